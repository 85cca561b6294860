package dev.ledo.route.answer;

import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import java.util.Optional;

/// Solves the program of a haul for one aim after another: as few tonnes unmet as can be, as few as
/// can be over ways whose cost is not told, least cost.
final class HaulSearch {

  /// Tonnes, vehicle-days and worths below this are rounding of the solver.
  static final double ROUNDING = 1e-6;

  /// Room for the solver's tolerance, as a part of what is wanted.
  private static final double SLACK = 1e-9;

  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  private final LinearSession session;
  private final HaulProgram program;
  private final double wantedT;

  HaulSearch(LinearSession session, HaulProgram program, double wantedT) {
    this.session = session;
    this.program = program;
    this.wantedT = wantedT;
  }

  /// The optima of a haul.
  ///
  /// @param most delivered
  /// @param least cost at that, by what is told of it
  /// @param priced the least cost of what can be delivered at a known cost, if that is less than
  ///   can be delivered
  record Found(Solution.Optimal most, Solution.Optimal least, Optional<Solution.Optimal> priced) {}

  static double slack(double tonnes) {
    return SLACK * Math.max(1, tonnes);
  }

  /// @param unmetT tonnes a year that may stay unmet although more could be delivered
  Found find(double unmetT) {
    limitUnpriced(0);
    Solution.Optimal pricedMost = optimal(program.unmet());
    Solution.Optimal most = pricedMost;
    if (!program.isPriced()) {
      limitUnpriced(NO_LIMIT);
      most = optimal(program.unmet());
    }
    double allowed = Math.max(unmet(most), unmetT);
    double allowedPriced = Math.max(unmet(pricedMost), unmetT);
    limitUnpriced(0);
    limitUnmet(allowedPriced);
    Solution.Optimal priced = optimal(program.money());
    return allowedPriced <= allowed + ROUNDING * Math.max(1, wantedT)
        ? new Found(most, priced, Optional.empty())
        : new Found(most, leastUnpriced(allowed), Optional.of(priced));
  }

  /// The cheapest by what is told, of those that use as little as they must of what is not.
  private Solution.Optimal leastUnpriced(double allowed) {
    limitUnmet(allowed);
    limitUnpriced(NO_LIMIT);
    limitUnpriced(optimal(program.unpriced()).objective());
    return optimal(program.money());
  }

  private double unmet(Solution.Optimal most) {
    return most.objective() <= ROUNDING * wantedT ? 0 : most.objective();
  }

  private void limitUnmet(double tonnes) {
    session.setRowBounds(program.unmetRow(), 0, tonnes + slack(wantedT));
  }

  private void limitUnpriced(double tonnes) {
    session.setRowBounds(program.unpricedRow(), 0, tonnes == 0 ? 0 : tonnes + slack(tonnes));
  }

  private Solution.Optimal optimal(double[] costs) {
    session.setCosts(costs);
    Solution solution = session.solve();
    if (solution instanceof Solution.Optimal optimal) {
      return optimal;
    }
    throw new IllegalStateException("the program of the haul has no optimum: " + solution);
  }
}
