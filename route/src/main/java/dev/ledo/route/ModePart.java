package dev.ledo.route;

import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.List;

/// The longest piece of a route on which goods move by one mode.
///
/// @param priced the piece, with what it takes
/// @param closure the season in which it is shut
/// @param months tonnes that it alone lets through, January to December, with the whole fleet
public record ModePart(Mode mode, PricedRoute priced, Closure closure, List<MonthTonnage> months) {

  public ModePart {
    months = List.copyOf(months);
  }

  /// The pieces of a route, in its order.
  ///
  /// @param segments of the route, in its order
  static List<Route> split(Route route, List<Segment> segments) {
    List<Route> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= segments.size(); i++) {
      boolean isEnd =
          i == segments.size() || segments.get(i).way().mode() != segments.get(i - 1).way().mode();
      if (isEnd) {
        pieces.add(
            new Route(route.nodes().subList(start, i + 1), route.segments().subList(start, i)));
        start = i;
      }
    }
    return pieces;
  }
}
