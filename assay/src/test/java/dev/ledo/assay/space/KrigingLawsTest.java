package dev.ledo.assay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KrigingLawsTest {

  private static final Variogram MODEL = Variogram.of(0.2, Shape.SPHERICAL, 0.8, 300);

  @Test
  void aSampleIsMatchedExactlyWithoutVarianceDespiteTheNugget() {
    Survey survey = Generated.random(new Random(1), 60);
    OrdinaryKriging all = OrdinaryKriging.withAll(survey, MODEL, Block.POINT);
    OrdinaryKriging near = OrdinaryKriging.withNearest(survey, MODEL, Block.POINT, 12);
    for (Measurement sample : survey.measurements()) {
      for (OrdinaryKriging kriging : List.of(all, near)) {
        Kriged kriged = kriging.estimate(sample.at()).get();
        assertThat(kriged.value()).isCloseTo(sample.value(), within(1e-10));
        assertThat(kriged.variance()).isCloseTo(0, within(1e-10));
      }
    }
  }

  @Test
  void movingAndTurningEverythingChangesNothing() {
    Random random = new Random(2);
    Survey survey = Generated.random(random, 50);
    double angle = 0.7;
    List<Measurement> moved = new ArrayList<>();
    survey.measurements().forEach(each -> moved.add(moved(each, angle)));
    OrdinaryKriging here = OrdinaryKriging.withNearest(survey, MODEL, Block.POINT, 10);
    OrdinaryKriging there = OrdinaryKriging.withNearest(Survey.of(moved), MODEL, Block.POINT, 10);
    for (int i = 0; i < 50; i++) {
      Location at = new Location(1000 * random.nextDouble(), 1000 * random.nextDouble(), 20);
      Kriged one = here.estimate(at).get();
      Kriged other = there.estimate(moved(at, angle)).get();
      assertThat(other.value()).isCloseTo(one.value(), within(1e-7));
      assertThat(other.variance()).isCloseTo(one.variance(), within(1e-7));
    }
  }

  private static Measurement moved(Measurement sample, double angle) {
    return new Measurement(sample.id(), moved(sample.at(), angle), sample.value());
  }

  private static Location moved(Location at, double angle) {
    return new Location(
        at.x() * Math.cos(angle) - at.y() * Math.sin(angle) + 5000,
        at.x() * Math.sin(angle) + at.y() * Math.cos(angle) - 2000,
        at.z() + 300);
  }

  @Test
  void addingAConstantAddsItToTheEstimate() {
    Survey survey = Generated.random(new Random(3), 40);
    List<Measurement> raised =
        survey.measurements().stream()
            .map(each -> new Measurement(each.id(), each.at(), 2 * each.value() + 7))
            .toList();
    Location at = new Location(400, 300, 10);
    Kriged one = OrdinaryKriging.withAll(survey, MODEL, Block.POINT).estimate(at).get();
    Kriged other =
        OrdinaryKriging.withAll(Survey.of(raised), MODEL, Block.POINT).estimate(at).get();
    assertThat(other.value()).isCloseTo(2 * one.value() + 7, within(1e-10));
    assertThat(other.variance()).isCloseTo(one.variance(), within(1e-12));
  }

  @Test
  void theOrderOfSamplesAndOfQuestionsDoesNotMatter() {
    Survey survey = Generated.random(new Random(4), 80);
    List<Measurement> shuffled = new ArrayList<>(survey.measurements());
    Collections.shuffle(shuffled, new Random(5));
    OrdinaryKriging kriging = OrdinaryKriging.withNearest(survey, MODEL, Block.POINT, 16);
    OrdinaryKriging other =
        OrdinaryKriging.withNearest(Survey.of(shuffled), MODEL, Block.POINT, 16);
    OrdinaryKriging.Points worn = kriging.points();
    double[] out = new double[2];
    for (int i = 0; i < 200; i++) {
      worn.estimate(5 * i, 3 * i, i % 50, out, 0);
      Kriged fresh = kriging.estimate(new Location(5 * i, 3 * i, i % 50)).get();
      assertThat(out).containsExactly(fresh.value(), fresh.variance());
      Kriged reordered = other.estimate(new Location(5 * i, 3 * i, i % 50)).get();
      assertThat(reordered.value()).isCloseTo(fresh.value(), within(1e-10));
    }
  }

  @Test
  void manyPlacesAtOnceAreEachPlaceForItself() {
    OrdinaryKriging kriging =
        OrdinaryKriging.withNearest(
            Generated.random(new Random(11), 90), MODEL, new Block(20, 20, 0), 8);
    List<Location> places = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      places.add(new Location(i % 50 * 20, i / 50 * 20, 10));
    }
    List<Optional<Kriged>> together = kriging.estimateAll(places);
    assertThat(together).hasSize(2500);
    for (int i = 0; i < 2500; i += 37) {
      assertThat(together.get(i)).isEqualTo(kriging.estimate(places.get(i)));
    }
  }

  @Test
  void allOfThemAsNearestIsAllOfThem() {
    Survey survey = Generated.random(new Random(6), 30);
    Location at = new Location(100, 900, 40);
    Kriged all = OrdinaryKriging.withAll(survey, MODEL, Block.POINT).estimate(at).get();
    Kriged nearest = OrdinaryKriging.withNearest(survey, MODEL, Block.POINT, 99).estimate(at).get();
    assertThat(nearest.value()).isCloseTo(all.value(), within(1e-10));
    assertThat(nearest.variance()).isCloseTo(all.variance(), within(1e-10));
  }

  @Test
  void leavingOneOutAtOnceIsLeavingOneOutOneByOne() {
    Survey survey = Generated.random(new Random(7), 25);
    CrossValidation atOnce = CrossValidation.withAll(survey, MODEL);
    CrossValidation oneByOne = CrossValidation.withNearest(survey, MODEL, 24);
    for (int i = 0; i < 25; i++) {
      assertThat(atOnce.residuals().get(i).error())
          .isCloseTo(oneByOne.residuals().get(i).error(), within(1e-9));
      assertThat(atOnce.residuals().get(i).variance())
          .isCloseTo(oneByOne.residuals().get(i).variance(), within(1e-9));
    }
  }

  /// Values drawn from the model itself: kriging's variance is then the mean squared error.
  @Test
  void variancesAreRightWhenTheModelIs() {
    Random random = new Random(8);
    double squares = 0;
    double bias = 0;
    int samples = 0;
    for (int field = 0; field < 60; field++) {
      Survey survey = GaussianField.draw(random, MODEL, 60);
      CrossValidation validation = CrossValidation.withAll(survey, MODEL);
      squares += validation.meanSquaredScore() * survey.measurements().size();
      bias += validation.meanError() * survey.measurements().size();
      samples += survey.measurements().size();
    }
    assertThat(squares / samples).isBetween(0.93, 1.07);
    assertThat(bias / samples).isBetween(-0.05, 0.05);
  }

  @Test
  void treeFindsWhatLookingAtAllFinds() {
    Random random = new Random(9);
    for (int n : new int[] {1, 5, 12, 13, 100, 777}) {
      List<Location> points = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        points.add(new Location(random.nextInt(20), random.nextInt(20), random.nextInt(4)));
      }
      KdTree.Search search = KdTree.of(points).search(9);
      for (int question = 0; question < 50; question++) {
        Location at = new Location(random.nextInt(20), random.nextInt(22) - 1, random.nextInt(4));
        int found = search.find(at.x(), at.y(), at.z());
        List<Integer> slow = slowly(points, at, 9);
        List<Integer> fast = new ArrayList<>();
        for (int rank = 0; rank < found; rank++) {
          fast.add(search.point(rank));
        }
        assertThat(fast).isEqualTo(slow);
      }
    }
  }

  private static List<Integer> slowly(List<Location> points, Location at, int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> {
      int byDistance =
          Double.compare(points.get(a).squaredDistance(at), points.get(b).squaredDistance(at));
      return byDistance != 0 ? byDistance : Integer.compare(a, b);
    });
    return order.subList(0, Math.min(most, order.size()));
  }

  @Test
  void samplesAtOnePlaceAreAveragedAndReported() {
    Survey survey =
        Survey.of(
            List.of(
                new Measurement("A", Location.of(1, 1), 4),
                new Measurement("B", Location.of(1, 1), 6),
                new Measurement("C", Location.of(9, 1), 8)));
    assertThat(survey.measurements()).hasSize(2);
    assertThat(survey.measurements().getFirst().value()).isEqualTo(5);
    assertThat(survey.remarks().getFirst().message())
        .isEqualTo("2 samples at one place with values 4..6; their mean 5 is used");
    assertThat(survey.remarks().getFirst().samples()).containsExactly("A", "B");
    assertThat(OrdinaryKriging.withAll(survey, MODEL, Block.POINT).estimate(Location.of(5, 1)))
        .isPresent();
  }

  @Test
  void farValuesAndFarPlacesStayInAndAreReported() {
    List<Measurement> samples =
        new ArrayList<>(Generated.random(new Random(10), 100).measurements());
    samples.add(new Measurement("percent", new Location(500, 500, 20), 5e4));
    samples.add(new Measurement("swapped", new Location(90_000, 500, 20), 5));
    Survey survey = Survey.of(samples);
    assertThat(survey.measurements()).hasSize(102);
    assertThat(survey.remarks().stream().map(SurveyRemark::kind))
        .containsExactly(SurveyRemark.Kind.FAR_VALUE, SurveyRemark.Kind.FAR_PLACE);
    assertThat(survey.remarks().getFirst().samples()).containsExactly("percent");
    assertThat(survey.remarks().getLast().samples()).containsExactly("swapped");
  }

  @Test
  void oneSampleSaysItsValueEverywhereAndNoneIsRefused() {
    Survey one = Survey.of(List.of(new Measurement("A", Location.of(0, 0), 3)));
    assertThat(OrdinaryKriging.withAll(one, MODEL, Block.POINT).estimate(Location.of(9e9, 0)).get())
        .isEqualTo(new Kriged(3, 2));
    assertThatThrownBy(() -> OrdinaryKriging.withAll(Survey.of(List.of()), MODEL, Block.POINT))
        .hasMessage("no samples to estimate from");
  }

  @Test
  void equationsThatAreSingularAreSaidToBe() {
    Survey close =
        Survey.of(
            List.of(
                new Measurement("A", Location.of(0, 0), 3),
                new Measurement("B", Location.of(1e-9, 0), 4)));
    Variogram smooth = Variogram.of(0, Shape.GAUSSIAN, 1, 100);
    assertThatThrownBy(() -> OrdinaryKriging.withAll(close, smooth, Block.POINT))
        .hasMessageContaining("singular; add a nugget");
    assertThat(
            OrdinaryKriging.withNearest(close, smooth, Block.POINT, 2).estimate(Location.of(5, 5)))
        .isEmpty();
  }

  @Test
  void tonnageAboveACutOffIsCountedByHand() {
    GradeTonnage curve =
        GradeTonnage.of(
            List.of(
                new GradeTonnage.Ore(500, 10),
                new GradeTonnage.Ore(1000, 20),
                new GradeTonnage.Ore(-3, 5)),
            List.of(600.0, 0.0, 2000.0));
    assertThat(curve.points())
        .containsExactly(
            new GradeTonnage.Point(0, 30, 25_000 / 30.0, 25_000),
            new GradeTonnage.Point(600, 20, 1000, 20_000),
            new GradeTonnage.Point(2000, 0, 0, 0));
    assertThat(curve.negative()).isEqualTo(1);
  }

  @Test
  void variationThatDoesNotGrowWithDistanceHasNoModel() {
    List<VariogramBin> flat = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      flat.add(new VariogramBin(100, 10 * i, 1));
    }
    assertThat(VariogramFit.of(flat, Shape.SPHERICAL)).isEmpty();
    assertThat(VariogramFit.of(flat.subList(0, 2), Shape.SPHERICAL)).isEmpty();
  }

  @Test
  void aModelIsFoundBackInItsOwnVariogram() {
    for (Shape shape : Shape.values()) {
      Variogram model = Variogram.of(0.3, shape, 1.7, 140);
      List<VariogramBin> bins = new ArrayList<>();
      for (int i = 1; i <= 15; i++) {
        bins.add(new VariogramBin(50 + i, 30 * i, model.semivariance(30 * i)));
      }
      VariogramFit fit = VariogramFit.of(bins, shape).get();
      assertThat(fit.variogram().nugget()).isCloseTo(0.3, within(1e-5));
      assertThat(fit.variogram().structures().getFirst().range()).isCloseTo(140, within(1e-3));
      assertThat(fit.weightedSquares()).isLessThan(1e-12);
    }
  }

  /// A curve that starts flat wants a nugget below 0; the best model without one is found, and no
  /// model of a grid is better. The longest range is the one of which two fifths of the sill are
  /// seen at 450 m: 450 / (2 sin(arcsin(0.4)/3)).
  @Test
  void nuggetIsNeverBelowZeroAndNoModelIsBetter() {
    List<VariogramBin> bins = new ArrayList<>();
    for (int i = 1; i <= 15; i++) {
      bins.add(new VariogramBin(100, 30 * i, Math.pow(i / 10.0, 2)));
    }
    VariogramFit fit = VariogramFit.of(bins, Shape.SPHERICAL).get();
    assertThat(fit.variogram().nugget()).isZero();
    for (double nugget = 0; nugget < 0.5; nugget += 0.05) {
      for (double sill = 0.1; sill < 8; sill += 0.1) {
        for (double range = 10; range < 450 / (2 * Math.sin(Math.asin(0.4) / 3)); range *= 1.1) {
          Variogram other = Variogram.of(nugget, Shape.SPHERICAL, sill, range);
          assertThat(weightedSquares(bins, other)).isGreaterThan(fit.weightedSquares() - 1e-12);
        }
      }
    }
  }

  /// A Gaussian field with hardly any nugget: the spherical model runs to the end of its search,
  /// where its sill is no more than two and a half times what was seen, and the Gaussian takes its
  /// place.
  @Test
  void smoothFieldGetsTheShapeWhoseRangeTheSamplesTell() {
    Variogram smooth = Variogram.of(0.05, Shape.GAUSSIAN, 4, 420);
    List<VariogramBin> bins = new ArrayList<>();
    for (int i = 1; i <= 15; i++) {
      bins.add(new VariogramBin(100, 30 * i, smooth.semivariance(30 * i)));
    }
    VariogramFit spherical = VariogramFit.of(bins, Shape.SPHERICAL).get();
    assertThat(spherical.isRangeAtEnd()).isTrue();
    assertThat(spherical.variogram().sill()).isLessThan(2.6 * bins.getLast().semivariance());

    VariogramFit usual = VariogramFit.usual(bins).get();
    assertThat(usual.isRangeAtEnd()).isFalse();
    Structure structure = usual.variogram().structures().getFirst();
    assertThat(structure.shape()).isEqualTo(Shape.GAUSSIAN);
    assertThat(structure.range()).isCloseTo(420, within(0.01));
    assertThat(structure.partialSill()).isCloseTo(4, within(1e-3));
  }

  @Test
  void correlationAtItsOwnInverseIsTheValue() {
    for (Shape shape : Shape.values()) {
      for (double correlation = 0.05; correlation < 1; correlation += 0.05) {
        assertThat(shape.at(shape.rangesTo(correlation))).isCloseTo(correlation, within(1e-12));
      }
    }
  }

  /// The slow way: a survey without the sample, kriged at its place.
  @Test
  void nearestWithoutASampleAreThoseOfASurveyWithoutIt() {
    Variogram model = Variogram.of(0.2, Shape.SPHERICAL, 1, 300);
    Survey survey = GaussianField.draw(new Random(5), model, 90);
    List<CrossValidation.Residual> fast =
        CrossValidation.withNearest(survey, model, 12).residuals();
    assertThat(fast).hasSize(90);
    for (int i = 0; i < 90; i++) {
      List<Measurement> others = new ArrayList<>(survey.measurements());
      Measurement sample = others.remove(i);
      Kriged slow =
          OrdinaryKriging.withNearest(new Survey(others, List.of()), model, Block.POINT, 12)
              .estimate(sample.at())
              .orElseThrow();
      assertThat(fast.get(i).estimate()).isCloseTo(slow.value(), within(1e-12));
      assertThat(fast.get(i).variance()).isCloseTo(slow.variance(), within(1e-12));
    }
  }

  private static double weightedSquares(List<VariogramBin> bins, Variogram model) {
    double sum = 0;
    for (VariogramBin bin : bins) {
      double residual = bin.semivariance() - model.semivariance(bin.distance());
      sum += bin.pairs() / (bin.distance() * bin.distance()) * residual * residual;
    }
    return sum;
  }
}
