package dev.ledo.core;

/// A figure as far as it is known: exact, a range, or a limit.
///
/// What is not known at all is an absent amount, never zero.
public sealed interface Amount {

  /// Smallest value it may have; may be negative infinity.
  double low();

  /// Largest value it may have; may be positive infinity.
  double high();

  /// One value.
  record Exact(double value) implements Amount {
    @Override
    public double low() {
      return value;
    }

    @Override
    public double high() {
      return value;
    }

    @Override
    public String toString() {
      return Numbers.plain(value);
    }
  }

  /// Anywhere between two values, both included; `low < high`.
  record Range(double low, double high) implements Amount {
    public Range {
      if (!(low < high)) {
        throw new IllegalArgumentException("range " + low + ".." + high + " is not ascending");
      }
    }

    @Override
    public String toString() {
      return Numbers.plain(low) + ".." + Numbers.plain(high);
    }
  }

  /// Less than a limit above 0, such as a result below detection. Its lower end is 0: only amounts
  /// that cannot be negative are censored like this.
  record Below(double limit) implements Amount {
    public Below {
      if (!(limit > 0)) {
        throw new IllegalArgumentException("limit " + limit + " is not above 0");
      }
    }

    @Override
    public double low() {
      return 0;
    }

    @Override
    public double high() {
      return limit;
    }

    @Override
    public String toString() {
      return "<" + Numbers.plain(limit);
    }
  }

  /// More than a limit, with no upper end.
  record Above(double limit) implements Amount {
    @Override
    public double low() {
      return limit;
    }

    @Override
    public double high() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
      return ">" + Numbers.plain(limit);
    }
  }

  /// One value.
  static Amount of(double value) {
    return new Exact(value);
  }

  /// Between two values; exact when they are the same.
  static Amount between(double low, double high) {
    if (low == high) {
      return new Exact(low);
    }
    return high == Double.POSITIVE_INFINITY ? new Above(low) : new Range(low, high);
  }

  /// Reads `5000`, `4000..6000`, `5000 ±10%`, `5000 ±200`, `<1.09` or `>75000000`.
  ///
  /// @throws AmountFormatException if the text is none of these; its message says what to write
  static Amount parse(String text) {
    return AmountFormat.parse(text);
  }

  /// Whether one value is meant.
  default boolean isExact() {
    return this instanceof Exact;
  }

  /// Middle between the ends; the finite end when the other is infinite.
  default double mid() {
    if (high() == Double.POSITIVE_INFINITY) {
      return low();
    }
    return low() == Double.NEGATIVE_INFINITY ? high() : low() + (high() - low()) / 2;
  }

  /// This amount in another unit, or that many of it.
  ///
  /// @param factor above 0
  default Amount times(double factor) {
    return switch (this) {
      case Exact(double value) -> new Exact(value * factor);
      case Range(double low, double high) -> between(low * factor, high * factor);
      case Below(double limit) -> new Below(limit * factor);
      case Above(double limit) -> new Above(limit * factor);
    };
  }

  /// Sum, end by end.
  default Amount plus(Amount other) {
    return between(low() + other.low(), high() + other.high());
  }

  /// Difference when the two vary freely of each other: widest ends.
  default Amount minus(Amount other) {
    return between(low() - other.high(), high() - other.low());
  }

  /// Product of two amounts that cannot be negative.
  default Amount times(Amount other) {
    return between(product(low(), other.low()), product(high(), other.high()));
  }

  /// Nothing of something without limit is nothing.
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  /// Quotient of two amounts that cannot be negative, when they vary freely of each other; without
  /// upper end if the other may be 0.
  ///
  /// @throws ArithmeticException if the other is exactly 0
  default Amount dividedBy(Amount other) {
    if (other.high() == 0) {
      throw new ArithmeticException("division of " + this + " by 0");
    }
    double most = other.low() == 0 ? Double.POSITIVE_INFINITY : high() / other.low();
    return between(low() / other.high(), most);
  }

  /// Smallest amount that holds both.
  default Amount hull(Amount other) {
    return between(Math.min(low(), other.low()), Math.max(high(), other.high()));
  }
}
