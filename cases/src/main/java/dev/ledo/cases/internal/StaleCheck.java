package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.StaleFigures;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;

/// Finds figures whose newest edition is old, or that a newer edition no longer gives.
final class StaleCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (StaleFigures.Stale stale : new StaleFigures(view).find()) {
      problems.add(Problem.of(CaseCode.C075, stale.row().place(), stale.why()));
    }
  }
}
