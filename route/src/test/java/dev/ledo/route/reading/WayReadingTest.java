package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Undertaking;
import dev.ledo.route.network.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Length, money, hours, tonnes and stores of ways and places, against figures worked out by hand.
class WayReadingTest extends ReadingTest {

  @Test
  void freightIsTheVehiclesRateWhereTheLegGivesNoCost() {
    // 100 km at 0.5 USD/t/km
    assertThat(segment("first").haul().freightPerT()).contains(Amount.of(50));
    text.with(
        "legs.csv",
        "id,from,to,mode,length [km],cost [USD/t],source\nfirst,mine,rail,road,100,7..9,paper\n");
    assertThat(segment("first").haul().freightPerT()).contains(Amount.between(7, 9));
  }

  @Test
  void lengthIsStraightTimesSinuosityWhereItIsNotGiven() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],straight [km],sinuosity,source
        first,mine,town,road,,40,1.5..2,paper
        second,town,rail,road,,40,,paper
        """);
    assertThat(segment("first").way().lengthKm()).contains(Amount.between(60, 80));
    assertThat(segment("second").way().lengthKm()).isEmpty();
    assertThat(headlines(text.corridor(), RouteCode.NO_LENGTH))
        .containsExactly("legs.csv:3: warning R002: 'second' has neither length nor time");
  }

  @Test
  void timeComesFromSpeedThenFromTransitThenFromTheVehicle() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],speed [km/h],transit [d],source
        first,mine,town,road,100,25..50,9,paper
        second,town,gate,road,100,,3,paper
        third,gate,rail,rail,100,,3,paper
        fourth,gate,rail,road,100,,,paper
        """);
    assertThat(segment("first").haul().hours()).contains(Amount.between(2, 4));
    assertThat(segment("first").haul().days()).isEmpty();
    assertThat(segment("second").haul().hours()).isEmpty();
    assertThat(segment("second").haul().days()).contains(Amount.of(3));
    assertThat(segment("third").haul().days()).contains(Amount.of(3));
    assertThat(segment("fourth").haul().hours()).isEmpty();
    assertThat(segment("fourth").haul().days()).isEmpty();
  }

  @Test
  void aWayToBeBuiltTakesItsFiguresFromItsModules() {
    text.with(
            "legs.csv",
            """
            id,from,to,mode,length [km],capacity [t/month],status,source
            first,mine,rail,road,100,0,proposed,paper
            """)
        .with(
            "modules.csv",
            """
            id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],source
            m,Road,first,12000,t/yr,50..70,30,2,paper
            """);
    Segment built = segment("first");
    assertThat(built.exists()).isFalse();
    assertThat(built.throughput().tonnesPerMonth().orElseThrow().mid())
        .isCloseTo(1000, within(1e-6));
    assertThat(built.construction().orElseThrow().cost()).contains(Amount.between(50e6, 70e6));
    assertThat(built.construction().orElseThrow().leadMonths()).contains(Amount.of(24));
  }

  /// A module on a way that stands adds to it, over the border and in all months; it needs what the
  /// module it requires builds.
  @Test
  void modulesSayWhatCanBeDone() {
    text.with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],closed_months,border,status,source
            first,mine,town,road,600,6-9,unknown,,paper
            second,town,rail,road,,none,none,proposed,paper
            """)
        .with(
            "modules.csv",
            """
            id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],requires,all_months,source
            road,A road,second,1200,t/yr,5..7,20,,,paper
            gate,A gate,first,2400,t/yr,3,20,road,yes,paper
            """);
    List<Undertaking> found = text.corridor().undertakings();
    assertThat(found).extracting(Undertaking::id).containsExactly("gate", "second");
    Undertaking gate = found.getFirst();
    assertThat(gate.needs()).containsExactly("second");
    assertThat(gate.cost()).contains(Amount.of(3e6));
    assertThat(gate.segment().throughput().tonnesPerMonth().orElseThrow().mid())
        .isCloseTo(200, within(1e-9));
    assertThat(gate.segment().access().season()).isEqualTo(Season.OPEN);
    assertThat(gate.segment().access().border()).isEqualTo(Border.OPEN);
    assertThat(found.getLast().builds()).isTrue();
  }

  /// The bridge needs a plant, which is on no way, and the gate needs the bridge.
  @Test
  void whatRequiresAModuleOffTheWayIsLeftOutAndTold() {
    text.with(
            "legs.csv",
            "id,from,to,mode,capacity [t/month],source\nfirst,mine,rail,road,600,paper\n")
        .with(
            "processes.csv",
            "id,name,country,stage,status,source\nsmelting,Smelting,IND,separation,planned,paper\n")
        .with(
            "modules.csv",
            """
            id,what,process,leg,capacity,capacity_unit,capex [M USD],life [yr],requires,source
            plant,A plant,smelting,,1200,t REO/yr,5,20,,paper
            bridge,A bridge,,first,1200,t/yr,5,20,plant,paper
            gate,A gate,,first,2400,t/yr,3,20,bridge,paper
            lane,A lane,,first,2400,t/yr,3,20,,paper
            """);
    CorridorReading read = text.corridor();
    assertThat(read.undertakings()).extracting(Undertaking::id).containsExactly("lane");
    assertThat(headlines(read, RouteCode.CANNOT_OPEN))
        .containsExactly(
            "modules.csv:3: note R019: 'bridge' is not counted with: it requires 'plant', on none"
                + " of the corridor's ways",
            "modules.csv:4: note R019: 'gate' is not counted with: it requires 'bridge', on none"
                + " of the corridor's ways");
  }

  @Test
  void aBridgeThatIsTooWeakIsTold() {
    text.with(
        "legs.csv",
        "id,from,to,mode,length [km],bridge_class [t],source\nfirst,mine,rail,road,100,12..15,paper\n");
    assertThat(headlines(text.corridor(), RouteCode.TOO_HEAVY))
        .containsExactly(
            "legs.csv:2: warning R005: 'truck' weighs 16 t, the weakest bridge on 'first' carries"
                + " 12..15 t");
  }

  @Test
  void aBridgeThatMayBearTheVehicleIsNotToldAsTooWeak() {
    text.with(
        "legs.csv",
        "id,from,to,mode,length [km],bridge_class [t],source\nfirst,mine,rail,road,100,12..16,paper\n");
    assertThat(headlines(text.corridor(), RouteCode.TOO_HEAVY)).isEmpty();
  }

  @Test
  void heightsFillInWhatALegDoesNotSayAndNothingElse() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],worst_grade [%],source
        first,mine,rail,road,,8,paper
        second,mine,town,road,,,paper
        """);
    var way =
        new GroundWay(
            321,
            new GroundWay.Climb(900, 700, 0.1, 0.09),
            List.of(),
            Map.of(),
            Map.of(),
            new GroundWay.Basis("N25E098.hgt", 90, false, "truck-16t"));
    GroundBetween ground = wish -> way;
    CorridorReading read = new RouteReader(text.view(), ground).read("out").orElseThrow();
    Way first = read.network().findSegment("first").orElseThrow().way();
    assertThat(first.lengthKm()).contains(Amount.of(321));
    assertThat(first.slope().riseM()).contains(Amount.of(900));
    assertThat(first.slope().worstUp()).as("the leg's own").contains(Amount.of(0.08));
    assertThat(headlines(read, RouteCode.FROM_GROUND))
        .containsExactly(
            "legs.csv:2: note R010: length, rise, fall of 'first' from heights of the ground:"
                + " N25E098.hgt, of unknown date");
    Way second = read.network().findSegment("second").orElseThrow().way();
    assertThat(second.lengthKm()).as("the town has no position").isEmpty();
  }

  @Test
  void aStoreOfOxideHoldsItsCapacityOverTheGrade() {
    String stores = "id,site,material,capacity,capacity_unit,cost [USD/kg],source\n";
    text.with("stores.csv", stores + "yard,rail,ore,1200,t REO,1.2,paper\n");
    CorridorReading without = text.corridor();
    assertThat(without.network().findNode("rail").orElseThrow().store())
        .contains(new Store(Optional.empty(), Optional.empty()));
    assertThat(headlines(without, RouteCode.NO_GRADE))
        .containsExactly(
            "stores.csv:2: warning R003: store 'yard' holds 1200 t REO, which is not known in"
                + " tonnes");
    text.with("feeds.csv", "id,name,material,grade [kg REO/t],source\nf,Feed,ore,600..800,paper\n");
    Store yard = text.corridor().network().findNode("rail").orElseThrow().store().orElseThrow();
    // 1,200 t REO at 0.6 to 0.8; 1.2 USD/kg/yr is 100 USD a month for a tonne of oxide
    assertThat(yard.capacityT()).contains(Amount.between(1500, 2000));
    assertThat(yard.costPerTMonth().orElseThrow().low()).isCloseTo(60, within(1e-9));
    assertThat(yard.costPerTMonth().orElseThrow().high()).isCloseTo(80, within(1e-9));
  }

  @Test
  void aStoreOfWhichNobodyTellsTheCostIsNotAFreeOne() {
    String stores = "id,site,material,capacity,capacity_unit,cost [USD/kg],source\n";
    text.with("stores.csv", stores + "yard,rail,ore,500,t,,paper\n");
    CorridorReading untold = text.corridor();
    assertThat(untold.network().findNode("rail").orElseThrow().store())
        .contains(new Store(Optional.of(Amount.of(500)), Optional.empty()));
    assertThat(headlines(untold, RouteCode.MISSING))
        .contains("stores.csv:2: note R007: not known of store 'yard': cost");
    text.with("stores.csv", stores + "yard,rail,ore,500,t,0,paper\n");
    CorridorReading free = text.corridor();
    assertThat(free.network().findNode("rail").orElseThrow().store())
        .contains(new Store(Optional.of(Amount.of(500)), Optional.of(Amount.of(0))));
    assertThat(headlines(free, RouteCode.MISSING)).noneMatch(each -> each.contains("yard"));
  }

  @Test
  void storesOfAnotherMaterialAreNoRoom() {
    text.with(
        "stores.csv", "id,site,material,capacity,capacity_unit,source\ns,rail,salt,500,t,paper\n");
    assertThat(text.corridor().network().findNode("rail").orElseThrow().store()).isEmpty();
  }
}
