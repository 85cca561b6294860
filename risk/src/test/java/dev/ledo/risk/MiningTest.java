package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiningTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
  private static final Country BIG = Country.of("XBO");
  private static final Country CLAY = Country.of("XCI");
  private static final Constituent DY = Constituent.of(Element.DY);

  @TempDir Path folder;

  private SmallCase small() {
    return new SmallCase(folder)
        .with(
            "production.csv",
            """
            country,material,year,quantity [t REO],source,kind
            XBO,reo,2024,270000,old,
            XCI,reo,2024,31000,old,
            XCI,reo,2024,27000,new,
            XBO,reo,2025,280000,new,
            XCI,reo,2025,20000,new,
            WLD,reo,2025,310000,new,
            XCI,reo,2025,38000,paper,claim
            """)
        .with(
            "compositions.csv",
            """
            id,name,La [%],Ce [%],Pr [%],Nd [%],Sm [%],Eu [%],Gd [%],\
            Tb [%],Dy [%],Ho [%],Er [%],Tm [%],Yb [%],Lu [%],Y [%],source
            clay,Clay,20,15,5,15,5,1,5,1,4,1,1,1,1,1,24,new
            rich,Rich clay,2,2,1,3,2,1,5,2,10,1,4,1,3,1,62,new
            rock,Rock,35,45,5,14,1,0,0,0,0,0,0,0,0,0,0,new
            """)
        .with(
            "origins.csv",
            """
            country,compositions,share [%],kind,reason
            XBO,rock,90,assumption,test
            XBO,clay,10,assumption,test
            XCI,clay;rich,,assumption,test
            """);
  }

  @Test
  void shareOfAnElementIsAnotherNumberThanTheShareOfTheWhole() {
    RiskResult result = Risk.of(small().view());

    assertThat(share(result, Constituent.ALL, CLAY)).isEqualTo(Amount.of(100.0 / 15));
    // Clay has 4 % Dy: 20,000 t hold 800 t, or 2,000 t if it is the rich one; the big country's
    // clay is 28,000 t and holds 1,120 t.
    Amount dy = share(result, DY, CLAY);
    assertThat(dy.low()).isCloseTo(100 * 800.0 / 1920, within(0.01));
    assertThat(dy.high()).isCloseTo(100 * 2000.0 / 3120, within(0.01));
  }

  @Test
  void bothHeavyElementsTogetherAreAGroup() {
    RiskResult result = Risk.of(small().view());

    assertThat(result.mining())
        .extracting(stage -> stage.counted().label())
        .containsExactly("REO", "Dy+Tb", "Dy", "Tb");
  }

  @Test
  void leaderThatTheRangesLeaveOpenIsCalledUncertain() {
    StageConcentration dy = Risk.of(small().view()).mining(DY).orElseThrow();

    assertThat(dy.concentration().isLeaderCertain()).isFalse();
    assertThat(dy.concentration().mayLead()).containsExactlyInAnyOrder(BIG, CLAY);
    assertThat(dy.notes())
        .containsExactly("The largest supplier of Dy is not certain: Country XBO or Country XCI.");
  }

  @Test
  void everyEditionStandsOnItsOwn() {
    List<StageConcentration> editions =
        Risk.of(small().view()).editions().stream()
            .filter(stage -> stage.counted().isAll())
            .toList();

    assertThat(editions)
        .extracting(stage -> stage.year() + " " + stage.edition().map(Source::id).orElse(""))
        .containsExactly("2025 new", "2024 old");
    assertThat(editions.getLast().concentration().whole().amount()).isEqualTo(Amount.of(301_000));
  }

  @Test
  void replayOfAnEarlierDayUsesWhatWasOut() {
    RiskResult result = Risk.of(small().view("2025-06-30"));

    assertThat(result.mining(Constituent.ALL).orElseThrow().year()).isEqualTo(2024);
    assertThat(share(result, Constituent.ALL, CLAY).low()).isCloseTo(3100.0 / 301, ROUNDING);
  }

  @Test
  void printedWorldTotalIsComparedAndNeverUsed() {
    StageConcentration all = Risk.of(small().view()).mining(Constituent.ALL).orElseThrow();

    assertThat(all.printedTotal().orElseThrow().amount()).isEqualTo(Amount.of(310_000));
    assertThat(all.concentration().whole().amount()).isEqualTo(Amount.of(300_000));
  }

  @Test
  void countryThatOnlyAClaimNamesIsLeftOut() {
    CaseView view =
        small()
            .with(
                "production/claims.csv",
                """
                country,material,year,quantity [t REO],source,kind
                XCL,reo,2025,255000,paper,claim
                """)
            .view();
    StageConcentration all = Risk.of(view).mining(Constituent.ALL).orElseThrow();

    assertThat(all.concentration().find(Country.of("XCL"))).isEmpty();
    assertThat(all.notes()).containsExactly("Left out, as only a claim names it: Country XCL.");
  }

  @Test
  void outputThatIsNotGivenIsNamedAndNotCountedAsZero() {
    CaseView view =
        small()
            .with(
                "production/missing.csv",
                """
                country,material,year,quantity [t REO],source
                XNA,reo,2025,,new
                """)
            .view();

    assertThat(Risk.of(view).mining(Constituent.ALL).orElseThrow().notes())
        .containsExactly("Mined but not given: Country XNA.");
  }

  @Test
  void outputWithoutAnyAnalysisWidensTheBounds() {
    CaseView view =
        small()
            .with(
                "production/unknown.csv",
                """
                country,material,year,quantity [t REO],source
                XUN,reo,2025,100000,new
                """)
            .view();
    StageConcentration dy = Risk.of(view).mining(DY).orElseThrow();
    Supplier unknown = dy.concentration().find(Country.of("XUN")).orElseThrow();

    assertThat(unknown.quantity().amount()).isEqualTo(Amount.between(0, 10_000));
    assertThat(dy.coverage().orElseThrow().amount()).isEqualTo(Amount.of(75));
    assertThat(dy.notes())
        .contains("No analysis stands for the output of Country XUN: it counts as 0 to 10 % Dy.");
  }

  @Test
  void outputWithoutUpperEndLeavesTheSharesOpen() {
    CaseView view =
        small()
            .with(
                "production/open.csv",
                """
                country,material,year,quantity [t REO],source
                XOP,reo,2025,>1000,new
                """)
            .view();
    RiskResult result = Risk.of(view);

    assertThat(share(result, Constituent.ALL, Country.of("XOP")).high()).isEqualTo(100);
    assertThat(result.mining(Constituent.ALL).orElseThrow().concentration().whole().amount())
        .isEqualTo(new Amount.Above(301_000));
    assertThat(result.mining(DY)).isPresent();
  }

  @Test
  void otherCountriesTogetherAreARestAndNoCountry() {
    CaseView view =
        small()
            .with(
                "production/rest.csv",
                """
                country,material,year,quantity [t REO],source
                _X,reo,2025,10000,new
                """)
            .view();
    Concentration all = Risk.of(view).mining(Constituent.ALL).orElseThrow().concentration();

    assertThat(all.suppliers()).hasSize(2);
    assertThat(all.unattributed().orElseThrow().amount().low()).isCloseTo(100.0 / 31, ROUNDING);
    assertThat(all.herfindahl().amount().isExact()).isFalse();
  }

  @Test
  void everyFigureNamesTheRowsItStandsOn() {
    StageConcentration dy = Risk.of(small().view()).mining(DY).orElseThrow();

    assertThat(dy.concentration().herfindahl().rows())
        .extracting(Row::toString)
        .containsExactlyInAnyOrder(
            "production.csv:5",
            "production.csv:6",
            "origins.csv:2",
            "origins.csv:3",
            "origins.csv:4",
            "compositions.csv:2",
            "compositions.csv:3",
            "compositions.csv:4");
  }

  @Test
  void worldWithoutTheLargestIsWhatTheOthersMine() {
    RiskResult result = Risk.of(small().view());
    Remainder without =
        result.withoutLargest().stream().filter(r -> r.counted().isAll()).findFirst().orElseThrow();

    assertThat(without.without()).isEqualTo(BIG);
    assertThat(without.left().amount()).isEqualTo(Amount.of(20_000));
    assertThat(without.share().amount().low()).isCloseTo(100.0 / 15, ROUNDING);
    assertThat(result.withoutLargest())
        .filteredOn(r -> r.counted().equals(DY))
        .extracting(Remainder::without)
        .containsExactlyInAnyOrder(BIG, CLAY);
  }

  @Test
  void knownAnalysisNarrowsTheShareToWhatItSays() {
    RiskResult result = Risk.of(small().view());
    List<IfAnalysed> known =
        result.ifAnalysed().stream().filter(each -> each.counted().equals(DY)).toList();

    assertThat(known).extracting(IfAnalysed::composition).containsExactly("clay", "rich");
    assertThat(known.getFirst().share().amount().low()).isCloseTo(100 * 800.0 / 1920, ROUNDING);
    assertThat(known.getFirst().mayLead()).containsExactly(BIG);
    assertThat(known.getLast().share().amount().low()).isCloseTo(100 * 2000.0 / 3120, ROUNDING);
    assertThat(known.getLast().mayLead()).containsExactly(CLAY);
  }

  @Test
  void caseWithoutMinesSaysSo() {
    RiskResult result = Risk.of(new SmallCase(folder).view());

    assertThat(result.mining()).isEmpty();
    assertThat(result.notes())
        .containsExactly(
            "No mine output is known on this day, so its concentration was not computed.");
  }

  private static Amount share(RiskResult result, Constituent counted, Country country) {
    return result
        .mining(counted)
        .orElseThrow()
        .concentration()
        .find(country)
        .orElseThrow()
        .share()
        .amount();
  }

  private static Offset<Double> within(double offset) {
    return Offset.offset(offset);
  }
}
