package dev.ledo.plan;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import java.util.ArrayList;
import java.util.List;

/// Reads regimes that the case gives a rate, a duration and an effect.
final class RegimePart {

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
                row.amount("onset"),
                row.amount("duration"),
                effects,
                row.toString()));
      }
    }
    return regimes;
  }

  private List<Regime.Effect> effects(Row regime) {
    return view.rows("effects").stream()
        .filter(row -> row.text("regime").equals(regime.id()))
        .filter(row -> row.text("state").equals(regime.text("state")))
        .map(row ->
            new Regime.Effect(
                row.text("target"), row.text("what").equals("price"), row.amount("factor")))
        .toList();
  }
}
