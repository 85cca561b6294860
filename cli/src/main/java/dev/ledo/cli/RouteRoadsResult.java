package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.Vehicle;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;

/// Routes from one place to others.
///
/// @param from where they begin
/// @param trips one for each place asked for
/// @param graph the roads
/// @param terrain for the picture
/// @param terms of what they were found by
record RouteRoadsResult(
    Position from, List<Trip> trips, RoadGraph graph, Optional<Terrain> terrain, Terms terms) {

  /// By what routes were found.
  ///
  /// @param tariff by what they were compared
  /// @param vehicle what travels
  /// @param isControlGiven whether areas were given that somebody holds
  /// @param withinKm how far around the ends roads were read; empty if all were
  record Terms(Tariff tariff, Vehicle vehicle, boolean isControlGiven, Optional<Double> withinKm) {}

  /// Routes to one place.
  record Trip(Position to, RouteAnswer answer) {

    /// Routes, best first; none if there are none.
    List<RankedRoute> routes() {
      return answer instanceof RouteAnswer.Found found ? found.routes() : List.of();
    }
  }

  Tariff tariff() {
    return terms.tariff;
  }

  Vehicle vehicle() {
    return terms.vehicle;
  }

  /// What a reader must know of roads that were not read; empty if all were.
  Optional<String> onlyPart() {
    return terms.withinKm.map(km ->
        "only roads within %s km of the box around the ends were read (--within): ways farther out are not known"
            .formatted(Numbers.plain(km)));
  }

  boolean isWhole() {
    return trips.stream().noneMatch(trip -> trip.routes().isEmpty());
  }
}
