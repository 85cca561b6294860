package dev.ledo.cli;

import dev.ledo.core.Printable;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.RouteProfile;
import dev.ledo.route.road.Snap;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Position;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Routes as text.
final class RouteRoadsText {

  private static final int MOST_RUNS = 40;

  private final PrintWriter out;
  private final PrintWriter err;

  RouteRoadsText(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void print(RouteRoadsResult result) {
    for (RouteRoadsResult.Trip trip : result.trips()) {
      String what =
          "%s to %s by %s".formatted(place(result.from()), place(trip.to()), result.vehicle());
      switch (trip.answer()) {
        case RouteAnswer.Found found -> found(what, found, result);
        case RouteAnswer.NoRoadNear far -> noRoadNear(far);
        case RouteAnswer.NoWay noWay -> {
          err.println("ledo: error: " + what + ": there is no way");
          noWay.reasons().forEach(reason -> err.println("  " + reason));
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

  private void found(String what, RouteAnswer.Found found, RouteRoadsResult result) {
    Route best = found.routes().getFirst().route();
    out.println(what);
    out.println(
        "  %s, %s%s".formatted(km(best.lengthM()), time(best.seconds()), heights(best.profile())));
    snapped("begins", found.from());
    snapped("ends", found.to());
    double unknown = best.share(each -> !each.isGround() && each.surface() == Surface.UNKNOWN);
    out.println("  surface unknown on %s of it".formatted(percent(unknown)));
    double ground = best.share(Stretch::isGround);
    if (ground > 0) {
      out.println("  over ground without a road: %s of it".formatted(percent(ground)));
    }
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
    stretches(best);
    alternatives(found.routes());
  }

  private void snapped(String what, Optional<Snap> snap) {
    snap.filter(each -> each.distanceM() >= 1)
        .ifPresent(each ->
            out.println(
                "  %s on the road %.0f m from the position".formatted(what, each.distanceM())));
  }

  static String heights(RouteProfile profile) {
    if (Double.isNaN(profile.climbM())) {
      return "; heights unknown";
    }
    String unknown =
        profile.unknownShare() > 0
            ? ", heights unknown on %s".formatted(percent(profile.unknownShare()))
            : "";
    return "; climb %.0f m, fall %.0f m, steepest 100 m up %s, down %s%s"
        .formatted(
            profile.climbM(),
            profile.descentM(),
            percent(profile.steepestClimb()),
            percent(profile.steepestDescent()),
            unknown);
  }

  private void stretches(Route route) {
    var table = new TextTable("way", "kind", "surface", "held by", "length", "time");
    List<List<Stretch>> runs = runs(route.stretches());
    for (List<Stretch> run : runs.subList(0, Math.min(MOST_RUNS, runs.size()))) {
      Stretch first = run.getFirst();
      table.add(
          first.name().isEmpty() ? "-" : Printable.of(first.name()),
          words(run.stream().map(RouteRoadsText::kind)),
          words(run.stream().map(RouteRoadsText::surface)),
          first.actor().isEmpty() ? "not named" : Printable.of(first.actor()),
          km(run.stream().mapToDouble(each -> each.amounts().lengthM()).sum()),
          time(run.stream().mapToDouble(each -> each.amounts().seconds()).sum()));
    }
    table.print(out);
    if (runs.size() > MOST_RUNS) {
      out.println("  … and %d more; --json and --out have all".formatted(runs.size() - MOST_RUNS));
    }
  }

  /// Stretches that follow each other under one name and in one hand.
  private static List<List<Stretch>> runs(List<Stretch> stretches) {
    List<List<Stretch>> runs = new ArrayList<>();
    for (Stretch each : stretches) {
      boolean isSame =
          !runs.isEmpty()
              && runs.getLast().getFirst().name().equals(each.name())
              && runs.getLast().getFirst().actor().equals(each.actor())
              && runs.getLast().getFirst().isGround() == each.isGround();
      if (!isSame) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(each);
    }
    return runs;
  }

  private static String words(Stream<String> all) {
    return all.distinct().sorted().collect(Collectors.joining(", "));
  }

  private static String kind(Stretch stretch) {
    return stretch.amounts().isOffTheGround() ? "bridge or tunnel" : stretch.kind();
  }

  private static String surface(Stretch stretch) {
    return stretch.isGround() ? "-" : stretch.surface().name().toLowerCase(Locale.ROOT);
  }

  private void alternatives(List<RankedRoute> routes) {
    if (routes.size() == 1) {
      out.println("no other way differs enough within the limits");
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

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
