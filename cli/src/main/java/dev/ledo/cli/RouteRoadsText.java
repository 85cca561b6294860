package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Snap;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.road.Vehicle;
import dev.ledo.route.terrain.Position;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Routes as text.
final class RouteRoadsText {

  private final PrintWriter out;
  private final PrintWriter err;
  private final int asked;

  /// @param asked most routes to each place
  RouteRoadsText(PrintWriter out, PrintWriter err, int asked) {
    this.out = out;
    this.err = err;
    this.asked = asked;
  }

  void print(RouteRoadsResult result) {
    for (RouteRoadsResult.Trip trip : result.trips()) {
      String what =
          "%s to %s by %s"
              .formatted(place(result.from()), place(trip.to()), vehicle(result.vehicle()));
      switch (trip.answer()) {
        case RouteAnswer.Found found -> found(what + ", " + least(result), found, result);
        case RouteAnswer.NoRoadNear far -> noRoadNear(far);
        case RouteAnswer.NoWay noWay -> {
          err.println("ledo: error: " + what + ": there is no way");
          noWay.reasons().forEach(reason -> err.println("  " + reason));
          result.onlyPart().ifPresent(part -> err.println("  " + part));
        }
        case RouteAnswer.Cancelled _ -> err.println("ledo: cancelled");
      }
    }
  }

  private void noRoadNear(RouteAnswer.NoRoadNear far) {
    String nearest =
        far.nearest()
            .map(snap ->
                "the nearest is %s away at %s".formatted(km(snap.distanceM()), place(snap.at())))
            .orElse("there is none within 100 km");
    err.println(
        "ledo: error: no road that may be used is near %s: %s"
            .formatted(place(far.position()), nearest));
    err.println("  hint: move the position, or allow more with --snap METRES");
  }

  private static String vehicle(Vehicle vehicle) {
    boolean isWeighed = !vehicle.isOnFoot() && !Double.isNaN(vehicle.massT());
    return vehicle.name() + (isWeighed ? " of %s t".formatted(Numbers.plain(vehicle.massT())) : "");
  }

  private static String least(RouteRoadsResult result) {
    return "least " + result.tariff().criterion().name().toLowerCase(Locale.ROOT);
  }

  private void found(String what, RouteAnswer.Found found, RouteRoadsResult result) {
    Route best = found.routes().getFirst().route();
    out.println(what);
    out.println(
        "  length %s, time %s without stops and traffic"
            .formatted(km(best.lengthM()), time(best.seconds())));
    var facts = new RouteRoadsFacts(best, result);
    facts.lines().forEach(line -> out.println("  " + line));
    snapped("begins", found.from());
    snapped("ends", found.to());
    if (result.tariff().perKm() + result.tariff().perHour() > 0) {
      out.println(
          "  money: %s".formatted(number(result.tariff().money(best.lengthM(), best.seconds()))));
    }
    if (best.risk() > 0) {
      out.println(
          "  chance to lose the load, of known risks: %s"
              .formatted(percent(-Math.expm1(-best.risk()))));
    }
    found.remarks().forEach(remark -> out.println("  * " + remark));
    result.onlyPart().ifPresent(part -> out.println("  * " + part));
    if (best.lengthM() > 0) {
      new RouteRoadsTable(result).print(best, out);
      alternatives(found.routes());
    }
  }

  private void snapped(String what, Optional<Snap> snap) {
    snap.filter(each -> each.distanceM() >= 1)
        .ifPresent(each ->
            out.println(
                "  %s on the road %.0f m from the position".formatted(what, each.distanceM())));
  }

  private void alternatives(List<RankedRoute> routes) {
    if (routes.size() == 1) {
      if (asked > 1) {
        out.println("  no other way differs enough within the limits");
      }
      return;
    }
    var table =
        new TextTable(
            "route", "length", "time", "cost over best", "shared with best", "climb", "ground");
    for (int i = 0; i < routes.size(); i++) {
      RankedRoute each = routes.get(i);
      double climb = each.route().profile().climbM();
      table.add(
          String.valueOf(i + 1),
          km(each.route().lengthM()),
          time(each.route().seconds()),
          String.format(Locale.ROOT, "%.2f", each.stretch()),
          i == 0 ? "-" : km(each.sharedWithBestM()),
          Double.isNaN(climb) ? "unknown" : "%.0f m".formatted(climb),
          percent(each.route().share(Stretch::isGround)));
    }
    table.print(out);
  }

  static String place(Position at) {
    return String.format(Locale.ROOT, "%.5f,%.5f", at.lat(), at.lon());
  }

  static String km(double metres) {
    return String.format(
        Locale.ROOT,
        metres < 1_000 ? "%.0f m" : "%.2f km",
        metres < 1_000 ? metres : metres / 1_000);
  }

  static String time(double seconds) {
    if (seconds < 59.5) {
      return Math.round(seconds) + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h %02d min".formatted(minutes % 60);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
