package dev.ledo.assay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Agreement with gstat 2.1 on samples made by a formula; see `kriging-by-gstat.R`.
class GstatTest {

  private static final double AGREEMENT = 1e-11;

  /// gstat's block means are 3.5e-9 of themselves too large: its weights add up to a little more
  /// than 1.
  private static final double BLOCK_AGREEMENT = 3e-8;

  private static final Variogram SPHERICAL = Variogram.of(0.1, Shape.SPHERICAL, 0.6, 350);

  private static OrdinaryKriging kriging(String name) {
    Survey flat = Generated.flat();
    Survey solid = Generated.solid();
    Variogram thick = Variogram.of(0.1, Shape.SPHERICAL, 0.7, 300);
    return switch (name) {
      case "spherical" -> OrdinaryKriging.withAll(flat, SPHERICAL, Block.POINT);
      case "exponential" ->
          OrdinaryKriging.withAll(
              flat, Variogram.of(0.05, Shape.EXPONENTIAL, 0.6, 120), Block.POINT);
      case "gaussian" ->
          OrdinaryKriging.withAll(flat, Variogram.of(0.05, Shape.GAUSSIAN, 0.6, 150), Block.POINT);
      case "nested" ->
          OrdinaryKriging.withAll(
              flat,
              new Variogram(
                  0.05,
                  List.of(
                      new Structure(Shape.SPHERICAL, 0.4, 500),
                      new Structure(Shape.EXPONENTIAL, 0.3, 60)),
                  Anisotropy.NONE),
              Block.POINT);
      case "anisotropic" ->
          OrdinaryKriging.withAll(
              flat,
              Variogram.of(0.1, Shape.SPHERICAL, 0.6, 400).with(new Anisotropy(30, 0.4, 1)),
              Block.POINT);
      case "nearest-8" -> OrdinaryKriging.withNearest(flat, SPHERICAL, Block.POINT, 8);
      case "block-40" -> OrdinaryKriging.withAll(flat, SPHERICAL, new Block(40, 40, 0));
      case "block-nearest" ->
          OrdinaryKriging.withNearest(flat, SPHERICAL, new Block(40, 20, 0), 12);
      case "3d" -> OrdinaryKriging.withAll(solid, thick, Block.POINT);
      case "3d-nearest-24" -> OrdinaryKriging.withNearest(solid, thick, Block.POINT, 24);
      case "3d-flat" ->
          OrdinaryKriging.withAll(solid, thick.with(new Anisotropy(60, 0.5, 0.1)), Block.POINT);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spherical",
        "exponential",
        "gaussian",
        "nested",
        "anisotropic",
        "nearest-8",
        "block-40",
        "block-nearest",
        "3d",
        "3d-nearest-24",
        "3d-flat"
      })
  void estimatesAndVariancesAreThoseOfGstat(String name) {
    OrdinaryKriging kriging = kriging(name);
    List<String[]> rows =
        Generated.rows("kriging-by-gstat.csv").stream().filter(row -> row[0].equals(name)).toList();
    assertThat(rows).hasSize(40);
    for (String[] row : rows) {
      double z = name.startsWith("3d") ? Generated.number(row, 3) : 0;
      Kriged kriged =
          kriging
              .estimate(new Location(Generated.number(row, 1), Generated.number(row, 2), z))
              .get();
      double tolerance = name.startsWith("block") ? BLOCK_AGREEMENT : AGREEMENT;
      assertThat(kriged.value()).isCloseTo(Generated.number(row, 4), within(tolerance));
      assertThat(kriged.variance()).isCloseTo(Generated.number(row, 5), within(tolerance));
    }
  }

  @Test
  void leavingOneOutGivesWhatGstatGives() {
    Survey survey = Generated.flat();
    CrossValidation all = CrossValidation.withAll(survey, SPHERICAL);
    CrossValidation nearest = CrossValidation.withNearest(survey, SPHERICAL, 8);
    List<String[]> rows = Generated.rows("left-out-by-gstat.csv");
    for (int i = 0; i < rows.size(); i++) {
      CrossValidation.Residual residual = all.residuals().get(i);
      assertThat(residual.estimate())
          .isCloseTo(Generated.number(rows.get(i), 0), within(AGREEMENT));
      assertThat(residual.variance())
          .isCloseTo(Generated.number(rows.get(i), 1), within(AGREEMENT));
      residual = nearest.residuals().get(i);
      assertThat(residual.estimate())
          .isCloseTo(Generated.number(rows.get(i), 2), within(AGREEMENT));
      assertThat(residual.variance())
          .isCloseTo(Generated.number(rows.get(i), 3), within(AGREEMENT));
    }
  }

  @Test
  void experimentalVariogramHasTheSameBins() {
    List<VariogramBin> bins = VariogramBin.of(Generated.flat(), 420, 28);
    List<String[]> rows = named("bin").toList();
    assertThat(bins).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(bins.get(i).pairs()).isEqualTo((int) Generated.number(rows.get(i), 1));
      assertThat(bins.get(i).distance())
          .isCloseTo(Generated.number(rows.get(i), 2), within(AGREEMENT));
      assertThat(bins.get(i).semivariance())
          .isCloseTo(Generated.number(rows.get(i), 3), within(AGREEMENT));
    }
  }

  /// gstat stops its iteration when the sum of squares changes little; the model here must be as
  /// good to the last digits, and the same to what that allows.
  @Test
  void fittedModelIsTheSameAndNotWorse() {
    for (Shape shape : Shape.values()) {
      String name = shape.name().charAt(0) + shape.name().substring(1, 3).toLowerCase(Locale.ROOT);
      String[] row = named(name).findFirst().get();
      VariogramFit fit = VariogramFit.of(VariogramBin.of(Generated.flat(), 420, 28), shape).get();
      assertThat(fit.weightedSquares())
          .isLessThanOrEqualTo(Generated.number(row, 4) * (1 + 1e-12))
          .isCloseTo(Generated.number(row, 4), within(2e-4 * Generated.number(row, 4)));
      Structure structure = fit.variogram().structures().getFirst();
      assertThat(fit.variogram().nugget()).isCloseTo(Generated.number(row, 1), within(0.01));
      assertThat(structure.partialSill()).isCloseTo(Generated.number(row, 2), within(0.05));
      assertThat(structure.range())
          .isCloseTo(Generated.number(row, 3), within(0.02 * structure.range()));
      assertThat(fit.isRangeAtEnd()).isFalse();
    }
  }

  private static Stream<String[]> named(String name) {
    return Generated.rows("variogram-by-gstat.csv").stream().filter(row -> row[0].equals(name));
  }
}
