package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Problems;
import dev.ledo.core.Unit;
import java.util.Optional;

/// Finds prices per kilogram of something else than the material is counted in.
final class PriceCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (Row price : view.theCase().rows("prices")) {
      Optional<Unit> counted =
          price
              .findText("material")
              .flatMap(id -> view.theCase().find("materials", id))
              .filter(material -> material.has("counted_in"))
              .map(material -> material.namedUnit("counted_in"));
      counted.ifPresent(unit -> check(price, unit, problems));
    }
  }

  private static void check(Row price, Unit counted, Problems problems) {
    Unit unit = price.unit("price");
    boolean perCounted = unit.times(counted).sort().equals("currency");
    if (!perCounted) {
      String message =
          "price in '%s', but %s is counted in '%s'"
              .formatted(unit, price.text("material"), counted);
      problems.add(price.problem(CaseCode.C082, "price", message));
    }
  }
}
