package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.highs.IntegerSession;
import dev.ledo.highs.IntegerSolution;
import dev.ledo.highs.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The decomposition of a program whose first stage has whole numbers: a master with whole numbers
/// proposes decisions, and each is answered by cuts.
///
/// It begins with the cuts of a run with fractions, which hold here too.
final class IntegerRun implements AutoCloseable {

  private static final double ROUNDING = 1e-9;

  /// By how much a proposal may fall short of a cut; more would be a gap that never closes.
  private static final double SHARP = 1e-9;

  private final TwoStageProgram program;
  private final Master cuts;
  private final Evaluator evaluator;
  private final IntegerSession master;
  private final int size;
  private final double gap;
  private Optional<double[]> best = Optional.empty();
  private double upper = Double.POSITIVE_INFINITY;
  private double lower;
  private int iterations;

  IntegerRun(
      Highs highs,
      TwoStageProgram program,
      Master cuts,
      Evaluator evaluator,
      Settings settings,
      Solved fractional) {
    this.program = program;
    this.cuts = cuts;
    this.evaluator = evaluator;
    this.size = program.first().columns().size();
    this.gap = settings.gap();
    this.lower = fractional.lower();
    this.iterations = fractional.iterations();
    this.master = highs.openInteger(cuts.integerModel());
    master.setRelativeGap(Math.max(ROUNDING, gap / 4));
    master.setOption("mip_feasibility_tolerance", SHARP);
    master.setOption("mip_abs_gap", SHARP);
    new CutRows(cuts.cuts(), size).addTo(master);
  }

  double lower() {
    return lower;
  }

  double upper() {
    return upper;
  }

  int iterations() {
    return iterations;
  }

  Optional<double[]> best() {
    return best;
  }

  /// Finds a decision and tries it.
  Run.State step(Duration time) {
    master.setTimeLimit(time);
    return switch (master.solve()) {
      case IntegerSolution.Optimal optimal -> attempt(optimal.bound(), optimal.primal());
      case IntegerSolution.Feasible feasible -> attempt(feasible.bound(), feasible.primal());
      case IntegerSolution.Infeasible infeasible ->
          best.isPresent() ? Run.State.STALLED : Run.State.INFEASIBLE;
      case IntegerSolution.Unbounded unbounded -> Run.State.UNBOUNDED;
      case IntegerSolution.Failed failed ->
          throw new SolverFailure("master: " + failed.failure().message());
    };
  }

  private Run.State attempt(double bound, Values primal) {
    lower = Math.max(lower, bound);
    if (isMet()) {
      return Run.State.MET;
    }
    double[] x = decision(primal);
    double eta = primal.get(size);
    Evaluation evaluation = evaluator.evaluate(x);
    iterations++;
    if (evaluation.value() < upper) {
      upper = evaluation.value();
      best = Optional.of(x);
    }
    List<Cut> news = new ArrayList<>();
    for (Cut cut : evaluation.cuts()) {
      if (isNews(cut, x, eta, primal) && !isKnown(cut)) {
        news.add(cut);
      }
    }
    cuts.note(news);
    new CutRows(news, size).addTo(master);
    if (isMet()) {
      return Run.State.MET;
    }
    return news.isEmpty() ? Run.State.STALLED : Run.State.GOES_ON;
  }

  /// Whether the master has this very cut, so that it misses it by rounding only.
  private boolean isKnown(Cut cut) {
    return cuts.cuts().stream().anyMatch(cut::isSameAs);
  }

  private boolean isMet() {
    return best.isPresent() && Bounds.gap(lower, upper) <= gap;
  }

  private double[] decision(Values primal) {
    double[] x = new double[size];
    Columns columns = program.first().columns();
    for (int j = 0; j < size; j++) {
      x[j] = Math.clamp(primal.get(j), columns.lower(j), columns.upper(j));
    }
    return x;
  }

  private boolean isNews(Cut cut, double[] x, double eta, Values primal) {
    if (cut.isFeasibility()) {
      return true;
    }
    double knew = primal.get(size + 1 + cut.group());
    return cut.at(x, eta) > knew + ROUNDING * Math.max(1, Math.abs(knew));
  }

  @Override
  public void close() {
    master.close();
  }
}
