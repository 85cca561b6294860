package dev.ledo.stochastic;

import dev.ledo.highs.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One decomposition of a program without whole numbers: tries decisions until the bounds meet.
///
/// The bounds are of the program as it is minimised.
final class Run {

  /// Share of the promised improvement that makes a decision the new best one.
  private static final double SUFFICIENT = 1e-4;

  /// Improvement, relative, below which a promise is rounding.
  private static final double ROUNDING = 1e-12;

  /// How far, relative, the bounds may cross by rounding.
  private static final double CROSSING = 1e-6;

  private static final int STALLS = 20;

  /// Size of a decision from which on a cost that still falls has no limit.
  private static final double FAR_OUT = 1e12;

  private final Master master;
  private final Evaluator evaluator;
  private final double gap;
  private final TrustRegion region;
  private double[] centre;
  private Optional<double[]> best = Optional.empty();
  private double upper = Double.POSITIVE_INFINITY;
  private double lower = Double.NEGATIVE_INFINITY;
  private int iterations;
  private int stalls;

  /// How a step ended.
  enum State {
    GOES_ON,
    MET,
    STALLED,
    INFEASIBLE,
    UNBOUNDED
  }

  Run(Master master, Evaluator evaluator, double gap, Start start) {
    this.master = master;
    this.evaluator = evaluator;
    this.gap = gap;
    this.centre = start.decision();
    this.region = new TrustRegion(start.radius());
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

  /// Tries the first decision.
  void begin() {
    Evaluation evaluation = evaluator.evaluate(centre);
    judge(centre, evaluation);
    master.add(evaluation.cuts());
  }

  /// Finds a decision and tries it.
  State step() {
    master.forget();
    Outcome outcome = master.solveFree();
    if (outcome == Outcome.INFEASIBLE) {
      return best.isPresent() ? State.STALLED : State.INFEASIBLE;
    }
    if (outcome == Outcome.OPTIMAL && master.isHeld()) {
      lower = Math.max(lower, master.bound());
      checkBounds();
    }
    if (best.isPresent() && Bounds.gap(lower, upper) <= gap) {
      return State.MET;
    }
    return best.isPresent() ? improve(outcome) : search(outcome);
  }

  private void checkBounds() {
    if (lower - upper > CROSSING * Math.max(1, Math.abs(upper))) {
      throw new SolverFailure("the lower bound %s is above the cost %s".formatted(lower, upper));
    }
  }

  /// Looks for a first decision that leaves every scenario a second stage.
  private State search(Outcome outcome) {
    boolean found = outcome == Outcome.OPTIMAL;
    while (!found) {
      found = master.solveBoxed(centre, region.radii(centre)) == Outcome.OPTIMAL;
      if (!found && region.isBoundless()) {
        return failed(outcome);
      }
      region.enlarge();
    }
    double[] x = master.decision();
    int before = master.cutCount();
    centre = x;
    learn(x, evaluator.evaluate(x));
    return progress(before);
  }

  private State failed(Outcome outcome) {
    if (outcome == Outcome.FAILED) {
      throw new SolverFailure("master: " + master.failure());
    }
    return State.UNBOUNDED;
  }

  private State improve(Outcome outcome) {
    boolean isFree = outcome == Outcome.OPTIMAL;
    boolean free = isFree && (stalls > 0 || region.contains(centre, master.decision()));
    boolean boxed = !free && master.solveBoxed(centre, region.radii(centre)) == Outcome.OPTIMAL;
    if (!free && !boxed) {
      if (!isFree || master.solveFree() != Outcome.OPTIMAL) {
        return widen(outcome);
      }
      free = true;
    }
    double[] x = master.decision();
    if (outcome == Outcome.UNBOUNDED && isFarOut(x)) {
      return State.UNBOUNDED;
    }
    double promised = upper - master.objective();
    if (promised <= ROUNDING * Math.abs(upper)) {
      return giveUpOrEnlarge(free);
    }
    return attempt(x, promised, !free);
  }

  private State widen(Outcome outcome) {
    if (region.isBoundless()) {
      return outcome == Outcome.UNBOUNDED ? State.UNBOUNDED : State.STALLED;
    }
    region.enlarge();
    return State.GOES_ON;
  }

  private static boolean isFarOut(double[] x) {
    return Arrays.stream(x).anyMatch(value -> Math.abs(value) > FAR_OUT);
  }

  private State attempt(double[] x, double promised, boolean atEdge) {
    int before = master.cutCount();
    double was = upper;
    Evaluation evaluation = evaluate(x, promised);
    learn(x, evaluation);
    if (Double.isFinite(evaluation.value())) {
      region.learn(promised, was - evaluation.value(), atEdge);
    } else if (!evaluation.complete()) {
      region.learn(promised, -promised, atEdge);
    }
    return upper < was ? keepsGoing() : progress(before);
  }

  private State keepsGoing() {
    stalls = 0;
    return State.GOES_ON;
  }

  private Evaluation evaluate(double[] x, double promised) {
    if (!evaluator.canStopEarly() || !master.isHeld()) {
      return evaluator.evaluate(x);
    }
    double[] atLeast = new double[master.groups()];
    for (int g = 0; g < atLeast.length; g++) {
      atLeast[g] = master.groupCost(g);
    }
    double limit = upper - SUFFICIENT * promised;
    return evaluator.evaluate(x, atLeast, limit);
  }

  private State giveUpOrEnlarge(boolean free) {
    if (free || region.isBoundless() || ++stalls > STALLS) {
      return State.STALLED;
    }
    region.enlarge();
    return State.GOES_ON;
  }

  /// Whether anything new was learnt.
  private State progress(int cutsBefore) {
    if (master.cutCount() > cutsBefore) {
      return keepsGoing();
    }
    return ++stalls > 2 ? State.STALLED : State.GOES_ON;
  }

  private void judge(double[] x, Evaluation evaluation) {
    iterations++;
    if (evaluation.value() < upper) {
      upper = evaluation.value();
      best = Optional.of(x);
      centre = x;
    }
  }

  private void learn(double[] x, Evaluation evaluation) {
    judge(x, evaluation);
    List<Cut> useful = new ArrayList<>();
    for (Cut cut : evaluation.cuts()) {
      if (isNews(cut, x)) {
        useful.add(cut);
      }
    }
    master.add(useful);
  }

  /// Whether a cut says more than the master knew when it proposed the decision.
  private boolean isNews(Cut cut, double[] x) {
    if (cut.isFeasibility() || !master.isHeld()) {
      return true;
    }
    double knew = master.groupCost(cut.group());
    return cut.at(x, master.eta()) > knew + ROUNDING * Math.max(1, Math.abs(knew));
  }
}
