package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Country;
import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.network.Stock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Offers, contracts, measures, needs, losses, stores, targets and ways as they stand in their
/// tables.
class TradeReadingTest extends ReadingTest {

  @Test
  void anOfferIsThereFromItsFirstMonthToTheEndOfItsLast() {
    Network network =
        read(
            SmallCase.years(4)
                .needing(100, 200)
                .offering(
                    "months,buy,plant,10,120,,,2028-04,2029-06",
                    "years,buy,plant,10,120,,,2028,2029"));
    assertThat(list(capacity(network, "offer months").perPeriod()))
        .containsExactly(0.0, 90.0, 60.0, 0.0);
    assertThat(list(capacity(network, "offer years").perPeriod()))
        .containsExactly(0.0, 120.0, 120.0, 0.0);
  }

  @Test
  void anOfferOfAnyAmountHasNoLimitUntilSomethingCanShutIt() {
    Network network =
        read(
            SmallCase.years(3)
                .needing(100, 200)
                .offering("open,buy,plant,10,,,,,", "dated,buy,plant,10,,,,2028-01-01,"));
    assertThat(activity(network, "offer open").use()).isEmpty();
    assertThat(capacity(network, "offer dated").perPeriod().get(0)).isZero();
    assertThat(capacity(network, "offer dated").perPeriod().get(1)).isGreaterThan(1e6);
  }

  @Test
  void aBanShutsAnOfferOfAnyAmount() {
    Network network =
        read(
            SmallCase.years(1)
                .needing(100, 200)
                .offering("of-c,buy,plant,10,,XCC,,,")
                .with(
                    "measures.csv",
                    """
                    id,country,measure_kind,elements,passes [%],what,source
                    ban,XCC,export-ban,Nd,0,Nothing leaves,us
                    """));
    assertThat(list(capacity(network, "offer of-c").perPeriod())).containsExactly(0.0);
  }

  @Test
  void aMeasureActsOnlyOnWhatItCovers() {
    Network network =
        read(
            SmallCase.years(1)
                .needing(100, 200)
                .offering(
                    "of-c,buy,plant,10,100,XCC,,,",
                    "of-b,buy,plant,10,100,XBB,,,",
                    "at-home,buy,plant,10,100,XAL,,,",
                    "of-none,buy,plant,10,100,,,,")
                .with(
                    "measures.csv",
                    """
                    id,country,measure_kind,flow,elements,destination,passes [%],duty [%],what,source
                    to-us,XCC,export-quota,exports,Nd,XAL,50,,Half may leave for XAL,us
                    to-others,XCC,export-ban,exports,,XBB,0,,Nothing leaves for XBB,us
                    of-dy,XCC,export-ban,exports,Dy,,0,,No dysprosium leaves,us
                    inward,XAL,levy,imports,,,,20,A fifth on what comes in,us
                    """));
    assertThat(list(capacity(network, "offer of-c").perPeriod())).containsExactly(50.0);
    assertThat(list(capacity(network, "offer of-b").perPeriod())).containsExactly(100.0);
    assertThat(activity(network, "offer of-b").costUsd().get(0)).isCloseTo(12_000, NEAR);
    assertThat(activity(network, "offer of-none").costUsd().get(0)).isCloseTo(12_000, NEAR);
    assertThat(activity(network, "offer at-home").costUsd().get(0)).isCloseTo(10_000, NEAR);
  }

  @Test
  void aDutyThatBeginsInMidYearIsHalfADutyInThatYear() {
    Network network =
        read(
            SmallCase.years(2)
                .needing(100, 200)
                .offering("of-b,buy,plant,10,100,XBB,,,")
                .with(
                    "measures.csv",
                    """
                    id,country,measure_kind,flow,from,duty [%],what,source
                    inward,XAL,levy,imports,2027-07-01,20,A fifth on what comes in,us
                    """));
    assertThat(activity(network, "offer of-b").costUsd().get(0)).isCloseTo(11_000, NEAR);
    assertThat(activity(network, "offer of-b").costUsd().get(1)).isCloseTo(12_000, NEAR);
  }

  @Test
  void whereBoughtGoodsWereIsUnknownUnlessTheRowSays() {
    Network network =
        read(
            SmallCase.years(1)
                .needing(100, 200)
                .offering("of-c,buy,plant,10,100,XCC,,,", "of-none,buy,plant,10,100,,,,"));
    var known = activity(network, "offer of-c").entries().getFirst().passed();
    assertThat(known).containsEntry(Stage.MINING, Optional.of(Country.of("XCC")));
    assertThat(known).containsEntry(Stage.SEPARATION, Optional.of(Country.of("XCC")));
    assertThat(known).doesNotContainKey(Stage.METAL);
    var unknown = activity(network, "offer of-none").entries().getFirst().passed();
    assertThat(unknown).containsEntry(Stage.MINING, Optional.empty());
  }

  private static SmallCase contracted(String from, String to) {
    return SmallCase.years(3)
        .needing(100, 200)
        .with(
            "contracts.csv",
            """
            id,what,material,site,quantity,price,take_or_pay [%%],lots,whole,fee [M USD],from,to,origin,source
            term,Term,nd-oxide,plant,60,40,80,3,yes,6,%s,%s,XCC,us
            """
                .formatted(from, to));
  }

  @Test
  void aContractIsSignedInLotsThatAddToWhatCanBeTaken() {
    Network network = read(contracted("2027-07-01", "2028-12-31"));
    Module module = module(network, "term");
    assertThat(module.kind()).isEqualTo(Module.Kind.CONTRACT);
    assertThat(list(module.adds())).containsExactly(10.0, 20.0, 0.0);
    assertThat(module.costUsd()).isCloseTo(2e6, NEAR);
    assertThat(module.most()).isEqualTo(3);
    assertThat(module.whole()).isTrue();
    assertThat(capacity(network, "contract term").leastPart()).isCloseTo(0.8, NEAR);
    assertThat(capacity(network, "contract term").perPeriod().sum()).isZero();
    assertThat(activity(network, "take term").costUsd().get(0)).isCloseTo(40_000, NEAR);
    assertThat(activity(network, "forgo term").kind()).isEqualTo(Activity.Kind.FORGO);
    assertThat(activity(network, "forgo term").flows()).isEmpty();
  }

  @Test
  void aContractOfWholeYearsBeginsWithTheFirstAndEndsWithTheLast() {
    Network network = read(contracted("2027", "2028"));
    assertThat(list(module(network, "term").adds())).containsExactly(20.0, 20.0, 0.0);
  }

  @Test
  void theNeedOfAYearHoldsUntilTheNextRowAndIsNoneBeforeTheFirst() {
    Network network =
        read(
            SmallCase.from("2027-01", 4, 2)
                .needing(1, 200)
                .with(
                    "needs.csv",
                    """
                    material,site,scenario,year,quantity,quantity_unit,source
                    nd-oxide,plant,,2029,80,t REO/yr,us
                    nd-oxide,plant,,2028,40,t REO/yr,us
                    nd-oxide,plant,high,2027,400,t REO/yr,us
                    """));
    Need need = network.needs().getFirst();
    assertThat(network.needs()).hasSize(1);
    assertThat(list(need.perPeriod())).containsExactly(0.0, 0.0, 0.0, 0.0, 40.0, 80.0);
  }

  @Test
  void anotherDemandScenarioIsReadWhenItIsAskedFor() {
    SmallCase small =
        SmallCase.years(1)
            .needing(1, 200)
            .with(
                "needs.csv",
                """
                material,site,scenario,year,quantity,quantity_unit,source
                nd-oxide,plant,,2027,80,t REO/yr,us
                nd-oxide,plant,high,2027,400,t REO/yr,us
                """);
    var high = read(small, new PlanOptions(Set.of(), Set.of(), Set.of(), "high", List.of()));
    assertThat(high.needs().getFirst().perPeriod().get(0)).isEqualTo(400);
  }

  @Test
  void waysToGoWithoutStandCheapestFirstAndGrow() {
    Network network =
        read(
            SmallCase.years(2)
                .needing(100, 1)
                .with(
                    "losses.csv",
                    """
                    material,what,part [%],growth [%/yr],cost,cost_unit,source
                    nd-oxide,line stop,60,,500,USD/kg REO,us
                    nd-oxide,thrift,10,20,50,USD/kg REO,us
                    """));
    Need need = network.needs().getFirst();
    assertThat(need.losses())
        .extracting(Need.Loss::about)
        .containsSubsequence("thrift", "line stop");
    assertThat(need.losses().getFirst().part().get(0)).isCloseTo(0.2, NEAR);
    assertThat(need.losses().getFirst().part().get(1)).isCloseTo(0.4, NEAR);
    assertThat(need.losses().getLast().costUsdPerTonne()).isCloseTo(500_000, NEAR);
    double parts = need.losses().stream().mapToDouble(loss -> loss.part().get(0)).sum();
    assertThat(parts).isGreaterThanOrEqualTo(1);
  }

  @Test
  void aTargetIsHeldFromWhenItIsFilledToTheLastPeriodButOne() {
    Network network =
        read(
            SmallCase.years(4)
                .needing(100, 200)
                .offering("spot,buy,plant,10,100,,,,")
                .with(
                    "stores.csv",
                    "id,site,material,capacity,initial,cost [USD/kg],source\nyard,plant,nd-oxide,40,5,2,us\n")
                .with(
                    "targets.csv",
                    "id,what,store,most,fill [yr],source\nheld,Held,yard,30,1,us\n"));
    Module held = module(network, "held");
    assertThat(held.into()).isEqualTo(new Module.Into.Holding(new Stock("plant", "nd-oxide")));
    assertThat(list(held.adds())).containsExactly(0.0, 30.0, 30.0, 0.0);
    assertThat(held.keys()).containsExactly("spot");
    assertThat(network.stores().getFirst().initialTonnes()).isEqualTo(5);
    assertThat(network.stores().getFirst().costUsdPerTonneYear()).isCloseTo(2_000, NEAR);
  }

  @Test
  void aTargetIsDrawnOnInTheRegimesItNamesAndNoOther() {
    SmallCase small =
        SmallCase.years(4)
            .needing(100, 200)
            .offering("spot,buy,plant,10,100,,,,")
            .with("stores.csv", "id,site,material,capacity,source\nyard,plant,nd-oxide,40,us\n")
            .with(
                "targets.csv", "id,what,store,fill [yr],drawn_in,source\nheld,Held,yard,1,war,us\n")
            .with(
                "regimes.csv",
                """
                id,name,state,onset [1/yr],duration [month],source
                war,War,on,0.1,12,us
                stop,Stop,on,0.1,12,us
                """)
            .with(
                "effects.csv",
                """
                regime,state,target,what,factor,source
                war,on,spot,price,2,us
                stop,on,spot,capacity,0,us
                """);
    var futures = new PlanReader(small.write(folder)).futures(PlanOptions.FREE, 1);
    assertThat(list(module(futures.calm(), "held").adds())).containsExactly(0.0, 40.0, 40.0, 0.0);
    assertThat(list(module(futures.under(Set.of("war")), "held").adds())).containsOnly(0.0);
    assertThat(list(module(futures.under(Set.of("stop")), "held").adds()))
        .containsExactly(0.0, 40.0, 40.0, 0.0);
  }

  private static SmallCase ways(String border) {
    return SmallCase.from("2027-01", 4, 0)
        .needing(100, 200)
        .offering("spot,buy,port,10,100,,,,")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],closed_months,border,source
            road,port,plant,road,100,30,5-10,%s,us
            """
                .formatted(border));
  }

  @Test
  void aWayIsOpenInTheMonthsInWhichItIsNotClosed() {
    Network network = read(ways("open"));
    assertThat(list(capacity(network, "leg road").perPeriod()))
        .containsExactly(300.0, 100.0, 0.0, 200.0);
  }

  @Test
  void aWayOverABorderNotKnownToBeOpenCarriesNothing() {
    for (String border : Set.of("unknown", "shut", "restricted")) {
      assertThat(list(capacity(read(ways(border)), "leg road").perPeriod()))
          .as(border)
          .containsOnly(0.0);
    }
  }

  private static SmallCase proposed(String capacity) {
    return ways("open")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],border,status,source
            road,port,plant,road,%s,30,open,proposed,us
            """
                .formatted(capacity))
        .with(
            "modules.csv",
            """
            id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],earliest,source
            build,The road,road,600,t/yr,1,20,0,2027-01-01,us
            """);
  }

  @Test
  void aProposedWayCarriesWhatIsBuiltWhateverItsCapacitySays() {
    for (String capacity : List.of("", "0", "100")) {
      Network network = read(proposed(capacity));
      assertThat(list(capacity(network, "leg road").perPeriod())).as(capacity).containsOnly(0.0);
      assertThat(list(module(network, "build").adds())).as(capacity).containsOnly(150.0);
      assertThat(activities(network)).contains("ship nd-oxide on road");
    }
    assertThat(new PlanReader(proposed("").write(folder)).asRead(PlanOptions.FREE).leftOut())
        .extracting(LeftOut::figure)
        .doesNotContain(LeftOut.Figure.WAY_CAPACITY);
  }

  @Test
  void aWayOfUnknownCapacityOrCostIsNoWay() {
    SmallCase small =
        ways("open")
            .with(
                "legs.csv",
                """
                id,from,to,mode,capacity [t/month],cost [USD/t],source
                no-cost,port,plant,road,100,,us
                no-capacity,port,plant,road,,30,us
                """);
    assertThat(activities(read(small))).containsExactly("offer spot");
  }

  /// As `ledo route` hears it: the newest row of `crossings` speaks before the leg, one too old to
  /// say anything of today leaves it unknown, and so do rows of other days where the leg is silent.
  @Test
  void crossingsSpeakBeforeTheBorderOfTheLeg() {
    assertThat(carries(ways(""), "2025-01-01,,shut")).isFalse();
    assertThat(carries(ways("open"), "2025-01-01,,restricted")).isFalse();
    assertThat(carries(ways("shut"), "2025-01-01,,open")).isTrue();
    assertThat(carries(ways("shut"), "2025-01-01,2026-01-31,open")).isFalse();
    assertThat(carries(ways("open"), "2025-01-01,2026-01-31,shut")).isTrue();
    assertThat(carries(ways(""), "2025-01-01,2026-01-31,shut")).isFalse();
  }

  @Test
  void anOldOpeningSaysNothingOfToday() {
    SmallCase old =
        ways("")
            .with(
                "sources.csv",
                """
                id,publisher,title,published,reliability
                us,Ledo,By hand,2026-01-01,computed
                paper,Paper,Story,2010-01-01,secondary
                """)
            .with(
                "crossings.csv",
                "leg,from,to,state,what,source\nroad,2009-01-01,,open,Said.,paper\n");
    assertThat(list(capacity(read(old), "leg road").perPeriod())).containsOnly(0.0);
  }

  private boolean carries(SmallCase small, String crossing) {
    SmallCase with =
        small.with(
            "crossings.csv", "leg,from,to,state,what,source\nroad," + crossing + ",Said.,us\n");
    return list(capacity(read(with), "leg road").perPeriod()).stream().anyMatch(each -> each > 0);
  }
}
