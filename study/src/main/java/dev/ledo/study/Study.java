package dev.ledo.study;

import dev.ledo.assay.AssayResult;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Progress;
import dev.ledo.risk.Risk;
import dev.ledo.risk.RiskResult;
import dev.ledo.route.RouteResult;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// One run of everything over one case.
///
/// Each room is one named step; a step sees the case and the results of the steps before it.
public final class Study {

  private final Progress progress;

  private Study(Progress progress) {
    this.progress = progress;
  }

  /// Runs all steps in silence.
  ///
  /// @param view a case without errors
  public static StudyResult run(CaseView view, StudyOptions options) {
    return run(view, options, Progress.SILENT);
  }

  /// Runs all steps. The route is a step of cases with corridors, the assay of cases with
  /// campaigns, the plan of cases that ask for one.
  ///
  /// @param view a case without errors
  /// @throws CancellationException if `progress` asked to stop
  public static StudyResult run(CaseView view, StudyOptions options, Progress progress) {
    var study = new Study(progress);
    RiskResult risk = study.step("risk", () -> Risk.of(view));
    var routing = new RouteStep(view, progress);
    RouteResult route = routing.isAsked() ? study.step("route", routing::run) : RouteResult.none();
    var assaying = new AssayStep(view, progress);
    AssayResult assay =
        assaying.isAsked() ? study.step("assay", assaying::run) : new AssayResult(List.of());
    var planning = new PlanStep(view, options, progress);
    PlanOutcome plan =
        planning.isAsked() ? study.step("plan", planning::run) : new PlanOutcome.NotAsked();
    return new StudyResult(view, risk, route, assay, plan);
  }

  private <T> T step(String name, Supplier<T> work) {
    if (progress.isCancelled()) {
      throw new CancellationException("stopped before the step '" + name + "'");
    }
    progress.started(name);
    T result = work.get();
    progress.finished(name);
    return result;
  }
}
