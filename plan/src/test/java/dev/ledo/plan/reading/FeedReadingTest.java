package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Feeds, their way to a separation plant, and what comes out of it.
class FeedReadingTest extends ReadingTest {

  private static SmallCase chain(String... feeds) {
    return SmallCase.years(2)
        .needing(100, 200)
        .with(
            "compositions.csv",
            """
            id,name,La [%],Nd [%],Dy [%],source
            known,Known ore,60,15,5,us
            partly,Partly known ore,,20,,us
            """)
        .with(
            "feeds.csv",
            "id,name,site,material,composition,grade [kg REO/t],output [t REO/yr],country,cost [USD/kg REO],source\n"
                + String.join("\n", feeds)
                + "\n")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],transit [d],closed_months,source
            road,mine,plant,road,100,30,10,5-10,us
            """)
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,counts,capacity,capacity_unit,recovery [%],cost,source
            sep,Separation,plant,XAL,separation,operating,input,150,t REO/yr,90,5,us
            """);
  }

  @Test
  void aFeedCanBeMinedUpToItsOutputAtItsCost() {
    Network network = read(chain("ore,Ore,mine,concentrate,known,500,120,,7,us"));
    assertThat(list(capacity(network, "feed ore").perPeriod())).containsExactly(120.0, 120.0);
    Activity mine = activity(network, "feed ore");
    assertThat(mine.kind()).isEqualTo(Activity.Kind.MINE);
    assertThat(mine.costUsd().get(0)).isCloseTo(7_000, NEAR);
    assertThat(flow(mine, "mine", "ore")).isEqualTo(1);
    assertThat(mine.row()).startsWith("feeds.csv:2");
  }

  @Test
  void separationGivesAllOxidesInTheProportionOfTheCompositionTimesRecovery() {
    Network network = read(chain("ore,Ore,mine,concentrate,known,500,120,,7,us"));
    Activity separate = activity(network, "separate ore in sep");
    assertThat(flow(separate, "plant", "ore")).isEqualTo(-1);
    assertThat(flow(separate, "plant", "nd-oxide")).isCloseTo(15.0 / 80 * 0.9, NEAR);
    assertThat(flow(separate, "plant", "other-oxides")).isCloseTo(65.0 / 80 * 0.9, NEAR);
    assertThat(separate.costUsd().get(0)).isCloseTo(5_000, NEAR);
    assertThat(activities(network)).contains("dispose of other-oxides at plant");
  }

  @Test
  void separationBringsEachElementPastMiningAndSeparationInTheirCountries() {
    Network network = read(chain("ore,Ore,mine,concentrate,known,500,120,XCC,7,us"));
    Entry dysprosium =
        activity(network, "separate ore in sep").entries().stream()
            .filter(entry -> entry.element() == Element.DY)
            .findFirst()
            .orElseThrow();
    assertThat(dysprosium.oxideTonnes()).isCloseTo(5.0 / 80 * 0.9, NEAR);
    assertThat(dysprosium.passed().get(Stage.MINING)).isEqualTo(Optional.of(Country.of("XCC")));
    assertThat(dysprosium.passed().get(Stage.SEPARATION)).isEqualTo(Optional.of(Country.of("XAL")));
  }

  @Test
  void theDepositIsInTheCountryOfItsSiteIfTheFeedSaysNone() {
    Network network = read(chain("ore,Ore,mine,concentrate,known,500,120,,7,us"));
    assertThat(activity(network, "separate ore in sep").entries().getFirst().passed())
        .containsEntry(Stage.MINING, Optional.of(Country.of("XAA")));
  }

  @Test
  void aWayCarriesGrossWeightInItsOpenMonths() {
    Network network = read(chain("ore,Ore,mine,concentrate,known,500,120,,7,us"));
    Activity ship = activity(network, "ship ore on road");
    assertThat(ship.use().orElseThrow().amount()).isCloseTo(2, NEAR);
    assertThat(ship.costUsd().get(0)).isCloseTo(60, NEAR);
    assertThat(ship.flows().getLast().transitDays()).isEqualTo(10);
    assertThat(list(capacity(network, "leg road").perPeriod())).containsExactly(600.0, 600.0);
  }

  @Test
  void elementsThatNobodyMeasuredAreNotTakenForNone() {
    Network network = read(chain("ore,Ore,mine,concentrate,partly,500,120,,7,us"));
    Activity separate = activity(network, "separate ore in sep");
    assertThat(separate.entries()).extracting(Entry::element).containsExactly(Element.ND);
  }

  @Test
  void aFeedOfUnknownCompositionIsNotSeparatedIntoNothing() {
    Network network = read(chain("ore,Ore,mine,concentrate,,500,120,,7,us"));
    assertThat(activities(network)).contains("feed ore").doesNotContain("separate ore in sep");
  }

  @Test
  void aFeedOfUnknownCostOutputOrPlaceTakesNoPart() {
    Network network =
        read(
            chain(
                "no-cost,No cost,mine,concentrate,known,500,120,,,us",
                "no-output,No output,mine,concentrate,known,500,,,7,us",
                "no-site,No site,,concentrate,known,500,120,XAA,7,us"));
    assertThat(activities(network)).isEmpty();
  }

  @Test
  void whatACaseDoesWithoutIsNotThere() {
    SmallCase small = chain("ore,Ore,mine,concentrate,known,500,120,,7,us");
    PlanOptions without = PlanOptions.FREE.without(Set.of("road"));
    assertThat(activities(read(small, without))).isEqualTo(List.of("feed ore"));
  }

  private static SmallCase stored(String unit) {
    return chain(
            "ore,Ore,mine,concentrate,known,500,120,,7,us",
            "sand,Sand,mine,concentrate,known,250,80,,6,us")
        .with(
            "stores.csv",
            "id,site,material,capacity,capacity_unit,initial,cost [USD/kg],source\nyard,plant,concentrate,40,"
                + unit
                + ",10,2,us\n");
  }

  @Test
  void aStoreOfConcentrateIsTheRoomOfAllFeedsThatCanComeThere() {
    Store yard = read(stored("t REO")).stores().getFirst();
    assertThat(yard.stocks())
        .containsExactly(new Stock("plant", "ore"), new Stock("plant", "sand"));
    assertThat(yard.tonnes()).isEqualTo(40);
    assertThat(yard.initialTonnes(0)).isEqualTo(10);
    assertThat(yard.initialTonnes(1)).isZero();
    assertThat(yard.costUsdPerTonneYear()).isCloseTo(2_000, NEAR);
  }

  @Test
  void aStoreThatCountsGrossWeightHoldsAsMuchOxideAsTheGradeSays() {
    Store yard = read(stored("t")).stores().getFirst();
    assertThat(yard.tonnes()).isCloseTo(20, NEAR);
    assertThat(yard.initialTonnes()).isCloseTo(5, NEAR);
    assertThat(yard.costUsdPerTonneYear()).isCloseTo(4_000, NEAR);
  }

  @Test
  void separationThatCountsWhatComesOutUsesLessOfItsCapacityAndItsCost() {
    SmallCase small =
        chain("ore,Ore,mine,concentrate,known,500,120,,7,us")
            .with(
                "processes.csv",
                """
                id,name,site,country,stage,status,counts,capacity,capacity_unit,recovery [%],cost,source
                out,Counts output,plant,XAL,separation,operating,output,150,t REO/yr,90,5,us
                gross,Counts gross,plant,XAL,separation,operating,input,150,t/yr,90,5,us
                """);
    Network network = read(small);
    Activity out = activity(network, "separate ore in out");
    assertThat(out.use().orElseThrow().amount()).isCloseTo(0.9, NEAR);
    assertThat(out.costUsd().get(0)).isCloseTo(4_500, NEAR);
    Activity gross = activity(network, "separate ore in gross");
    assertThat(gross.use().orElseThrow().amount()).isCloseTo(2, NEAR);
  }

  @Test
  void aPlantSeparatesOnlyTheMaterialsItTakesAndWhatCanComeToIt() {
    SmallCase small =
        chain("ore,Ore,mine,concentrate,known,500,120,,7,us")
            .with(
                "processes.csv",
                """
                id,name,site,country,stage,status,counts,recovery [%],takes,source
                oxides,Takes oxide,plant,XAL,separation,operating,input,90,nd-oxide,us
                away,Not on the way,port,XAL,separation,operating,input,90,,us
                any,Takes any,plant,XAL,separation,operating,input,90,,us
                """);
    assertThat(activities(read(small)))
        .contains("separate ore in any")
        .doesNotContain("separate ore in oxides", "separate ore in away");
  }

  @Test
  void aFeedThatLacksWhatThePlanNeedsIsNamed() {
    SmallCase small =
        chain(
            "ore,Ore,mine,concentrate,known,500,120,,7,us",
            "bare,Bare ore,,concentrate,known,500,120,XCC,,us",
            "blank,Blank ore,mine,concentrate,,500,120,,7,us");
    assertThat(
            LeftOut.sentences(
                    new PlanReader(small.write(folder)).asRead(PlanOptions.FREE).leftOut())
                .stream()
                .map(LeftOut.Sentence::plain)
                .filter(each -> each.contains("feed")))
        .containsExactly(
            "Not used, because nobody tells what the plan must know of it: the feed Bare ore, no site,"
                + " no cost (feeds.csv:3); Blank ore, no composition (feeds.csv:4). Nothing of it is bought,"
                + " so that the plan may cost more than it need.");
  }
}
