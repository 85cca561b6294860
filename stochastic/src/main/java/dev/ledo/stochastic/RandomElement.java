package dev.ledo.stochastic;

/// A number of the program that depends on the scenario.
///
/// Rows and columns are counted from 0 in their stage.
public sealed interface RandomElement {

  /// Cost of a second-stage column.
  record Cost(int column) implements RandomElement {}

  /// Cost of a first-stage column, paid when the scenario is known, on top of the column's own.
  record FirstCost(int column) implements RandomElement {}

  /// A cost that no decision changes.
  record Constant() implements RandomElement {}

  /// Entry of the recourse matrix *W*.
  ///
  /// @param row second-stage row
  /// @param column second-stage column
  record Recourse(int row, int column) implements RandomElement {}

  /// Entry of the technology matrix *T*.
  ///
  /// @param row second-stage row
  /// @param column first-stage column
  record Technology(int row, int column) implements RandomElement {}

  /// Right-hand side *h* of a second-stage row: the row lies between value − `below` and value +
  /// `above`.
  ///
  /// @param below 0 or more, infinite if the row has no lower side
  /// @param above 0 or more, infinite if the row has no upper side
  record RightHandSide(int row, double below, double above) implements RandomElement {}

  /// Lower bound of a second-stage column.
  record Lower(int column) implements RandomElement {}

  /// Upper bound of a second-stage column.
  record Upper(int column) implements RandomElement {}

  /// Both bounds of a second-stage column.
  record Fixed(int column) implements RandomElement {}
}
