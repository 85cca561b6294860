package dev.ledo.route.answer;

import dev.ledo.core.Amount;

/// One reading of all ranges of a network at the same time.
public enum End {
  /// All that costs is at its low end, all that carries at its high end, the unknown is open and
  /// costs nothing.
  OPTIMISTIC,
  /// Ranges are at their middle; the question says whether the unknown is open.
  MIDDLE,
  /// All that costs is at its high end, all that carries at its low end, the unknown is closed.
  PESSIMISTIC;

  /// The value of something that is better when less.
  public double cost(Amount amount) {
    return switch (this) {
      case OPTIMISTIC -> amount.low();
      case MIDDLE -> amount.mid();
      case PESSIMISTIC -> amount.high();
    };
  }

  /// The value of something that is better when more.
  public double capacity(Amount amount) {
    return switch (this) {
      case OPTIMISTIC -> amount.high();
      case MIDDLE -> amount.mid();
      case PESSIMISTIC -> amount.low();
    };
  }

  /// Whether what nobody has said counts as open.
  ///
  /// @param atMiddle what the question says of it
  boolean isUnknownOpen(boolean atMiddle) {
    return switch (this) {
      case OPTIMISTIC -> true;
      case MIDDLE -> atMiddle;
      case PESSIMISTIC -> false;
    };
  }
}
