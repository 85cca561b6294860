package dev.ledo.assay.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Figures that rgr 1.1.15 (Geological Survey of Canada, CRAN) prints for its data set ms.data1, from
/// the data themselves.
///
/// The data are under the GPL and not part of Ledo. Where R and rgr are to be had, they are written by
///
///     Rscript -e 'data(ms.data1, package="rgr"); write.csv(ms.data1[, c("MS.1","MS.2")], "ms.csv", row.names=FALSE)'
///
/// and the environment variable LEDO_RGR_MS_DATA1 names that file. Without it these tests are reported
/// as not run.
class RgrDataTest {

  private static final String PLACE = "LEDO_RGR_MS_DATA1";

  private Pairs pairs = Pairs.of(new double[0], new double[0]);

  @BeforeEach
  void readOrPass() throws IOException {
    Optional<Path> file = Optional.ofNullable(System.getenv(PLACE)).map(Path::of);
    assumeTrue(
        file.filter(Files::isReadable).isPresent(),
        "not run: " + PLACE + " names no file with the pairs of rgr's ms.data1");
    List<double[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file.orElseThrow()).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      rows.add(new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])});
    }
    pairs =
        Pairs.of(
            rows.stream().mapToDouble(row -> row[0]).toArray(),
            rows.stream().mapToDouble(row -> row[1]).toArray());
    assertThat(pairs.count()).isEqualTo(16);
  }

  @Test
  void lineOfTheRawValuesIsThatOfGxRma() {
    ReducedMajorAxis axis = ReducedMajorAxis.of(pairs, 0.95);
    assertThat(axis.slope()).isCloseTo(0.9461, within(5e-5));
    assertThat(axis.slopeError()).isCloseTo(0.006942, within(5e-7));
    assertThat(axis.intercept()).isCloseTo(0.3025, within(5e-5));
    assertThat(axis.interceptError()).isCloseTo(1.40269, within(5e-6));
    assertThat(axis.allowsEquality()).isFalse();
  }

  @Test
  void lineOfTheLogarithmsIsThatOfGxRma() {
    ReducedMajorAxis axis = ReducedMajorAxis.of(pairs.mapped(Math::log10), 0.95);
    assertThat(axis.slope()).isCloseTo(0.9912, within(5e-5));
    assertThat(axis.slopeError()).isCloseTo(0.01281, within(5e-6));
    assertThat(axis.intercept()).isCloseTo(0.006118, within(5e-7));
    assertThat(axis.allowsEquality()).isTrue();
  }

  @Test
  void relativeDifferencesAreThoseByRgr() {
    assertThat(pairs.rmsCv().orElseThrow()).isCloseTo(9.202259, within(5e-7));
    assertThat(pairs.meanHard().orElseThrow()).isCloseTo(5.480177, within(5e-7));
    assertThat(pairs.medianHard().orElseThrow()).isCloseTo(3.156808, within(5e-7));
  }

  @Test
  void pairsOutsideAreThoseOfThplot() {
    assertThat(ThompsonHowarth.control(pairs, 0.05, 0.95).outside()).isEqualTo(7);
    assertThat(ThompsonHowarth.control(pairs, 0.075, 0.95).outside()).isEqualTo(1);
    assertThat(ThompsonHowarth.control(pairs, 0.10, 0.95).outside()).isZero();
  }

  @Test
  void variancesOfTheLogarithmsAreThoseOfAnova1() {
    Variances variances = Variances.of(pairs.mapped(Math::log10));
    assertThat(variances.betweenMeanSquare()).isCloseTo(2.4848, within(5e-5));
    assertThat(variances.withinMeanSquare()).isCloseTo(0.0016072, within(5e-8));
  }
}
