package dev.ledo.plan.future;

import dev.ledo.core.Amount;

/// Says where in their ranges the figures of a case turn out to be.
@FunctionalInterface
public interface Ranges {

  /// Every figure in the middle of its range.
  Ranges MIDDLE = input -> 0.5;

  /// A place between the ends.
  ///
  /// @return 0..1
  double place(Input input);

  /// The number that a figure turns out to be.
  default double value(Input input, Amount amount) {
    return amount.isExact() ? amount.low() : at(amount, place(input));
  }

  /// Every figure drawn evenly from its range, for one future.
  static Ranges drawn(Draws draws, int future) {
    return input -> draws.uniform(future, input.name());
  }

  /// These ranges, but for one figure.
  default Ranges with(String name, double place) {
    return input -> input.name().equals(name) ? place : place(input);
  }

  /// A place between the ends of an amount; the finite end if one is not.
  static double at(Amount amount, double place) {
    if (!Double.isFinite(amount.high()) || !Double.isFinite(amount.low())) {
      return amount.mid();
    }
    return amount.low() + (amount.high() - amount.low()) * place;
  }
}
