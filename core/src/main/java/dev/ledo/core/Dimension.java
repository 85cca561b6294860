package dev.ledo.core;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/// What a figure counts: a product of powers of base quantities.
///
/// @param exponents exponent of each base quantity, none of them 0
public record Dimension(Map<BaseQuantity, Integer> exponents) {

  /// The dimension of a ratio of like things.
  public static final Dimension NONE = new Dimension(Map.of());

  public Dimension {
    exponents = Map.copyOf(exponents);
  }

  /// The dimension of one base quantity.
  public static Dimension of(BaseQuantity base) {
    return new Dimension(Map.of(base, 1));
  }

  /// The dimension of a product.
  public Dimension times(Dimension other) {
    return combine(other, 1);
  }

  /// The dimension of a quotient.
  public Dimension per(Dimension other) {
    return combine(other, -1);
  }

  private Dimension combine(Dimension other, int sign) {
    var sum = new EnumMap<BaseQuantity, Integer>(BaseQuantity.class);
    sum.putAll(exponents);
    other.exponents.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
    sum.values().removeIf(power -> power == 0);
    return new Dimension(sum);
  }

  /// What sort of thing it is, such as `currency/mass` or `mass/time`.
  String sort() {
    var above = new TreeSet<String>();
    var below = new TreeSet<String>();
    exponents.forEach((base, power) -> (power > 0 ? above : below).add(base.sort()));
    String numerator = above.isEmpty() ? "1" : String.join("·", above);
    return below.isEmpty() ? numerator : numerator + "/" + String.join("/", below);
  }
}
