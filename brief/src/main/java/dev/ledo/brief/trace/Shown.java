package dev.ledo.brief.trace;

import dev.ledo.core.Amount;
import dev.ledo.core.BaseQuantity;
import dev.ledo.core.Dimension;
import dev.ledo.core.Numbers;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/// Figures and units as they are shown to a reader.
public final class Shown {

  /// Digits of a figure that a source states.
  static final int STATED = 7;

  /// Digits of a figure that was computed.
  static final int COMPUTED = 3;

  private static final int LONGEST_COUNT = 19;
  private static final double MOST_COUNTED = 1e15;
  private static final double WIDE = 0.15;
  private static final int SURE_DIGITS = 11;

  private Shown() {}

  /// An amount: `27,000`, `40–500`, `below 1.09`, `over 370`.
  public static String amount(Amount amount, int digits) {
    return switch (amount) {
      case Amount.Exact(double value) -> number(value, digits);
      case Amount.Range(double low, double high) -> range(low, high, digits);
      case Amount.Below(double limit) -> "below " + number(limit, digits);
      case Amount.Above(double limit) -> "over " + number(limit, digits);
    };
  }

  /// A computed amount. The ends of a wide range are given with two digits, for more would be
  /// noise.
  public static String computed(Amount amount) {
    boolean wide = amount.high() - amount.low() > WIDE * Math.abs(amount.high());
    return amount(amount, wide && amount instanceof Amount.Range ? COMPUTED - 1 : COMPUTED);
  }

  /// A computed quantity: a whole number without unit is a count and shown as one.
  public static String computed(Quantity quantity) {
    boolean isCount =
        quantity.unit().equals(Unit.ONE)
            && quantity.amount() instanceof Amount.Exact(double value)
            && value == Math.rint(value)
            && Math.abs(value) < MOST_COUNTED;
    return isCount ? count((long) quantity.amount().low()) : computed(quantity.amount());
  }

  /// A count, to the last one: counts add up, and a rounded one would not.
  public static String count(long number) {
    return Numbers.readable((double) number, LONGEST_COUNT).replace('-', '−');
  }

  /// All digits that a computation can be sure of, in the notation of the case files.
  public static String exact(Amount amount) {
    return switch (amount) {
      case Amount.Exact(double value) -> Amount.of(sure(value)).toString();
      case Amount.Range(double low, double high) ->
          Amount.between(sure(low), sure(high)).toString();
      case Amount.Below(double limit) -> new Amount.Below(sure(limit)).toString();
      case Amount.Above(double limit) -> new Amount.Above(sure(limit)).toString();
    };
  }

  private static double sure(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(new MathContext(SURE_DIGITS)).doubleValue()
        : value;
  }

  private static String range(double low, double high, int digits) {
    String from = number(low, digits);
    String to = number(high, digits);
    if (from.equals(to)) {
      return from;
    }
    return low < 0 ? from + " to " + to : from + "–" + to;
  }

  private static String number(double value, int digits) {
    return Numbers.readable(value, wholeDigits(value, digits)).replace('-', '−');
  }

  /// A share of 99.97 % must not become 100 %.
  private static int wholeDigits(double value, int digits) {
    boolean nearlyAll = Math.abs(value) >= 99.5 && Math.abs(value) < 100;
    return nearlyAll ? Math.max(digits, 4) : digits;
  }

  /// A unit that says which kind of mass it counts: a plain tonne becomes `t gross`.
  public static String unit(Unit unit) {
    if (unit.equals(Unit.ONE)) {
      return "";
    }
    String symbol = unit.symbol();
    boolean gross =
        unit.dimension().exponents().containsKey(BaseQuantity.GROSS_MASS)
            && !symbol.contains("gross");
    if (!gross) {
      return symbol;
    }
    if (symbol.equals("t") || symbol.equals("kg") || symbol.equals("kt")) {
      return symbol + " gross";
    }
    boolean perYear = unit.dimension().equals(perTime());
    return perYear && symbol.startsWith("t/") ? "t gross" + symbol.substring(1) : symbol;
  }

  private static Dimension perTime() {
    return Dimension.of(BaseQuantity.GROSS_MASS).per(Dimension.of(BaseQuantity.TIME));
  }
}
