package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import java.util.List;
import java.util.Optional;

/// What came of looking for routes.
public sealed interface RouteAnswer {

  /// There are routes.
  ///
  /// @param from where the best route begins on a road; absent if it begins on the ground
  /// @param to where it ends on a road; absent if it ends on the ground
  /// @param routes best first
  /// @param remarks what a reader should know of them
  record Found(
      Optional<Snap> from, Optional<Snap> to, List<RankedRoute> routes, List<String> remarks)
      implements RouteAnswer {
    public Found {
      routes = List.copyOf(routes);
      remarks = List.copyOf(remarks);
    }
  }

  /// No road that may be used is near enough.
  ///
  /// @param position to which
  /// @param nearest the nearest there is, however far; absent if none is within about 100 km
  record NoRoadNear(Position position, Optional<Snap> nearest) implements RouteAnswer {}

  /// There is no way.
  ///
  /// @param reasons what stands in it, or what is not joined
  record NoWay(List<String> reasons) implements RouteAnswer {
    public NoWay {
      reasons = List.copyOf(reasons);
    }
  }

  /// The user stopped it.
  record Cancelled() implements RouteAnswer {}
}
