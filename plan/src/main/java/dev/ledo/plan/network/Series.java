package dev.ledo.plan.network;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Numbers in a fixed order that do not change, mostly one for each period of a horizon.
public final class Series {

  private final double[] values;

  private Series(double[] values) {
    this.values = values;
  }

  /// A number for each of some periods.
  public static Series of(int periods, IntToDoubleFunction value) {
    double[] values = new double[periods];
    Arrays.setAll(values, value);
    return new Series(values);
  }

  /// These numbers.
  public static Series of(double... values) {
    return new Series(values.clone());
  }

  /// The same number in every period.
  public static Series constant(int periods, double value) {
    return of(periods, p -> value);
  }

  /// The number of a period.
  public double get(int period) {
    return values[period];
  }

  /// How many periods there are.
  public int size() {
    return values.length;
  }

  /// These numbers, but for one.
  public Series with(int period, double value) {
    return of(size(), p -> p == period ? value : values[p]);
  }

  /// Sum over all periods.
  public double sum() {
    return Arrays.stream(values).sum();
  }

  /// Largest number.
  public double max() {
    return Arrays.stream(values).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /// That many times these numbers.
  public Series times(double factor) {
    return of(size(), p -> values[p] * factor);
  }

  /// Period by period the product with others.
  public Series times(Series factors) {
    return of(size(), p -> values[p] * factors.get(p));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
