package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.UnitValues;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problems;

/// Finds customs figures whose value per kilogram is less than that of the oxide in the goods.
final class UnitValueCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (UnitValues.Doubt doubt : new UnitValues(view).doubts()) {
      Row row = doubt.row();
      String message =
          "%s is worth %s USD/kg, but the %s in it alone costs %s USD/kg"
              .formatted(
                  row.text("material"),
                  Numbers.readable(doubt.unitValueUsdPerKg().high(), 2),
                  doubt.ingredient(),
                  Numbers.readable(doubt.ingredientUsdPerKg().low(), 2));
      problems.add(row.problem(CaseCode.C077, "value", message));
    }
  }
}
