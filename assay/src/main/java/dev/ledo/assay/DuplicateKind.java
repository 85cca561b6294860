package dev.ledo.assay;

/// What a duplicate repeats.
public enum DuplicateKind {
  /// The analysis, by the laboratory on its own account.
  LABORATORY("laboratory duplicates", 10),
  /// The analysis: the same pulp sent again under another number.
  PULP("pulp duplicates", 10),
  /// The sampling: taken again beside the first.
  FIELD("field duplicates", 30),
  /// The laboratory: the same pulp sent to another.
  UMPIRE("umpire duplicates", 10);

  private final String title;
  private final double largestRmsCv;

  DuplicateKind(String title, double largestRmsCv) {
    this.title = title;
    this.largestRmsCv = largestRmsCv;
  }

  /// How they are called in a table.
  public String title() {
    return title;
  }

  /// Root mean square coefficient of variation above which precision is noted as poor, per cent: 10
  /// for pulps, 30 for samples, a habit of exploration.
  public double largestRmsCv() {
    return largestRmsCv;
  }
}
