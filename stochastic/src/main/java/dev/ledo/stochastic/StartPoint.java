package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Outcome;
import java.util.Optional;

/// Where to begin: the best decision if every random element were at its mean.
final class StartPoint {

  private StartPoint() {}

  /// A decision that keeps the first stage's rows; empty if there is none.
  static Optional<double[]> of(Highs highs, TwoStageProgram program, ScenarioSource source) {
    Optional<double[]> best = solve(highs, program, ExtensiveForm.ofMean(program, source));
    if (best.isPresent()) {
      return best;
    }
    LinearModel alone = Master.model(program, 0, 0, false, 0).build();
    return solve(highs, program, alone).or(() -> anyDecision(highs, program));
  }

  private static Optional<double[]> anyDecision(Highs highs, TwoStageProgram program) {
    try (LinearSession session = highs.open(withoutCosts(program))) {
      return switch (session.resolve()) {
        case OPTIMAL -> Optional.of(decision(session, program));
        case INFEASIBLE -> Optional.empty();
        case UNBOUNDED -> throw new IllegalStateException("no costs, and yet unbounded");
        case FAILED -> throw new SolverFailure("first stage: " + session.failure().message());
      };
    }
  }

  private static LinearModel withoutCosts(TwoStageProgram program) {
    var builder = LinearModel.builder();
    Columns columns = program.first().columns();
    for (int j = 0; j < columns.size(); j++) {
      builder.column(0, columns.lower(j), columns.upper(j));
    }
    Rows rows = program.first().rows();
    SparseMatrix matrix = program.first().matrix();
    for (int i = 0; i < rows.size(); i++) {
      builder.row(rows.lower(i), rows.upper(i), matrix.columnsOf(i), matrix.valuesOf(i));
    }
    return builder.build();
  }

  private static Optional<double[]> solve(Highs highs, TwoStageProgram program, LinearModel model) {
    try (LinearSession session = highs.open(model.relaxed())) {
      if (session.resolve() != Outcome.OPTIMAL) {
        return Optional.empty();
      }
      return Optional.of(decision(session, program));
    }
  }

  private static double[] decision(LinearSession session, TwoStageProgram program) {
    double[] all = new double[session.columns()];
    session.copyPrimal(all);
    Columns columns = program.first().columns();
    double[] x = new double[columns.size()];
    for (int j = 0; j < x.length; j++) {
      x[j] = Math.clamp(all[j], columns.lower(j), columns.upper(j));
    }
    return x;
  }
}
