package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.core.Quantity;
import dev.ledo.core.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The Kachin case says what its sources say, and keeps in sight what they contradict.
class KachinCaseTest {

  private static final CaseReader.Reading READING =
      new CaseReader(Schema.load()).read(Path.of("kachin"));

  private final Case read = READING.usable().orElseThrow();
  private final CaseView now = CaseView.of(read);
  private final CaseView earlier = CaseView.of(read, LocalDate.of(2025, 6, 30));

  private static Fact fact(CaseView view, String table, String key) {
    return view.facts(table).stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void hasNoErrorsAndExplainsEveryDispute() {
    List<String> unexplained =
        READING.problems().sorted().stream()
            .filter(p -> p.severity() == Severity.ERROR || p.code() == CaseCode.C076)
            .map(Problem::headline)
            .toList();
    assertThat(unexplained).isEmpty();
  }

  /// USGS Mineral Commodity Summaries 2025 and 2026 v1.3, rare earths.
  @Test
  void myanmarsOutputDependsOnTheEdition() {
    String key = "MMR / reo-concentrate / 2024";
    assertThat(fact(earlier, "production", key).amount()).contains(Amount.of(31_000));
    assertThat(fact(now, "production", key).amount()).contains(Amount.of(27_000));
    assertThat(fact(now, "production", key).superseded()).isNotEmpty();
  }

  /// UN Comtrade against ISP-Myanmar: more than 290,000 t and more than USD 4.2 bn in 2017-2024.
  @Test
  void importsFromMyanmarAddUpToWhatIspMyanmarReports() {
    double tonnes = 0;
    double dollars = 0;
    for (Row row : now.rows("trade")) {
      boolean counts =
          row.country("partner").code().equals("MMR")
              && row.findText("hs").orElse("").equals("2846")
              && row.text("period").matches("20(1[7-9]|2[0-4])");
      if (counts) {
        tonnes += row.quantity("mass").amount().mid();
        dollars += row.quantity("value").amount().mid();
      }
    }
    assertThat(tonnes).isCloseTo(292_943, within(1.0));
    assertThat(dollars / 1e6).isCloseTo(4_292, within(1.0));
  }

  @Test
  void theNineKnownConflictsAreInSight() {
    // 1 customs heading against magnets, 2 IREL, 3 Myanmar 2023 in four scopes
    assertThat(fact(now, "facts", "IND / rare-earth-magnet-imports / FY2024-25").isDisputed())
        .isTrue();
    assertThat(fact(now, "facts", "irel / ndpr-oxide-output").figure().map(Quantity::amount))
        .contains(Amount.between(40, 500));
    assertThat(fact(now, "facts", "MMR / exports-to-china / 2023").voices()).hasSizeGreaterThan(2);
    // 4 editions of the USGS, one of them corrected inside an edition
    assertThat(fact(now, "reserves", "BRA / reserves").superseded()).isNotEmpty();
    // 5 a table read by a machine, 6 a hand-typed table
    assertThat(fact(now, "production", "AUS / reo-concentrate / 2023").disputed())
        .anyMatch(row -> row.amount("quantity").equals(Amount.of(216_000)));
    assertThat(fact(now, "production", "CHN / reo-concentrate / 2024").disputed())
        .anyMatch(row -> row.amount("quantity").equals(Amount.of(140_000)));
    // 7 two prices of dysprosium
    assertThat(now.rows("prices"))
        .anyMatch(
            row -> row.text("material").equals("dy-oxide") && row.amount("price").low() >= 700);
    // 8 one story in many outlets
    assertThat(READING.problems().sorted()).anyMatch(p -> p.code() == CaseCode.C084);
    // 9 spellings of one place
    assertThat(read.find("sites", "pangwa").orElseThrow().texts("aliases")).contains("Panwa");
  }

  @Test
  void theCustomsHeadingIsFlaggedAsTooCheapToBeMagnets() {
    List<UnitValues.Doubt> doubts = new UnitValues(now).doubts();
    assertThat(doubts)
        .anySatisfy(doubt -> {
          assertThat(doubt.row().amount("mass")).isEqualTo(Amount.of(53_748));
          assertThat(doubt.unitValueUsdPerKg().mid()).isCloseTo(3.8, within(0.1));
          assertThat(doubt.ingredientUsdPerKg().low()).isCloseTo(18.3, within(0.5));
        });
  }

  @Test
  void indiasReservesAreStaleSinceTheEditionOf2026() {
    String withdrawn = "India / reserves: 6,900,000 t REO was given by";
    assertThat(new StaleFigures(now).find()).anyMatch(s -> s.why().contains(withdrawn));
    assertThat(new StaleFigures(earlier).find()).noneMatch(s -> s.why().contains(withdrawn));
  }

  @Test
  void everySourceOfAFactualRowIsListed() {
    for (var table : read.schema().tables()) {
      for (Row row : read.rows(table.name())) {
        assertThat(row.sources()).allMatch(id -> now.findSource(id).isPresent());
      }
    }
  }
}
