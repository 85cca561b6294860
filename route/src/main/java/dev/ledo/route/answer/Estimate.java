package dev.ledo.route.answer;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What a figure comes to at both ends of all ranges, and at their middle.
///
/// @param low the least it may be
/// @param middle with all ranges at their middle; empty if the figures for it are not known or
///   nothing known limits it
/// @param high the most it may be; positive infinity if nothing known limits it
public record Estimate(double low, OptionalDouble middle, double high) {

  /// @throws IllegalArgumentException if the middle is not between the ends
  public Estimate {
    double slack = 1e-9 * Math.max(1, Math.abs(middle.orElse(0)));
    boolean holds =
        middle.isEmpty()
            || (low - slack <= middle.getAsDouble() && middle.getAsDouble() <= high + slack);
    if (!(low <= high + slack) || !holds) {
      throw new IllegalArgumentException(low + ".." + high + " does not hold " + middle);
    }
  }

  /// Of something better when less.
  static Estimate ofCost(ToDoubleFunction<End> value) {
    return of(
        value.applyAsDouble(End.OPTIMISTIC),
        value.applyAsDouble(End.MIDDLE),
        value.applyAsDouble(End.PESSIMISTIC));
  }

  /// Of something better when more.
  static Estimate ofCapacity(ToDoubleFunction<End> value) {
    return of(
        value.applyAsDouble(End.PESSIMISTIC),
        value.applyAsDouble(End.MIDDLE),
        value.applyAsDouble(End.OPTIMISTIC));
  }

  /// Of something that may be better either way.
  static Estimate ofEither(ToDoubleFunction<End> value) {
    double a = value.applyAsDouble(End.OPTIMISTIC);
    double b = value.applyAsDouble(End.MIDDLE);
    double c = value.applyAsDouble(End.PESSIMISTIC);
    return of(Math.min(a, Math.min(b, c)), b, Math.max(a, Math.max(b, c)));
  }

  private static Estimate of(double low, double middle, double high) {
    OptionalDouble known =
        Double.isFinite(middle) ? OptionalDouble.of(middle) : OptionalDouble.empty();
    return new Estimate(low, known, high);
  }

  /// What it comes to at an end, if it is better when less: the low end at the optimistic one;
  /// infinite at a middle that is not known.
  double at(End end) {
    return switch (end) {
      case OPTIMISTIC -> low;
      case MIDDLE -> middle.orElse(Double.POSITIVE_INFINITY);
      case PESSIMISTIC -> high;
    };
  }

  /// The same of which the middle is not known.
  Estimate withoutMiddle() {
    return new Estimate(low, OptionalDouble.empty(), high);
  }

  /// Whether nothing is left open.
  public boolean isExact() {
    return low == high;
  }
}
