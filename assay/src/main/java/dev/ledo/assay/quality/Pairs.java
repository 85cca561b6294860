package dev.ledo.assay.quality;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Pairs of results of the same sample: pulp, coarse or field duplicates.
///
/// Pairs with a limit instead of a number do not belong here; how many there were is to be said
/// beside the figures.
public final class Pairs {

  private final double[] first;
  private final double[] second;

  private Pairs(double[] first, double[] second) {
    this.first = first;
    this.second = second;
  }

  /// Pairs of results.
  ///
  /// @param first the original results, finite
  /// @param second the results again, as many
  public static Pairs of(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " and " + second.length + " results");
    }
    if (!IntStream.range(0, first.length)
        .allMatch(i -> Double.isFinite(first[i]) && Double.isFinite(second[i]))) {
      throw new IllegalArgumentException("a result is not finite");
    }
    return new Pairs(first.clone(), second.clone());
  }

  /// How many pairs there are.
  public int count() {
    return first.length;
  }

  /// First result of a pair.
  public double first(int pair) {
    return first[pair];
  }

  /// Second result of a pair.
  public double second(int pair) {
    return second[pair];
  }

  /// The pairs on another scale, such as their logarithms.
  public Pairs mapped(DoubleUnaryOperator scale) {
    return of(
        Arrays.stream(first).map(scale).toArray(), Arrays.stream(second).map(scale).toArray());
  }

  double mean(int pair) {
    return (first[pair] + second[pair]) / 2;
  }

  double difference(int pair) {
    return Math.abs(first[pair] - second[pair]);
  }

  /// Half the absolute relative difference of each pair, per cent: 100·|a−b|/(a+b); 0 if both are
  /// 0.
  public double[] hard() {
    return IntStream.range(0, count()).mapToDouble(i -> 100 * halfRelative(i)).toArray();
  }

  private double halfRelative(int pair) {
    double sum = Math.abs(first[pair] + second[pair]);
    return sum == 0 ? 0 : difference(pair) / sum;
  }

  /// Mean of [#hard]; empty without pairs.
  public OptionalDouble meanHard() {
    return Arrays.stream(hard()).average();
  }

  /// Median of [#hard]; empty without pairs.
  public OptionalDouble medianHard() {
    return Medians.of(hard());
  }

  /// Root mean square coefficient of variation, per cent: 100·√(2/n Σ((a−b)/(a+b))²); empty without
  /// pairs.
  ///
  /// Stanley and Lawie (2007), Exploration and Mining Geology 16, 267-275.
  public OptionalDouble rmsCv() {
    return IntStream.range(0, count())
        .mapToDouble(i -> 2 * halfRelative(i) * halfRelative(i))
        .average()
        .stream()
        .map(mean -> 100 * Math.sqrt(mean))
        .findFirst();
  }

  /// Standard deviation of a single result: √(Σd²/2n), in the unit of the results; empty without
  /// pairs.
  ///
  /// Dahlberg (1940); for pairs it equals the root of the mean square within.
  public OptionalDouble errorDeviation() {
    return IntStream.range(0, count())
        .mapToDouble(i -> difference(i) * difference(i) / 2)
        .average()
        .stream()
        .map(Math::sqrt)
        .findFirst();
  }
}
