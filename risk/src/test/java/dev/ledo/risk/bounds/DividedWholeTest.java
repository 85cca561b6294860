package dev.ledo.risk.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DividedWholeTest {

  private static final Amount NOTHING = Amount.of(0);
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
  private static final int CASES = 300;
  private static final int SAMPLES = 200;

  // Published worked examples; the sources stand in the file.

  @ParameterizedTest
  @CsvFileSource(resources = "/dev/ledo/risk/mine-output-indices.csv", numLinesToSkip = 1)
  void publishedIndicesOfMineOutputAreReproduced(
      String edition, int year, double index, double tolerance, String tonnes, String source) {
    List<Amount> held = Arrays.stream(tonnes.split(" ")).map(Amount::parse).toList();

    Amount found = new DividedWhole(held, NOTHING).herfindahl();

    assertThat(found.isExact()).isTrue();
    assertThat(found.low())
        .as("%s %d, %s", edition, year, source)
        .isCloseTo(index, Offset.offset(tolerance));
  }

  /// IEA commentary of 23 October 2025: China has 91 % of separation; who has the rest is not said.
  @Test
  void unknownRestRunsFromManySmallHandsToOne() {
    var separation = new DividedWhole(List.of(Amount.of(91)), Amount.of(9));

    assertThat(separation.herfindahl().low()).isCloseTo(0.8281, ROUNDING);
    assertThat(separation.herfindahl().high()).isCloseTo(0.8281 + 0.0081, ROUNDING);
    assertThat(separation.top(1)).isEqualTo(Amount.of(0.91));
    assertThat(separation.top(3)).isEqualTo(Amount.between(0.91, 1));
    assertThat(separation.share(0)).isEqualTo(Amount.of(0.91));
    assertThat(separation.restShare()).isEqualTo(Amount.of(0.09));
  }

  // Laws.

  @Test
  void exactHoldersWithoutRestGiveExactResults() {
    var random = new Random(11);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = amounts(random, 1 + random.nextInt(12), false);
      var whole = new DividedWhole(held, NOTHING);
      assertThat(whole.herfindahl().isExact()).isTrue();
      assertThat(whole.top(1).isExact()).isTrue();
      assertThat(whole.top(3).isExact()).isTrue();
    }
  }

  @Test
  void indexLiesBetweenOneOverTheNumberAndOne() {
    var random = new Random(12);
    for (int i = 0; i < CASES; i++) {
      int holders = 1 + random.nextInt(10);
      Amount index = new DividedWhole(amounts(random, holders, true), NOTHING).herfindahl();
      assertThat(index.low()).isGreaterThanOrEqualTo(1.0 / holders - 1e-12);
      assertThat(index.high()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void orderOfHoldersDoesNotMatter() {
    var random = new Random(13);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = new ArrayList<>(amounts(random, 2 + random.nextInt(8), true));
      Amount rest = amounts(random, 1, true).getFirst();
      var one = new DividedWhole(held, rest);
      Collections.shuffle(held, random);
      assertSame(one, new DividedWhole(held, rest));
    }
  }

  @Test
  void unitDoesNotMatter() {
    var random = new Random(14);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = amounts(random, 2 + random.nextInt(8), true);
      Amount rest = amounts(random, 1, true).getFirst();
      double factor = Math.exp(random.nextGaussian() * 5);
      List<Amount> scaled = held.stream().map(each -> each.times(factor)).toList();
      assertSame(new DividedWhole(held, rest), new DividedWhole(scaled, rest.times(factor)));
    }
  }

  @Test
  void everyPossibleDivisionIsWithinTheBounds() {
    var random = new Random(15);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = amounts(random, 1 + random.nextInt(8), true);
      Amount rest = random.nextBoolean() ? NOTHING : amounts(random, 1, true).getFirst();
      var whole = new DividedWhole(held, rest);
      Amount index = whole.herfindahl();
      Amount one = whole.top(1);
      Amount three = whole.top(3);
      for (int s = 0; s < SAMPLES; s++) {
        double[] sample = sample(random, held, rest);
        double[] shares = shares(sample);
        assertWithin(index, squares(shares));
        assertWithin(one, largest(shares, 1));
        assertWithin(three, largest(shares, 3));
        assertWithin(whole.share(0), shares[0]);
        int leader = indexOfLargest(shares);
        assertThat(leader < held.size() ? whole.mayLead(leader) : true).isTrue();
      }
    }
  }

  // Agreement with slow plain versions.

  @Test
  void upperBoundsAreReachedAtSomeCorner() {
    var random = new Random(16);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = amounts(random, 1 + random.nextInt(9), true);
      Amount rest = amounts(random, 1, true).getFirst();
      List<Amount> hands = new ArrayList<>(held);
      hands.add(rest);
      double index = 0;
      double one = 0;
      double three = 0;
      for (int corner = 0; corner < 1 << hands.size(); corner++) {
        double[] shares = shares(corner(hands, corner));
        index = Math.max(index, squares(shares));
        one = Math.max(one, largest(shares, 1));
        three = Math.max(three, largest(shares, 3));
      }
      var whole = new DividedWhole(held, rest);
      assertThat(whole.herfindahl().high()).isCloseTo(index, ROUNDING);
      assertThat(whole.top(1).high()).isCloseTo(one, ROUNDING);
      assertThat(whole.top(3).high()).isCloseTo(three, ROUNDING);
    }
  }

  /// Coordinate descent: along one coordinate the index is least at A/B, A the sum of the squares
  /// and B the sum of all others.
  @Test
  void lowerBoundOfTheIndexIsWhatCoordinateDescentFinds() {
    var random = new Random(17);
    for (int i = 0; i < 60; i++) {
      List<Amount> held = amounts(random, 2 + random.nextInt(8), true);
      double rest = random.nextBoolean() ? 0 : random.nextDouble() * 100;
      double[] at = held.stream().mapToDouble(Amount::high).toArray();
      for (int round = 0; round < 8_000; round++) {
        int one = round % at.length;
        double others = DoubleStream.of(at).sum() - at[one] + rest;
        double squares = DoubleStream.of(at).map(x -> x * x).sum() - at[one] * at[one];
        at[one] = Math.clamp(squares / others, held.get(one).low(), held.get(one).high());
      }
      double sum = DoubleStream.of(at).sum() + rest;
      double index = DoubleStream.of(at).map(x -> x * x).sum() / (sum * sum);
      Amount found = new DividedWhole(held, Amount.of(rest)).herfindahl();
      assertThat(found.low()).isCloseTo(index, Offset.offset(1e-9));
    }
  }

  @Test
  void lowerBoundOfTheLargestHandsIsWhatAFineGridFinds() {
    var random = new Random(18);
    int steps = 24;
    for (int i = 0; i < 20; i++) {
      List<Amount> held = amounts(random, 3, true);
      double rest = random.nextBoolean() ? 0 : random.nextDouble() * 100;
      for (int hands = 1; hands <= 2; hands++) {
        double least = 1;
        for (int point = 0; point < (steps + 1) * (steps + 1) * (steps + 1); point++) {
          double[] at = gridPoint(held, point, steps);
          double whole = DoubleStream.of(at).sum() + rest;
          least = whole == 0 ? least : Math.min(least, largest(at, hands) / whole);
        }
        double found = new DividedWhole(held, Amount.of(rest)).top(hands).low();
        assertThat(found).isLessThanOrEqualTo(least + 1e-12);
        assertThat(found).isGreaterThan(least - 0.03);
      }
    }
  }

  @Test
  void sharesAreReachedAtSomeCorner() {
    var random = new Random(19);
    for (int i = 0; i < CASES; i++) {
      List<Amount> held = amounts(random, 2 + random.nextInt(6), true);
      double[] reached =
          IntStream.range(0, 1 << held.size())
              .mapToDouble(corner -> shares(corner(held, corner))[0])
              .toArray();
      Amount share = new DividedWhole(held, NOTHING).share(0);
      assertThat(share.low()).isCloseTo(DoubleStream.of(reached).min().orElseThrow(), ROUNDING);
      assertThat(share.high()).isCloseTo(DoubleStream.of(reached).max().orElseThrow(), ROUNDING);
    }
  }

  // Edges.

  @Test
  void beyondTheSearchedHoldersTheUpperBoundIsNeverTooSmall() {
    var random = new Random(20);
    List<Amount> held = amounts(random, 40, true);
    Amount index = new DividedWhole(held, NOTHING).herfindahl();
    for (int s = 0; s < 20_000; s++) {
      double[] corner =
          held.stream().mapToDouble(a -> random.nextBoolean() ? a.low() : a.high()).toArray();
      assertWithin(index, squares(shares(corner)));
    }
    assertThat(index.high()).isLessThan(0.2);
  }

  @Test
  void holdersThatMayHaveNothingMayEachHaveItAll() {
    var whole = new DividedWhole(List.of(Amount.between(0, 5), Amount.between(0, 7)), NOTHING);

    assertThat(whole.herfindahl()).isEqualTo(Amount.between(0.5, 1));
    assertThat(whole.top(1)).isEqualTo(Amount.between(0.5, 1));
    assertThat(whole.share(0)).isEqualTo(Amount.between(0, 1));
    assertThat(whole.top(3)).isEqualTo(Amount.of(1));
  }

  @Test
  void amountWithoutUpperEndMayBeEverything() {
    var whole = new DividedWhole(List.of(new Amount.Above(10), Amount.of(30)), NOTHING);

    assertThat(whole.share(0)).isEqualTo(Amount.between(0.25, 1));
    assertThat(whole.share(1)).isEqualTo(Amount.between(0, 0.75));
    assertThat(whole.herfindahl()).isEqualTo(Amount.between(0.5, 1));
    assertThat(whole.top(1)).isEqualTo(Amount.between(0.5, 1));
    assertThat(whole.whole()).isEqualTo(new Amount.Above(40));
  }

  @Test
  void unknownHandsWithoutEndLeaveNothingCertain() {
    var whole = new DividedWhole(List.of(Amount.of(10)), new Amount.Above(0));

    assertThat(whole.herfindahl()).isEqualTo(Amount.between(0, 1));
    assertThat(whole.top(1)).isEqualTo(Amount.between(0, 1));
    assertThat(whole.restShare()).isEqualTo(Amount.between(0, 1));
  }

  @Test
  void overlappingRangesLeaveTheLeaderOpen() {
    var whole =
        new DividedWhole(
            List.of(Amount.between(30, 60), Amount.between(50, 55), Amount.of(45)), Amount.of(2));

    assertThat(whole.mayLead(0)).isTrue();
    assertThat(whole.mayLead(1)).isTrue();
    assertThat(whole.mayLead(2)).isFalse();
  }

  @Test
  void nothingHeldIsRefused() {
    assertThatThrownBy(() -> new DividedWhole(List.of(NOTHING), NOTHING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing is held, so there are no shares");
    assertThatThrownBy(() -> new DividedWhole(List.of(Amount.between(-1, 2)), NOTHING))
        .hasMessage("held amount -1..2 is negative");
    assertThatThrownBy(() -> new DividedWhole(List.of(Amount.of(1)), NOTHING).top(0))
        .hasMessage("the largest 0 hands hold nothing");
  }

  private static void assertSame(DividedWhole one, DividedWhole other) {
    assertClose(one.herfindahl(), other.herfindahl());
    assertClose(one.top(1), other.top(1));
    assertClose(one.top(3), other.top(3));
    assertClose(one.restShare(), other.restShare());
  }

  private static void assertClose(Amount one, Amount other) {
    assertThat(one.low()).isCloseTo(other.low(), ROUNDING);
    assertThat(one.high()).isCloseTo(other.high(), ROUNDING);
  }

  private static void assertWithin(Amount bounds, double value) {
    assertThat(value).isBetween(bounds.low() - 1e-12, bounds.high() + 1e-12);
  }

  private static List<Amount> amounts(Random random, int count, boolean isUncertain) {
    var amounts = new ArrayList<Amount>();
    for (int i = 0; i < count; i++) {
      double low = Math.exp(random.nextGaussian() * 1.5);
      boolean isRange = isUncertain && random.nextInt(3) > 0;
      double high = isRange ? low * (1 + 3 * random.nextDouble()) : low;
      amounts.add(Amount.between(isRange && random.nextInt(6) == 0 ? 0 : low, high));
    }
    return amounts;
  }

  /// One possible division; the rest, if any, comes last in up to four hands.
  private static double[] sample(Random random, List<Amount> held, Amount rest) {
    double[] named =
        held.stream()
            .mapToDouble(a -> a.low() + random.nextDouble() * (a.high() - a.low()))
            .toArray();
    int hands = 1 + random.nextInt(4);
    double each = (rest.low() + random.nextDouble() * (rest.high() - rest.low())) / hands;
    double[] all = Arrays.copyOf(named, named.length + hands);
    Arrays.fill(all, named.length, all.length, each);
    return all;
  }

  private static double[] corner(List<Amount> hands, int corner) {
    return IntStream.range(0, hands.size())
        .mapToDouble(i -> (corner >> i & 1) == 0 ? hands.get(i).low() : hands.get(i).high())
        .toArray();
  }

  private static double[] gridPoint(List<Amount> held, int point, int steps) {
    double[] at = new double[held.size()];
    int code = point;
    for (int i = 0; i < at.length; i++) {
      Amount range = held.get(i);
      at[i] = range.low() + (range.high() - range.low()) * (code % (steps + 1)) / steps;
      code /= steps + 1;
    }
    return at;
  }

  private static double[] shares(double[] amounts) {
    double sum = DoubleStream.of(amounts).sum();
    return DoubleStream.of(amounts).map(x -> sum == 0 ? 0 : x / sum).toArray();
  }

  private static double squares(double[] shares) {
    return DoubleStream.of(shares).map(x -> x * x).sum();
  }

  private static double largest(double[] amounts, int hands) {
    double[] sorted = amounts.clone();
    Arrays.sort(sorted);
    return IntStream.range(Math.max(0, sorted.length - hands), sorted.length)
        .mapToDouble(i -> sorted[i])
        .sum();
  }

  private static int indexOfLargest(double[] amounts) {
    int largest = 0;
    for (int i = 1; i < amounts.length; i++) {
      largest = amounts[i] > amounts[largest] ? i : largest;
    }
    return largest;
  }
}
