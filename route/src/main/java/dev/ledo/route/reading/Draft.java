package dev.ledo.route.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Problem;
import dev.ledo.route.network.MapPoint;
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
  final Hooks hooks;
  final Evidence.Collector evidence = new Evidence.Collector();
  final List<Problem> problems = new ArrayList<>();
  final Map<String, GroundAnswer> grounds = new LinkedHashMap<>();
  final Map<String, RoadAnswer> roads = new LinkedHashMap<>();
  private final Set<String> asked;

  /// Files beside the case that are asked about its legs.
  record Hooks(GroundBetween ground, RoadBetween roads) {

    static final Hooks NONE = new Hooks(GroundBetween.UNKNOWN, RoadBetween.UNKNOWN);

    boolean hasGround() {
      return !ground.equals(GroundBetween.UNKNOWN);
    }

    boolean hasRoads() {
      return !roads.equals(RoadBetween.UNKNOWN);
    }
  }

  Draft(CaseView view, Row corridor, Row vehicle) {
    this(view, corridor, vehicle, Hooks.NONE, Set.of());
  }

  /// @param asked ids of the legs that the files are asked about
  Draft(CaseView view, Row corridor, Row vehicle, Hooks hooks, Set<String> asked) {
    this.hooks = hooks;
    this.asked = Set.copyOf(asked);
    this.view = view;
    this.corridor = corridor;
    this.vehicle = vehicle;
    evidence.add(vehicle.id(), vehicle);
  }

  void report(RouteCode code, Row row, String message) {
    problems.add(Problem.of(code, row.place(), message));
  }

  boolean isAskedOfGround(String leg) {
    return hooks.hasGround() && asked.contains(leg);
  }

  boolean isAskedOfRoads(String leg) {
    return hooks.hasRoads() && asked.contains(leg);
  }

  /// Where a site lies, if the case says so.
  Optional<MapPoint> position(String site) {
    return view.theCase().find("sites", site).flatMap(NodePart::position);
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
