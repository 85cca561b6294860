package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Ranges;
import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a tonne pays on a way, how long it is under way, what a store and a plant cost, and what is
/// told where nobody tells it.
class FareReadingTest extends ReadingTest {

  private static final String SHIP = "ship nd-oxide on road";

  private static SmallCase road(String cost, String charges, String transit) {
    return SmallCase.years(1)
        .needing(100, 200)
        .offering("spot,buy,port,10,100,,,,")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],charges [USD/t],transit [d],source
            road,port,plant,road,1000,%s,%s,%s,us
            """
                .formatted(cost, charges, transit));
  }

  private AsRead asRead(SmallCase small) {
    return new PlanReader(small.write(folder)).asRead(PlanOptions.FREE);
  }

  private Activity ship(SmallCase small, Ranges ranges) {
    return activity(new PlanReader(small.write(folder)).read(PlanOptions.FREE, ranges), SHIP);
  }

  @Test
  void aTonnePaysFreightAndCharges() {
    Activity ship = ship(road("30", "20", "0"), Ranges.MIDDLE);
    assertThat(list(ship.costUsd())).containsExactly(50.0);
    assertThat(ship.chargedPart()).isCloseTo(0.4, NEAR);
    assertThat(ship(road("0", "20", "0"), Ranges.MIDDLE).chargedPart()).isEqualTo(1);
    assertThat(ship(road("0", "0", "0"), Ranges.MIDDLE).chargedPart()).isZero();
  }

  /// The low, middle and high charge, each with the freight in the middle: 30 and 10, 25, 40.
  @Test
  void chargesAreARangeOfTheirOwn() {
    SmallCase small = road("20..40", "10..40", "0");
    assertThat(ship(small, charges(0)).costUsd().get(0)).isCloseTo(40, NEAR);
    assertThat(ship(small, charges(0.5)).costUsd().get(0)).isCloseTo(55, NEAR);
    assertThat(ship(small, charges(1)).costUsd().get(0)).isCloseTo(70, NEAR);
    assertThat(new PlanReader(small.write(folder)).inputs(PlanOptions.FREE))
        .extracting(Input::name)
        .contains("legs road charges", "legs road cost");
  }

  private static Ranges charges(double place) {
    return input -> input.column().equals("charges") ? place : 0.5;
  }

  private static SmallCase ore(String grade) {
    return road("30", "20", "0")
        .with("compositions.csv", "id,name,Nd [%],source\npure,Pure,100,us\n")
        .with(
            "feeds.csv",
            """
            id,name,site,material,composition,grade [kg REO/t],output [t REO/yr],cost [USD/kg REO],source
            ore,Ore,port,concentrate,pure,%s,50,1,us
            """
                .formatted(grade))
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,capacity,capacity_unit,recovery [%],cost,cost_unit,source
            sep,Separation,plant,XAL,separation,operating,100,t REO/yr,100,1,USD/kg REO,us
            """);
  }

  /// A concentrate of 400 kg REO/t: 2.5 gross tonnes, each at 50, for a tonne of REO.
  @Test
  void chargesArePaidByGrossWeight() {
    Activity ship = activity(read(ore("400")), "ship ore on road");
    assertThat(ship.costUsd().get(0)).isCloseTo(125, NEAR);
    assertThat(ship.chargedPart()).isCloseTo(0.4, NEAR);
    assertThat(asRead(ore("400")).leftOut())
        .extracting(LeftOut::figure)
        .doesNotContain(LeftOut.Figure.GRADE);
  }

  @Test
  void aFeedOfUntoldGradeIsMovedAsPureOxideAndTold() {
    assertThat(activity(read(ore("")), "ship ore on road").costUsd().get(0)).isCloseTo(50, NEAR);
    assertThat(asRead(ore("")).leftOut())
        .contains(new LeftOut(LeftOut.Figure.GRADE, "Ore", "feeds.csv:2"));
  }

  private static SmallCase oreAtThePlant(String grade, String unit) {
    return road("30", "20", "0")
        .with("compositions.csv", "id,name,Nd [%],source\npure,Pure,100,us\n")
        .with(
            "feeds.csv",
            """
            id,name,site,material,composition,grade [kg REO/t],output [t REO/yr],cost [USD/kg REO],source
            ore,Ore,plant,concentrate,pure,%s,50,1,us
            """
                .formatted(grade))
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,counts,capacity,capacity_unit,recovery [%%],cost,cost_unit,source
            sep,Separation,plant,XAL,separation,operating,input,100,%s,100,0,USD/kg REO,us
            """
                .formatted(unit));
  }

  /// A plant that counts gross weight, beside a mine from which nothing is moved.
  @Test
  void aFeedOfUntoldGradeIsToldWhereAPlantCountsItsGrossWeight() {
    var grade = new LeftOut(LeftOut.Figure.GRADE, "Ore", "feeds.csv:2");
    assertThat(asRead(oreAtThePlant("", "t/yr")).leftOut()).contains(grade);
    assertThat(asRead(oreAtThePlant("", "t REO/yr")).leftOut()).doesNotContain(grade);
    assertThat(asRead(oreAtThePlant("400", "t/yr")).leftOut()).doesNotContain(grade);
  }

  @Test
  void aPlantAndDisposalOfUntoldCostAreTold() {
    assertThat(asRead(ore("400")).leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Figure.DISPOSAL_COST, "oxides that nobody takes", "assumptions"));
    String plants =
        """
        id,name,site,country,stage,status,capacity,capacity_unit,recovery [%],cost,cost_unit,source
        sep,Separation,plant,XAL,separation,operating,100,t REO/yr,100,,USD/kg REO,us
        """;
    assertThat(asRead(ore("400").with("processes.csv", plants)).leftOut())
        .contains(new LeftOut(LeftOut.Figure.PLANT_COST, "Separation", "processes.csv:2"));
  }

  /// A blockade that doubles the price of a way doubles what is levied on it too.
  @Test
  void whatMovesThePriceOfAWayMovesItsChargesToo() {
    SmallCase small =
        road("30", "20", "0")
            .with(
                "regimes.csv",
                "id,name,state,onset [1/yr],duration [month],source\nwar,War,on,0.1,12,us\n")
            .with(
                "effects.csv", "regime,state,target,what,factor,source\nwar,on,road,price,2,us\n");
    Network war =
        new PlanReader(small.write(folder)).futures(PlanOptions.FREE, 1).under(Set.of("war"));
    assertThat(activity(war, SHIP).costUsd().get(0)).isCloseTo(100, NEAR);
    assertThat(activity(war, SHIP).chargedPart()).isCloseTo(0.4, NEAR);
  }

  @Test
  void whatAWayTakesIsToldAsItStandsInItsRow() {
    assertThat(asRead(road("20..40", "10..40", "")).fares())
        .containsExactly(
            new Fare(
                "road",
                "Port to Plant",
                Amount.between(20, 40),
                Optional.of(Amount.between(10, 40)),
                Optional.empty(),
                "legs.csv:2"));
  }

  @Test
  void chargesAndTransitThatNobodyTellsAreToldAsLeftOut() {
    assertThat(asRead(road("30", "", "")).leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Figure.CHARGES, "Port to Plant", "legs.csv:2"),
            new LeftOut(LeftOut.Figure.TRANSIT, "Port to Plant", "legs.csv:2"));
    assertThat(asRead(road("30", "0", "0")).leftOut()).isEmpty();
  }

  @Test
  void aWayThatNothingCanMoveOnIsNotToldAsLeftOut() {
    SmallCase elsewhere = road("30", "", "").offering("spot,buy,plant,10,100,,,,");
    assertThat(asRead(elsewhere).leftOut()).isEmpty();
    assertThat(asRead(elsewhere).fares()).isEmpty();
  }

  private static SmallCase ways(String rows) {
    return road("30", "0", "0")
        .with(
            "legs.csv",
            "id,from,to,mode,capacity [t/month],cost [USD/t],charges [USD/t],transit [d],source\n"
                + rows);
  }

  private static final String FOUR_WAYS =
      """
      road,port,plant,road,1000,30,0,0,us
      rail,port,plant,rail,1000,,0,0,us
      barge,plant,port,river,,5,0,0,us
      track,mine,plant,track,,,0,0,us
      """;

  @Test
  void aWayOfUntoldFreightOrCapacityIsNotUsedAndToldWithWhatIsMissing() {
    assertThat(asRead(ways(FOUR_WAYS)).leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Figure.FREIGHT, "Port to Plant", "legs.csv:3"),
            new LeftOut(LeftOut.Figure.WAY_CAPACITY, "Plant to Port", "legs.csv:4"),
            new LeftOut(LeftOut.Figure.FREIGHT_AND_CAPACITY, "Mine to Plant", "legs.csv:5"));
    assertThat(read(ways(FOUR_WAYS)).capacities()).extracting(Capacity::id).contains("leg road");
    assertThat(read(ways(FOUR_WAYS)).capacities())
        .extracting(Capacity::id)
        .doesNotContain("leg rail", "leg barge", "leg track");
  }

  @Test
  void aWayThatNothingPassesOrThatTakesNothingIsToldAsItIs() {
    String rows =
        """
        road,port,plant,road,1000,0,0,0,us
        rail,port,plant,rail,0,30,0,0,us
        """;
    assertThat(asRead(ways(rows)).leftOut()).isEmpty();
    assertThat(read(ways(rows)).capacities())
        .extracting(Capacity::id)
        .contains("leg road", "leg rail");
  }

  @Test
  void aWayThatIsNotWantedIsNotToldAsLeftOut() {
    PlanOptions wish = PlanOptions.FREE.without(Set.of("rail", "barge", "track"));
    assertThat(new PlanReader(ways(FOUR_WAYS).write(folder)).asRead(wish).leftOut()).isEmpty();
  }

  private static SmallCase store(String initial, String cost) {
    return road("30", "0", "0")
        .with(
            "stores.csv",
            """
            id,site,material,capacity,initial,cost [USD/kg],source
            yard,plant,nd-oxide,40,%s,%s,us
            """
                .formatted(initial, cost));
  }

  @Test
  void aStoreOfUntoldCostIsToldAndAFreeOneIsNot() {
    assertThat(asRead(store("0", "")).leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Figure.STORE_COST, "Neodymium oxide, Plant", "stores.csv:2"));
    assertThat(asRead(store("0", "0")).leftOut()).isEmpty();
    assertThat(read(store("0", "2")).stores().getFirst().costUsdPerTonneYear())
        .isCloseTo(2_000, NEAR);
  }

  @Test
  void aStoreOfUntoldContentIsTakenAsEmptyAndToldAndAnEmptyOneIsNot() {
    assertThat(asRead(store("", "0")).leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Figure.STORE_INITIAL, "Neodymium oxide, Plant", "stores.csv:2"));
    assertThat(read(store("", "0")).stores().getFirst().initialTonnes()).isZero();
    assertThat(asRead(store("7", "0")).leftOut()).isEmpty();
    assertThat(read(store("7", "0")).stores().getFirst().initialTonnes()).isEqualTo(7);
  }

  @Test
  void aSentenceNamesEverythingAFigureIsLeftOutOf() {
    var one = new LeftOut(LeftOut.Figure.CHARGES, "A to B", "legs.csv:2");
    var two = new LeftOut(LeftOut.Figure.TRANSIT, "A to B", "legs.csv:2");
    var three = new LeftOut(LeftOut.Figure.CHARGES, "B to C", "legs.csv:3");
    assertThat(LeftOut.sentences(List.of(one, two, three)))
        .extracting(LeftOut.Sentence::plain)
        .containsExactly(
            "Left out, because nobody tells: the charges on the way from A to B (legs.csv:2); B to"
                + " C (legs.csv:3). What is moved there costs more than the plan says by whatever"
                + " they are.",
            "Taken as 0 days, because nobody tells: the time under way from A to B (legs.csv:2)."
                + " What is sent there counts as arrived in the same period, so that the stock"
                + " under way and the interest on it are left out.");
    assertThat(LeftOut.sentences(List.of())).isEmpty();
  }

  @Test
  void everyFigureHasItsSentence() {
    for (LeftOut.Figure figure : LeftOut.Figure.values()) {
      String said =
          LeftOut.sentences(List.of(new LeftOut(figure, "what", "a.csv:2"))).getFirst().plain();
      assertThat(said).contains("because nobody tells", " what (a.csv:2). ").endsWith(".");
    }
  }
}
