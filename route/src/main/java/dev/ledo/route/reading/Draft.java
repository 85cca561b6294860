package dev.ledo.route.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A network while it is read for one corridor.
final class Draft {

  final CaseView view;
  final Row corridor;
  final Row vehicle;
  final GroundBetween ground;
  final Evidence.Collector evidence = new Evidence.Collector();
  final List<Problem> problems = new ArrayList<>();

  Draft(CaseView view, Row corridor, Row vehicle, GroundBetween ground) {
    this.ground = ground;
    this.view = view;
    this.corridor = corridor;
    this.vehicle = vehicle;
    evidence.add(vehicle.id(), vehicle);
  }

  void report(RouteCode code, Row row, String message) {
    problems.add(Problem.of(code, row.place(), message));
  }

  /// Rows of a table whose column names an id.
  List<Row> about(String table, String column, String id) {
    return view.rows(table).stream()
        .filter(row -> row.findText(column).filter(id::equals).isPresent())
        .toList();
  }

  /// Id of what moves, if the corridor says so.
  Optional<String> material() {
    return corridor.findText("material");
  }
}
