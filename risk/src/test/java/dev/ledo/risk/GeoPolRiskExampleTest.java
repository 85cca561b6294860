package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.DividedWhole;
import dev.ledo.risk.bounds.ImportRisk;
import dev.ledo.risk.bounds.ImportRisk.Flow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Nickel (HS 260400), imports of the United States in 2022.
///
/// Inputs and results from geopolrisk-py 2.0.0, `tests/data/Testing case - tool.xlsx` (BACI trade,
/// World Mining Data production, World Governance Indicators normalised to 0..1).
class GeoPolRiskExampleTest {

  private static final Percentage CLOSE = Percentage.withPercentage(1e-7);
  private static final double HOME_PRODUCTION_T = 17_500;
  private static final double PRICE_USD_PER_KG = 4.806774236564875;

  private final List<String[]> rows = rows();

  @Test
  void concentrationOfWorldProductionIsThePublishedOne() {
    assertThat(herfindahl().low()).isCloseTo(0.26749007657640966, CLOSE);
  }

  @Test
  void weightedInstabilityOfTheOriginsIsThePublishedOne() {
    assertThat(risk().low()).isCloseTo(0.0012076833631026191, CLOSE);
    assertThat(risk().isExact()).isTrue();
  }

  @Test
  void scoreAndCharacterisationFactorAreThePublishedOnes() {
    Amount score = herfindahl().times(risk());

    assertThat(score.low()).isCloseTo(0.00032304331527637555, CLOSE);
    assertThat(Characterisation.factor(score, Amount.of(PRICE_USD_PER_KG)).low())
        .isCloseTo(0.0037927385852119812, CLOSE);
  }

  private Amount herfindahl() {
    return new DividedWhole(
            rows.stream()
                .filter(row -> row[0].equals("production"))
                .map(row -> amount(row[2]))
                .toList(),
            Amount.of(0))
        .herfindahl();
  }

  private Amount risk() {
    List<Flow> flows =
        rows.stream()
            .filter(row -> row[0].equals("trade"))
            .map(row -> new Flow(amount(row[2]), amount(row[3])))
            .toList();
    return new ImportRisk(flows, Amount.of(HOME_PRODUCTION_T)).value();
  }

  private static Amount amount(String text) {
    return Amount.parse(text);
  }

  private static List<String[]> rows() {
    var stream =
        Objects.requireNonNull(
            GeoPolRiskExampleTest.class.getResourceAsStream("geopolrisk-nickel-usa-2022.csv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
