package dev.ledo.route.reading;

import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import java.util.List;
import java.util.Optional;

/// Reads what the law forbids on the day of the view: ways, places, and places that are held by an
/// actor who may not be dealt with.
///
/// Rules that the case only asks about forbid nothing.
final class LawPart {

  private final Draft draft;
  private final List<Row> rules;

  LawPart(Draft draft) {
    this.draft = draft;
    this.rules =
        DatedRows.on(draft.view.asOf(), draft.view.rows("prohibitions")).stream()
            .filter(row -> row.findText("state").filter("in-force"::equals).isPresent())
            .toList();
  }

  /// Id of the rule that forbids a way.
  Optional<String> onLeg(Row leg) {
    return rule(leg, "legs", "leg_control", "leg");
  }

  /// Id of the rule that forbids a place.
  Optional<String> onSite(Row site) {
    return rule(site, "sites", "control", "site");
  }

  private Optional<String> rule(Row row, String named, String control, String column) {
    List<String> holders =
        DatedRows.on(draft.view.asOf(), draft.about(control, column, row.id())).stream()
            .filter(each -> each.findText("form").orElse("held").equals("held"))
            .map(each -> each.text("actor"))
            .toList();
    Optional<Row> rule =
        rules.stream()
            .filter(each ->
                each.texts(named).contains(row.id())
                    || each.texts("actors").stream().anyMatch(holders::contains))
            .findFirst();
    rule.ifPresent(each -> {
      draft.evidence.add(row.id(), each);
      draft.report(
          RouteCode.FORBIDDEN, row, "'%s' is forbidden by '%s'".formatted(row.id(), each.id()));
    });
    return rule.map(Row::id);
  }
}
