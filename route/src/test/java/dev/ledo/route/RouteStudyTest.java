package dev.ledo.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.reading.CaseText;
import dev.ledo.route.reading.RouteReader;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mine, a town, a gate and a railhead in a row, every answer worked out by hand.
///
/// 600, 300 and 900 t a month pass; the middle stretch is shut from June to September. 190 km at 20
/// km/h take 9.5 hours, 0.95 of a day of ten hours. Freight is 0.5 USD/t/km, charges 1 USD/t a
/// stretch. A road from the mine to the gate round the town could be built.
class RouteStudyTest {

  private @TempDir Path folder;
  private CaseText text;

  @BeforeEach
  void theRow() {
    text =
        new CaseText(folder)
            .with(
                "legs.csv",
                """
                id,from,to,mode,length [km],capacity [t/month],charges [USD/t],risk [%],closed_months,status,source
                first,mine,town,road,100,600,1,1,none,,paper
                second,town,gate,track,50,300,1,2,6-9,,paper
                third,gate,rail,road,40,900,1,0,none,,paper
                round,mine,gate,road,300,,1,0,none,proposed,paper
                """)
            .with(
                "modules.csv",
                """
                id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],source
                m,Road round the town,round,6000,t/yr,100,25,paper
                """)
            .with("control.csv", "site,actor,source\ntown,red,paper\n")
            .with(
                "corridors.csv",
                """
                id,name,from,to,material,vehicle,target [t/month],avoid,source
                out,Mine to railhead,mine,rail,ore,truck,200,red,paper
                """);
  }

  private CorridorResult result() {
    return study(Progress.SILENT).corridors().getFirst();
  }

  private RouteResult study(Progress progress) {
    var reader = new RouteReader(text.view());
    return new RouteStudy(reader, RouteOptions.usual(reader.view()), progress).run();
  }

  @Test
  void tonnageIsThatOfTheNarrowestStretchInItsOpenMonths() {
    CorridorResult result = result();
    assertThat(result.limits().tonnage().tonnes().low()).isCloseTo(2400, within(1e-3));
    assertThat(result.limits().tonnage().tonnes().high()).isCloseTo(2400, within(1e-3));
    CutPart narrow = result.limits().tonnage().cut().orElseThrow().parts().getFirst();
    assertThat(narrow.id()).isEqualTo("second");
    assertThat(narrow.tonnesByMonth().get(Month.JANUARY)).isCloseTo(300, within(1e-3));
    assertThat(narrow.tonnesByMonth().get(Month.JUNE)).isZero();
    assertThat(result.limits().closures().segments()).hasSize(1);
  }

  @Test
  void theCheapestWayIsPricedByStretch() {
    MainRoute main = result().main().orElseThrow();
    assertThat(main.priced().route().nodes()).containsExactly("mine", "town", "gate", "rail");
    assertThat(main.priced().moneyPerT().low()).isCloseTo(98, within(1e-9));
    assertThat(main.priced().days().low()).isCloseTo(0.95, within(1e-9));
    // 1 - 0.99 * 0.98
    assertThat(main.priced().lossProbability().low()).isCloseTo(0.0298, within(1e-9));
    assertThat(main.hands())
        .singleElement()
        .satisfies(hand -> {
          assertThat(hand.place()).isEqualTo("town");
          assertThat(hand.claim().actor()).isEqualTo("red");
        });
  }

  /// Four months shut: 800 t wait at each end, and 12/8 of the target moves in an open month.
  @Test
  void theClosureIsBridgedByStock() {
    MainRoute main = result().main().orElseThrow();
    assertThat(main.closure().months()).isEqualTo(Amount.of(4));
    assertThat(main.bridging())
        .singleElement()
        .satisfies(bridging -> {
          assertThat(bridging.closedMonths()).isEqualTo(4);
          assertThat(bridging.need().stockT().high()).isCloseTo(800, within(1e-6));
          assertThat(bridging.need().shippedTPerOpenMonth().high()).isCloseTo(300, within(1e-6));
        });
  }

  /// There and back with a day at each end 3.9 days: seven trips of 10 t within a month of 30.4
  /// days, so three lorries carry 200 t.
  @Test
  void lorriesAreCounted() {
    var need = result().main().orElseThrow().fleet().orElseThrow();
    assertThat(need.roundTripDays().low()).isCloseTo(3.9, within(1e-9));
    assertThat(need.tripsPerMonth().low()).isEqualTo(7);
    assertThat(need.vehicles().low()).isEqualTo(3);
  }

  @Test
  void withoutTheHolderOfTheTownTheRoadRoundItIsNeeded() {
    Avoidance held = result().avoidances().getFirst();
    assertThat(held.actor()).isEqualTo("red");
    assertThat(held.countsContested()).isFalse();
    assertThat(held.today().findDetour(Criterion.MONEY).flatMap(Detour::route)).isEmpty();
    // 300 and 40 km at 0.5, two charges
    assertThat(
            held.ifAllBuilt()
                .findDetour(Criterion.MONEY)
                .flatMap(Detour::route)
                .orElseThrow()
                .best()
                .low())
        .isCloseTo(172, within(1e-9));
  }

  /// Without stores 200 t arrive in each of eight months; the road round the town brings the other
  /// four, 800 t. 100 million over 25 years at 8 % are 9.37 million a year (annuity 0.0936788).
  @Test
  void buildingIsJudgedByWhatItBrings() {
    CorridorResult result = result();
    assertThat(result.works().haul().orElseThrow().totals().deliveredT())
        .isCloseTo(1600, within(1e-3));
    CorridorResult.Build build = result.works().builds().getFirst();
    assertThat(build.with()).isEmpty();
    assertThat(build.found().gain().tonnesPerYear()).isCloseTo(800, within(1e-3));
    assertThat(build.found().annualCost().orElseThrow().low()).isCloseTo(9.36788e6, within(10.0));
  }

  @Test
  void theRateOfTheCaseCounts() {
    text.with(
        "assumptions.csv",
        "id,what,value,unit,kind,reason\ndiscount-rate,Rate,5,%/yr,assumption,Test\n");
    assertThat(RouteOptions.usual(text.view()).interest().yearly().mid())
        .isCloseTo(0.05, within(1e-12));
  }

  @Test
  void aSureTargetIsToldWhereMonthsAreOpenByChance() {
    assertThat(result().limits().outlook()).isEmpty();
    text.with(
        "passages.csv", "leg,months,state,open_share [%],source\nthird,1-12,chance,50,paper\n");
    assertThat(result().limits().outlook()).isPresent();
    assertThat(result().limits().outlook()).isEqualTo(result().limits().outlook());
  }

  @Test
  void stopsWhenAskedTo() {
    var stopping = new Stopping();
    assertThatThrownBy(() -> study(stopping)).isInstanceOf(CancellationException.class);
  }

  @Test
  void aCaseWithoutCorridorsIsNotAsked() {
    text.with("corridors.csv", "id,name,from,to,vehicle,source\n");
    assertThat(new RouteReader(text.view()).isAsked()).isFalse();
    assertThat(RouteResult.none().problems()).isEqualTo(List.of());
  }
}
