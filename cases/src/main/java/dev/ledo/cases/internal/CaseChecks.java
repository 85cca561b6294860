package dev.ledo.cases.internal;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Problems;
import java.util.List;

/// Runs every check over a case.
public final class CaseChecks {

  private final Case read;
  private final Problems problems;

  public CaseChecks(Case read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  public void run() {
    CaseView view = CaseView.of(read);
    List<Check> checks =
        List.of(
            new ReferenceCheck(),
            new ProvenanceCheck(),
            new SourceCheck(),
            new IntervalCheck(),
            new ShareCheck(),
            new PriceCheck(),
            new CurrencyCheck(),
            new UnitValueCheck(),
            new ConflictCheck(),
            new StaleCheck(),
            new WayCheck(),
            new AssumptionCheck(),
            new DefaultCheck());
    checks.forEach(check -> check.run(view, problems));
  }

  /// One thing to look for.
  interface Check {
    void run(CaseView view, Problems problems);
  }
}
