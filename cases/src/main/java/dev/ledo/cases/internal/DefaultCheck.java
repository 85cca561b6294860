package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.SilentDefaults;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Country;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problems;

/// Finds rows that leave to the schema what bears on an answer.
final class DefaultCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    var defaults = new SilentDefaults(view);
    for (Row leg : defaults.borders()) {
      String message =
          "'%s' leads from %s to %s and tells of no border: it counts as crossing none"
              .formatted(leg.id(), country(defaults, leg, "from"), country(defaults, leg, "to"));
      problems.add(leg.problem(CaseCode.C106, "border", message));
    }
    for (Row module : defaults.lives()) {
      String message =
          "'%s' does not tell how long it works: %s years are assumed"
              .formatted(module.id(), Numbers.plain(module.amount("life").mid()));
      problems.add(module.problem(CaseCode.C107, "life", message));
    }
  }

  private static String country(SilentDefaults defaults, Row leg, String end) {
    return defaults.country(leg, end).map(Country::english).orElseThrow();
  }
}
