package dev.ledo.plan;

import dev.ledo.core.Progress;
import dev.ledo.plan.answer.Answers;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Asks a case's plan everything there is to ask.
public final class PlanStudy {

  private static final String STEP = "plan";

  private final PlanReader reader;
  private final PlanOptions options;
  private final Ask ask;
  private final Answers answers;

  /// @param nanoTime a clock that only measures distances
  public PlanStudy(
      PlanReader reader, PlanOptions options, Ask ask, LongSupplier nanoTime, Progress progress) {
    this.reader = reader;
    this.options = options;
    this.ask = ask;
    this.answers =
        new Answers(
            reader,
            options,
            ask,
            nanoTime,
            detail -> progress.reached(STEP, detail),
            progress::isCancelled);
  }

  /// Everything.
  ///
  /// @throws dev.ledo.plan.program.PlanFailure if there is no plan
  /// @throws java.util.concurrent.CancellationException if progress asked to stop
  public PlanResult run() {
    Plan calm = Planner.plan(reader.read(options));
    return new PlanResult(
        ask,
        Questions.of(reader.view()),
        reader.regimes(),
        reader.asRead(options),
        calm,
        ask.futures() > 0 ? Optional.of(uncertain(calm)) : Optional.empty(),
        answers.curves());
  }

  private PlanResult.Uncertain uncertain(Plan calm) {
    Decision decision = answers.decide();
    var foresight = answers.foresight(decision, calm);
    return new PlanResult.Uncertain(
        decision,
        answers.operateCalmly(decision),
        answers.fresh(decision),
        foresight,
        answers.play(decision),
        new PlanResult.Worths(
            answers.stocks(decision),
            answers.candidates(decision),
            answers.prohibitions(decision),
            answers.breakEvens()),
        answers.swings(foresight));
  }
}
