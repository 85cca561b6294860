package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads regimes that the case gives a rate, a duration and an effect.
final class RegimePart {

  private static final double PERCENT = 0.01;

  private final CaseView view;

  RegimePart(CaseView view) {
    this.view = view;
  }

  List<Regime> read() {
    var regimes = new ArrayList<Regime>();
    for (Row row : view.rows("regimes")) {
      List<Regime.Effect> effects = effects(row);
      if (row.has("onset") && row.has("duration") && !effects.isEmpty()) {
        regimes.add(
            new Regime(
                row.id(),
                row.text("name") + ": " + row.text("state"),
                new Regime.Law(
                    row.amount("onset"),
                    row.amount("duration"),
                    row.amount("at_start").times(PERCENT)),
                driver(row),
                effects,
                row.toString()));
      }
    }
    return regimes;
  }

  private static Optional<Regime.Driver> driver(Row regime) {
    Amount sure = Amount.of(1);
    return regime
        .findText("driver")
        .map(id ->
            new Regime.Driver(
                id, regime.findAmount("with_driver").map(a -> a.times(PERCENT)).orElse(sure)));
  }

  private List<Regime.Effect> effects(Row regime) {
    var effects = new ArrayList<Regime.Effect>();
    for (Row row : view.rows("effects")) {
      if (row.text("regime").equals(regime.id())
          && row.text("state").equals(regime.text("state"))) {
        boolean onPrice = row.text("what").equals("price");
        effects.add(
            new Regime.Effect(
                Set.of(row.text("target")),
                onPrice,
                row.amount("factor"),
                Input.of(row, "factor")));
      }
    }
    if (!regime.texts("sites").isEmpty()) {
      effects.add(
          new Regime.Effect(
              Set.copyOf(regime.texts("sites")), false, Amount.of(0), Input.of(regime, "sites")));
    }
    return effects;
  }
}
