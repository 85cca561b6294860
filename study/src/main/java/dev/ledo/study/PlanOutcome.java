package dev.ledo.study;

import dev.ledo.plan.PlanResult;
import java.util.Optional;

/// What became of the plan of a case.
public sealed interface PlanOutcome {

  /// The case asks for no plan.
  record NotAsked() implements PlanOutcome {}

  /// There is a plan.
  record Found(PlanResult plan) implements PlanOutcome {}

  /// What the case asks for cannot be done by any plan.
  ///
  /// @param why in the words of the case
  record Impossible(String why) implements PlanOutcome {}

  /// The solver could not be used.
  ///
  /// @param why where it was looked for and what to do
  record NoSolver(String why) implements PlanOutcome {}

  /// The plan, if there is one.
  default Optional<PlanResult> result() {
    return this instanceof Found(PlanResult found) ? Optional.of(found) : Optional.empty();
  }
}
