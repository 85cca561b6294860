package dev.ledo.study;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Progress;
import dev.ledo.highs.HighsUnavailable;
import dev.ledo.plan.PlanStudy;
import dev.ledo.plan.program.PlanFailure;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.util.Optional;
import java.util.function.Supplier;

/// The step of a study that plans.
final class PlanStep {

  private final PlanReader reader;
  private final StudyOptions options;
  private final Progress progress;

  PlanStep(CaseView view, StudyOptions options, Progress progress) {
    this.reader = new PlanReader(view);
    this.options = options;
    this.progress = progress;
  }

  /// Whether the case asks for a plan.
  boolean isAsked() {
    return reader.asksForPlan();
  }

  /// The plan, or why there is none.
  PlanOutcome run() {
    return outcome(() -> {
      var study =
          new PlanStudy(
              reader, PlanOptions.FREE, options.ask(reader.view()), System::nanoTime, progress);
      return new PlanOutcome.Found(study.run());
    });
  }

  /// What comes of planning: a missing solver and a plan that cannot be are results, too.
  static PlanOutcome outcome(Supplier<PlanOutcome> planning) {
    try {
      return planning.get();
    } catch (HighsUnavailable e) {
      return new PlanOutcome.NoSolver(why(e));
    } catch (PlanFailure e) {
      return new PlanOutcome.Impossible(why(e));
    }
  }

  private static String why(RuntimeException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.toString());
  }
}
