package dev.ledo.route.drive;

import dev.ledo.route.pace.Surface;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.RoadClass;
import dev.ledo.route.road.Route;
import java.util.List;
import java.util.function.Predicate;

/// What a map says of the roads of a route.
final class RoadMake {

  private static final double M_PER_KM = 1000;

  private RoadMake() {}

  static MappedWay.Make of(Route route) {
    List<Route.Piece> pieces = route.pieces();
    return new MappedWay.Make(
        km(pieces),
        count(pieces, road -> road.course().isBridge()),
        count(pieces, road -> road.course().isTunnel()),
        count(pieces, road -> road.course().isFord()),
        pieces.stream()
            .map(Route.Piece::road)
            .filter(RoadMake::isLimitedBridge)
            .mapToDouble(road -> road.limits().signs().weightT())
            .min(),
        count(pieces, RoadMake::isLimitedBridge),
        pieces.stream().map(piece -> piece.road().wayId()).toList());
  }

  private static boolean isLimitedBridge(Road road) {
    return road.course().isBridge() && !Double.isNaN(road.limits().signs().weightT());
  }

  private static int count(List<Route.Piece> pieces, Predicate<Road> isMeant) {
    return (int) pieces.stream().map(Route.Piece::road).filter(isMeant).count();
  }

  private static MappedWay.Km km(List<Route.Piece> pieces) {
    return new MappedWay.Km(
        sum(pieces, road -> !isFerry(road) && road.surface() == Surface.PAVED),
        sum(pieces, road -> !isFerry(road) && isUnpaved(road.surface())),
        sum(pieces, road -> !isFerry(road) && road.surface() == Surface.UNKNOWN),
        sum(pieces, RoadMake::isFerry));
  }

  private static boolean isFerry(Road road) {
    return road.kind() == RoadClass.FERRY;
  }

  private static boolean isUnpaved(Surface surface) {
    return surface != Surface.PAVED && surface != Surface.UNKNOWN;
  }

  private static double sum(List<Route.Piece> pieces, Predicate<Road> isMeant) {
    return pieces.stream()
            .filter(piece -> isMeant.test(piece.road()))
            .mapToDouble(Route.Piece::lengthM)
            .sum()
        / M_PER_KM;
  }
}
