package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;

/// Two sources of cost 1 and 2 for a demand of 4, and 10 to pay in any case; the cheap one gives 3
/// at most. By hand: 10 + 3 + 2 = 15.
final class TwoSources {

  private TwoSources() {}

  static LinearSession open(Highs highs) {
    LinearModelBuilder sources = LinearModel.builder().offset(10);
    int[] both = {sources.column(1, 0, 3), sources.column(2, 0, Double.POSITIVE_INFINITY)};
    sources.row(4, Double.POSITIVE_INFINITY, both, new double[] {1, 1});
    return highs.open(sources.build());
  }

  /// The least cost now, which there must be.
  static double objective(LinearSession session) {
    assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
    return session.objective();
  }
}
