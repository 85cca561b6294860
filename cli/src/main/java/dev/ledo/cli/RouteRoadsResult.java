package dev.ledo.cli;

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
/// @param tariff by what routes were compared
/// @param vehicle what travels
/// @param isControlGiven whether areas were given that somebody holds
record RouteRoadsResult(
    Position from,
    List<Trip> trips,
    RoadGraph graph,
    Optional<Terrain> terrain,
    Tariff tariff,
    Vehicle vehicle,
    boolean isControlGiven) {

  /// Routes to one place.
  record Trip(Position to, RouteAnswer answer) {

    /// Routes, best first; none if there are none.
    List<RankedRoute> routes() {
      return answer instanceof RouteAnswer.Found found ? found.routes() : List.of();
    }
  }

  boolean isWhole() {
    return trips.stream().noneMatch(trip -> trip.routes().isEmpty());
  }
}
