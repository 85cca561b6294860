package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problems;
import dev.ledo.core.Unit;

/// Finds a case that asks for money in another currency than Ledo tells it in.
final class CurrencyCheck implements Check {

  private static final Unit TOLD = Unit.find("USD").orElseThrow();

  @Override
  public void run(CaseView view, Problems problems) {
    for (Row head : view.theCase().rows(Schema.CASE)) {
      if (head.has("currency") && !head.namedUnit("currency").equals(TOLD)) {
        String message =
            "money is told in %s, not in %s".formatted(TOLD, head.namedUnit("currency"));
        problems.add(head.problem(CaseCode.C102, "currency", message));
      }
    }
  }
}
