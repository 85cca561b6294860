package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The first stage's program with what is known of the second: one column θ_g for the cost of each
/// group of scenarios, held up by cuts.
///
/// Its optimum is never above that of the program. Solved with the first stage's own bounds it
/// gives a lower bound; solved within a box around the best decision so far it gives the next one
/// to try.
final class Master implements AutoCloseable {

  /// Far beyond any cost, so that rounding cannot carry η off.
  private static final double ETA_LIMIT = 1e12;

  /// Cuts that may stay though they do not matter, on top of some for each group and column.
  private static final int MANY = 1_000;

  /// Solves after which a cut that has not mattered is taken out.
  private static final int IDLE = 15;

  private static final Cut GONE = new Cut(Cut.FEASIBILITY, 0, new double[0], 0);

  private final TwoStageProgram program;
  private final RiskMeasure risk;
  private final double etaCost;
  private final int size;
  private final int groups;
  private final LinearSession free;
  private final LinearSession boxed;
  private final List<Cut> cuts = new ArrayList<>();
  private final boolean[] held;
  private int heldGroups;
  private final double[] values;
  private final IdleCuts idle = new IdleCuts();
  private int forgottenCuts;
  private String failure = "";
  private double objective;
  private double bound;

  /// @param mass total probability
  Master(Highs highs, TwoStageProgram program, int groups, RiskMeasure risk, double mass) {
    this.program = program;
    this.risk = risk;
    this.size = program.first().columns().size();
    this.groups = groups;
    this.held = new boolean[groups];
    this.values = new double[size + 1 + groups];
    this.etaCost = risk.isAverse() ? risk.weight() * mass : 0;
    LinearModel model = model(program, groups, etaCost, false, 0).build();
    this.free = highs.open(model);
    this.boxed = highs.open(model);
  }

  /// The first stage's columns, the quantile η and the groups' θ.
  ///
  /// @param limit of η and θ to both sides; 0 as long as nothing holds them up
  static LinearModelBuilder model(
      TwoStageProgram program, int groups, double etaCost, boolean integers, double limit) {
    LinearModelBuilder builder = LinearModel.builder().offset(program.offset());
    Columns columns = program.first().columns();
    for (int j = 0; j < columns.size(); j++) {
      if (integers && columns.isInteger(j)) {
        builder.integerColumn(columns.cost(j), columns.lower(j), columns.upper(j));
      } else {
        builder.column(columns.cost(j), columns.lower(j), columns.upper(j));
      }
    }
    builder.column(etaCost, -(etaCost == 0 ? 0 : limit), etaCost == 0 ? 0 : limit);
    for (int g = 0; g < groups; g++) {
      builder.column(1, -limit, limit);
    }
    Rows rows = program.first().rows();
    SparseMatrix matrix = program.first().matrix();
    for (int i = 0; i < rows.size(); i++) {
      builder.row(rows.lower(i), rows.upper(i), matrix.columnsOf(i), matrix.valuesOf(i));
    }
    return builder;
  }

  /// The same program with whole numbers, without cuts.
  LinearModel integerModel() {
    double limit = isHeld() ? Double.POSITIVE_INFINITY : 0;
    return model(program, groups, etaCost, true, limit).build();
  }

  /// Keeps cuts that are not needed here.
  void note(List<Cut> elsewhere) {
    cuts.addAll(elsewhere);
  }

  int groups() {
    return groups;
  }

  /// All cuts that have not been taken out.
  List<Cut> cuts() {
    return List.copyOf(cuts);
  }

  /// How many cuts have been made, with those taken out again.
  int cutCount() {
    return cuts.size() + forgottenCuts;
  }

  /// Whether every group has a cut, so that the optimum means something.
  boolean isHeld() {
    return heldGroups == groups;
  }

  void add(List<Cut> added) {
    if (added.isEmpty()) {
      return;
    }
    boolean wasHeld = isHeld();
    for (Cut cut : added) {
      if (!cut.isFeasibility() && !held[cut.group()]) {
        held[cut.group()] = true;
        heldGroups++;
        release(theta(cut.group()));
      }
    }
    if (isHeld() && !wasHeld && risk.isAverse()) {
      free.setColumnBounds(size, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      boxed.setColumnBounds(size, -ETA_LIMIT, ETA_LIMIT);
    }
    cuts.addAll(added);
    var rows = new CutRows(added, size);
    rows.addTo(free);
    rows.addTo(boxed);
    idle.add(added.size());
  }

  /// Takes out cuts that have not mattered for long, once there are many.
  void forget() {
    if (idle.size() > MANY + 4 * groups + 4 * size) {
      BitSet forgotten = idle.take(IDLE);
      if (!forgotten.isEmpty()) {
        deleteRows(free, forgotten);
        deleteRows(boxed, forgotten);
        forgotten.stream().forEach(c -> cuts.set(c, GONE));
        cuts.removeIf(cut -> cut.equals(GONE));
        forgottenCuts += forgotten.cardinality();
      }
    }
  }

  private void deleteRows(LinearSession session, BitSet cutNumbers) {
    int first = program.first().rows().size();
    BitSet rows = new BitSet();
    cutNumbers.stream().forEach(c -> rows.set(first + c));
    session.deleteRows(rows);
  }

  private int theta(int group) {
    return size + 1 + group;
  }

  private void release(int column) {
    free.setColumnBounds(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    boxed.setColumnBounds(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// Solves with the first stage's own bounds.
  Outcome solveFree() {
    Outcome outcome = take(free, free.resolve());
    if (outcome == Outcome.OPTIMAL) {
      int first = program.first().rows().size();
      double[] activity = new double[first + cuts.size()];
      free.copyRowActivity(activity);
      idle.note(c -> activity[first + c] - cuts.get(c).constant());
    }
    return outcome;
  }

  /// Solves within a box.
  ///
  /// @param radii half the width of the box in each direction
  Outcome solveBoxed(double[] centre, double[] radii) {
    Columns columns = program.first().columns();
    for (int j = 0; j < size; j++) {
      double lower = Math.max(columns.lower(j), centre[j] - radii[j]);
      double upper = Math.min(columns.upper(j), centre[j] + radii[j]);
      boxed.setColumnBounds(j, Math.min(lower, upper), Math.max(lower, upper));
    }
    return take(boxed, boxed.resolve());
  }

  private Outcome take(LinearSession session, Outcome outcome) {
    switch (outcome) {
      case OPTIMAL -> {
        session.copyPrimal(values);
        objective = session.objective();
        bound = objective - session.certificate().gap() * (1 + Math.abs(objective));
      }
      case UNBOUNDED -> session.copyPrimal(values);
      case INFEASIBLE -> {}
      case FAILED -> failure = session.failure().message();
    }
    return outcome;
  }

  /// Why the last solve that failed did.
  String failure() {
    return failure;
  }

  /// Optimum of the last solve.
  double objective() {
    return objective;
  }

  /// What the optimum of the last solve is at least, by its certificate.
  double bound() {
    return bound;
  }

  /// The first stage's decision of the last solve, within its bounds.
  double[] decision() {
    double[] x = new double[size];
    Columns columns = program.first().columns();
    for (int j = 0; j < size; j++) {
      x[j] = Math.clamp(values[j], columns.lower(j), columns.upper(j));
    }
    return x;
  }

  /// The quantile of the last solve.
  double eta() {
    return values[size];
  }

  /// A group's cost in the last solve.
  double groupCost(int group) {
    return values[theta(group)];
  }

  long fallbacks() {
    return free.coldFallbacks() + boxed.coldFallbacks();
  }

  @Override
  public void close() {
    free.close();
    boxed.close();
  }
}
