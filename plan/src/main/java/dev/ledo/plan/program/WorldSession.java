package dev.ledo.plan.program;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import dev.ledo.plan.network.Series;
import java.util.List;
import java.util.Optional;

/// Operates one set of modules in one world after the other, each from where the last one ended.
///
/// For one thread at a time.
public final class WorldSession implements Tool {

  private final PlanProgram program;
  private final LinearSession session;
  private final Entrance entrance;
  private final LinearModel model;
  private final int firstColumns;
  private Network world;
  private boolean isPinned;

  public WorldSession(PlanProgram program) {
    this.program = program;
    this.model = OneFuture.of(program.program()).relaxed();
    this.session = Highs.load().open(model);
    this.entrance = new Entrance(program, session);
    this.firstColumns = program.program().first().columns().size();
    this.world = program.network();
  }

  /// Fixes how many of each module are built.
  public void decide(List<Double> built) {
    for (int m = 0; m < built.size(); m++) {
      session.setColumnBounds(m, built.get(m), built.get(m));
    }
  }

  /// Leaves open how many of each module are built, fractions allowed, between bounds.
  ///
  /// @param least number of each module
  /// @param most number of each module
  void decide(Series least, Series most) {
    for (int m = 0; m < least.size(); m++) {
      session.setColumnBounds(m, least.get(m), most.get(m));
    }
  }

  /// Goes to a world of the program's shape.
  public void enter(Network other) {
    entrance.enter(other);
    world = other;
  }

  /// Leaves open what is done in every period.
  public void unpin() {
    if (isPinned) {
      for (int j = firstColumns; j < model.columns(); j++) {
        double most = entrance.most(j - firstColumns, model.columnUpper(j));
        session.setColumnBounds(j, model.columnLower(j), most);
      }
      isPinned = false;
    }
  }

  /// Fixes what has been done up to the end of a period, and leaves the rest open.
  ///
  /// @param known last period that is over; -1 for none
  public void pin(Operation done, int known) {
    Horizon horizon = program.network().horizon();
    Layout layout = program.layout();
    for (int p = 0; p < horizon.size(); p++) {
      boolean over = p <= known;
      for (int i = 0; i < program.network().activities().size(); i++) {
        pin(layout.level(i, p), over, over ? done.level(i, p) : 0);
      }
      for (int i = 0; i < program.network().stores().size(); i++) {
        for (int s = 0; s < program.network().stores().get(i).stocks().size(); s++) {
          pin(layout.stored(i, s, p), over, over ? done.stored(i, s, p) : 0);
        }
      }
    }
    isPinned = known >= 0;
  }

  private void pin(int column, boolean over, double value) {
    int number = firstColumns + column;
    double lower = over ? value : model.columnLower(number);
    double upper = over ? value : entrance.most(column, model.columnUpper(number));
    session.setColumnBounds(number, lower, upper);
  }

  /// The cheapest operation, and the modules if they are open.
  ///
  /// @throws PlanFailure if there is none
  public Plan solve() {
    Solution solution = session.solve();
    if (solution instanceof Solution.Optimal optimal) {
      return plan(optimal);
    }
    throw PlanFailure.of(program, solution);
  }

  /// The cheapest operation; empty if nothing keeps every requirement.
  ///
  /// @throws PlanFailure if the cost has no lower limit or the solver gives no answer
  public Optional<Plan> attempt() {
    return switch (session.solve()) {
      case Solution.Optimal optimal -> Optional.of(plan(optimal));
      case Solution.Infeasible infeasible -> Optional.empty();
      case Solution.Unbounded unbounded -> throw PlanFailure.of(program, unbounded);
      case Solution.Failed failed -> throw PlanFailure.of(program, failed);
    };
  }

  private Plan plan(Solution.Optimal optimal) {
    var plan = new Plan(program, world, optimal);
    List<Activity> endless = plan.operation().endless();
    if (!endless.isEmpty()) {
      throw PlanFailure.endless(world, endless);
    }
    return plan;
  }

  @Override
  public void close() {
    session.close();
  }
}
