package dev.ledo.stochastic.smps;

/// A number of the core that a stoch file makes uncertain.
///
/// @param row row of the core or [Core#OBJECTIVE]; unused for bounds
/// @param column column of the core; unused for right-hand sides
record Target(Kind kind, int row, int column) {

  private static final double TOO_LARGE = 1e15;

  /// What kind of number.
  enum Kind {
    ENTRY,
    RIGHT_HAND_SIDE,
    LOWER,
    UPPER,
    FIXED
  }

  boolean isBound() {
    return switch (kind) {
      case LOWER, UPPER, FIXED -> true;
      case ENTRY, RIGHT_HAND_SIDE -> false;
    };
  }

  /// Whether a number can stand here: the solver refuses entries from 1e15 on.
  boolean accepts(double number) {
    return isBound() ? !Double.isNaN(number) : Math.abs(number) < TOO_LARGE;
  }

  /// The value in the core, to which a scenario may add.
  double value(Core core) {
    return switch (kind) {
      case ENTRY -> core.entry(row, column);
      case RIGHT_HAND_SIDE -> core.rightHandSide(row);
      case LOWER, FIXED -> core.bounds.get(column).lower;
      case UPPER -> core.bounds.get(column).upper;
    };
  }

  String name(Core core) {
    return switch (kind) {
      case ENTRY -> core.columnNames.get(column) + " in " + rowName(core);
      case RIGHT_HAND_SIDE -> "right-hand side of " + rowName(core);
      case LOWER -> "lower bound of " + core.columnNames.get(column);
      case UPPER -> "upper bound of " + core.columnNames.get(column);
      case FIXED -> "bounds of " + core.columnNames.get(column);
    };
  }

  private String rowName(Core core) {
    return row == Core.OBJECTIVE ? core.objectiveName : core.rowNames.get(row);
  }
}
