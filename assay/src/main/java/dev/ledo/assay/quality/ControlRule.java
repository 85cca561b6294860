package dev.ledo.assay.quality;

/// A rule over successive results of a reference material, after Westgard et al. (1981).
public enum ControlRule {
  /// One result beyond 2 standard deviations: a warning.
  ONE_2S("1-2s", false),
  /// One result beyond 3 standard deviations.
  ONE_3S("1-3s", true),
  /// Two successive results beyond 2 standard deviations on the same side.
  TWO_2S("2-2s", true),
  /// Two successive results more than 4 standard deviations apart, one beyond +2 and one beyond -2.
  RANGE_4S("R-4s", true),
  /// Four successive results beyond 1 standard deviation on the same side.
  FOUR_1S("4-1s", true),
  /// Ten successive results on the same side.
  TEN_X("10x", true);

  private final String symbol;
  private final boolean rejecting;

  ControlRule(String symbol, boolean rejecting) {
    this.symbol = symbol;
    this.rejecting = rejecting;
  }

  /// As written in papers.
  public String symbol() {
    return symbol;
  }

  /// Whether a run that breaks it is not in control; otherwise it only warns.
  public boolean isRejecting() {
    return rejecting;
  }
}
