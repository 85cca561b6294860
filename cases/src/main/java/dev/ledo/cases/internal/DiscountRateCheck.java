package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Problems;

/// Finds a discount rate that is none.
final class DiscountRateCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    view.find("assumptions", DiscountRate.ID)
        .filter(row -> row.has("value") && DiscountRate.read(row).isEmpty())
        .ifPresent(row ->
            problems.add(
                row.problem(
                    CaseCode.C102,
                    "value",
                    "%s %s is no discount rate"
                        .formatted(row.amount("value"), row.unit("value").symbol()))));
  }
}
