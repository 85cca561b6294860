package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.ground.PackedCosts.Place;
import dev.ledo.route.ground.PackedCosts.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Costs in four bytes against what they were.
class PackedCostsTest {

  private static final double LEAST_MOVE = 10;

  /// Costs between two bounds, of which a share is missing.
  private static double[] costs(SplittableRandom random, double from, double to, double missing) {
    double[] costs = new double[Tiles.CELLS];
    Arrays.setAll(
        costs,
        _ ->
            random.nextDouble() < missing
                ? Double.POSITIVE_INFINITY
                : from + (to - from) * random.nextDouble());
    return costs;
  }

  private static PackedCosts pack(double[] costs, int from) {
    var place = new Place(new int[from + Tiles.CELLS], from);
    return PackedCosts.of(costs, Span.of(costs), place);
  }

  @Test
  void aCostKeepsSevenDigitsAndIsNeverMoreThanItWas() {
    var random = new SplittableRandom(41);
    for (int run = 0; run < 40; run++) {
      double from = random.nextDouble(1e3, 1e6);
      double[] costs =
          costs(random, from, from + random.nextDouble(1, 1e4), random.nextInt(3) * 0.4);
      assertThat(Span.of(costs).isFit(LEAST_MOVE)).isTrue();
      PackedCosts packed = pack(costs, 7);
      for (int cell = 0; cell < costs.length; cell++) {
        double kept = packed.at(cell);
        if (costs[cell] == Double.POSITIVE_INFINITY) {
          assertThat(kept).isInfinite();
        } else {
          assertThat(kept).isLessThanOrEqualTo(costs[cell]).isGreaterThan(costs[cell] * (1 - 1e-7));
        }
      }
    }
  }

  @Test
  void theStartStaysAtZeroAndItsNeighboursStayAboveIt() {
    double[] costs = costs(new SplittableRandom(42), 20, 4000, 0);
    costs[500] = 0;
    costs[501] = 15;
    assertThat(Span.of(costs).isFit(LEAST_MOVE)).isTrue();
    PackedCosts packed = pack(costs, 0);
    assertThat(packed.at(500)).isZero();
    assertThat(packed.at(501)).isGreaterThan(15 * (1 - 1e-7));
  }

  @Test
  void copiesAreTheSameWithUnknownForMissing() {
    double[] costs = costs(new SplittableRandom(43), 1e5, 1.1e5, 0.5);
    PackedCosts packed = pack(costs, 3);
    var row = new float[200];
    packed.copy(256, 100, row, 50);
    var missing = new BitSet();
    for (int i = 0; i < 100; i++) {
      missing.set(i, Float.isNaN(row[50 + i]));
      if (!missing.get(i)) {
        assertThat(row[50 + i]).isEqualTo((float) packed.at(256 + i));
      }
      assertThat(missing.get(i)).isEqualTo(costs[256 + i] == Double.POSITIVE_INFINITY);
    }
    assertThat(missing.cardinality()).isBetween(20, 80);
  }

  @Test
  void costsThatWouldLoseTooMuchAreNotFit() {
    double[] wide = costs(new SplittableRandom(44), 1, 2, 0);
    wide[9] = 1e5;
    assertThat(Span.of(wide).isFit(LEAST_MOVE)).as("least cost among far larger").isFalse();
    double[] far = costs(new SplittableRandom(45), 1e9, 1e9 + 1e7, 0);
    assertThat(Span.of(far).isFit(LEAST_MOVE)).as("moves near a step").isFalse();
    double[] none = new double[Tiles.CELLS];
    Arrays.fill(none, Double.POSITIVE_INFINITY);
    assertThat(Span.of(none).isFit(LEAST_MOVE)).as("nothing").isFalse();
  }

  @Test
  void theSpanCountsWhatHasACost() {
    double[] costs = costs(new SplittableRandom(46), 5, 6, 0.3);
    Span span = Span.of(costs);
    assertThat(span.reached())
        .isEqualTo((int) Arrays.stream(costs).filter(Double::isFinite).count());
    assertThat(span.least())
        .isEqualTo(Arrays.stream(costs).filter(Double::isFinite).min().orElseThrow());
  }
}
