package dev.ledo.route.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A network while it is read for one corridor.
final class Draft {

  final CaseView view;
  final Row corridor;
  final Row vehicle;
  final GroundBetween ground;
  final Evidence.Collector evidence = new Evidence.Collector();
  final List<Problem> problems = new ArrayList<>();
  final Map<String, GroundAnswer> grounds = new LinkedHashMap<>();
  private final Set<String> askedOfGround;

  Draft(CaseView view, Row corridor, Row vehicle) {
    this(view, corridor, vehicle, GroundBetween.UNKNOWN, Set.of());
  }

  /// @param askedOfGround ids of the legs that heights are asked for
  Draft(CaseView view, Row corridor, Row vehicle, GroundBetween ground, Set<String> askedOfGround) {
    this.ground = ground;
    this.askedOfGround = Set.copyOf(askedOfGround);
    this.view = view;
    this.corridor = corridor;
    this.vehicle = vehicle;
    evidence.add(vehicle.id(), vehicle);
  }

  void report(RouteCode code, Row row, String message) {
    problems.add(Problem.of(code, row.place(), message));
  }

  boolean isAskedOfGround(String leg) {
    return askedOfGround.contains(leg);
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
