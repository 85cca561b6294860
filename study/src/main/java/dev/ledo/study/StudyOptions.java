package dev.ledo.study;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.answer.Ask;
import java.util.Optional;

/// How much a study looks at.
///
/// @param futures for how many futures a plan is made, 0 for the calm world alone; empty for as
///   many as the case says
/// @param threads at most so many, at least 1; no result depends on it
public record StudyOptions(Optional<Integer> futures, int threads) {

  private static final int USUAL_THREADS = 2;

  /// What the case says, on two threads.
  public static final StudyOptions USUAL = new StudyOptions(Optional.empty(), USUAL_THREADS);

  public StudyOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads are fewer than 1");
    }
    if (futures.filter(number -> number < 0).isPresent()) {
      throw new IllegalArgumentException(futures.get() + " futures are fewer than 0");
    }
  }

  /// The usual study with another number of futures.
  public static StudyOptions ofFutures(int futures) {
    return new StudyOptions(Optional.of(futures), USUAL_THREADS);
  }

  /// What is asked of the plan of a case: as many fresh futures as the decision is made for, and no
  /// more of them played forward.
  Ask ask(CaseView view) {
    Ask usual = Ask.of(view, threads);
    return futures
        .map(number ->
            new Ask(
                number,
                number,
                Math.min(number, usual.played()),
                usual.seed(),
                usual.risk(),
                usual.gap(),
                threads))
        .orElse(usual);
  }
}
