package dev.ledo.route.drive;

import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteMakeup;
import dev.ledo.route.road.Stretch;

/// What a map says of the roads of a route, in the words of a case.
final class RoadMake {

  private static final double M_PER_KM = 1000;

  private RoadMake() {}

  static MappedWay.Make of(Route route) {
    RouteMakeup makeup = RouteMakeup.of(route);
    RouteMakeup.Shares shares = makeup.shares();
    double km = route.lengthM() / M_PER_KM;
    return new MappedWay.Make(
        new MappedWay.Km(
            shares.paved() * km, shares.unpaved() * km, shares.unknown() * km, shares.ferry() * km),
        makeup.bridges().count(),
        makeup.tunnels().count(),
        makeup.fords().count(),
        route.stretches().stream()
            .filter(RoadMake::isLimitedBridge)
            .mapToDouble(each -> each.build().signs().weightT())
            .min(),
        RouteMakeup.parts(route, RoadMake::isLimitedBridge).count(),
        route.pieces().stream().map(piece -> piece.road().wayId()).toList());
  }

  private static boolean isLimitedBridge(Stretch stretch) {
    return stretch.course().isBridge() && !Double.isNaN(stretch.build().signs().weightT());
  }
}
