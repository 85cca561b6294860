package dev.ledo.route.reading;

import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Reads who holds places and ways.
final class ControlPart {

  private final Draft draft;

  ControlPart(Draft draft) {
    this.draft = draft;
  }

  /// What is said of a place on the day of the view.
  List<ControlClaim> ofSite(String site) {
    return claims(site, draft.about("control", "site", site));
  }

  /// What is said of a way on the day of the view.
  List<ControlClaim> ofLeg(String leg) {
    return claims(leg, draft.about("leg_control", "leg", leg));
  }

  private List<ControlClaim> claims(String id, List<Row> rows) {
    List<Row> now = DatedRows.on(draft.view.asOf(), rows);
    draft.evidence.addAll(id, now);
    return now.stream().map(this::claim).toList();
  }

  private ControlClaim claim(Row row) {
    String form = row.findText("form").orElse("held").toUpperCase(Locale.ROOT);
    return new ControlClaim(
        row.text("actor"),
        ControlForm.valueOf(form),
        row.findDate("from"),
        row.findDate("to"),
        draft.view.speaker(row).map(source -> source.id()).orElse("assumption"),
        OptionalDouble.empty());
  }
}
