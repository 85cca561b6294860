package dev.ledo.cli;

import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The terrain, and whether routes may leave the roads.
final class RouteRoadsGround {

  private static final double KM_PER_DEGREE = 110.574;

  @Option(
      names = "--dem",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Heights: .hgt, .hgt.zip, GeoTIFF or ESRI ASCII grids that fit together.")
  private List<Path> dem = new ArrayList<>();

  @Option(names = "--offroad", description = "Leave roads for the ground; needs --dem.")
  private boolean offroad;

  @Option(
      names = "--margin",
      paramLabel = "KM",
      description = "Ground around the ends that is searched with --offroad; 5 by default.")
  private double marginKm = 5;

  @Option(
      names = "--headings",
      paramLabel = "N",
      description = "Directions from each cell of the ground: 8, 16 or 32; 16 by default.")
  private int headings = 16;

  @Option(
      names = "--portal",
      paramLabel = "S",
      description = "Seconds to leave a road or to come to one; 60 by default.")
  private double portalS = 60;

  void check(CommandSpec spec) {
    RouteRoadsTravel.need(spec, !offroad || !dem.isEmpty(), "--offroad needs --dem");
    boolean isSet = headings == 8 || headings == 16 || headings == 32;
    RouteRoadsTravel.need(spec, isSet, "--headings %d; there are 8, 16, 32".formatted(headings));
    boolean isNear = marginKm > 0 && marginKm <= 500;
    RouteRoadsTravel.need(spec, isNear, "--margin %s is not within 500 km".formatted(marginKm));
    boolean isTime = portalS >= 0 && !Double.isInfinite(portalS);
    RouteRoadsTravel.need(spec, isTime, "--portal %s is no time".formatted(portalS));
  }

  List<Path> dem() {
    return dem;
  }

  boolean isOffroad() {
    return offroad;
  }

  int headings() {
    return headings;
  }

  double portalS() {
    return portalS;
  }

  /// The ground that is searched.
  Box box(List<Position> ends) {
    return around(ends, marginKm);
  }

  /// A box around places with so many kilometres of room on each side, at least.
  static Box around(List<Position> places, double km) {
    double highest = places.stream().mapToDouble(place -> Math.abs(place.lat())).max().orElse(0);
    double wider = 1 / Math.max(0.1, Math.cos(Math.toRadians(Math.min(84, highest))));
    return Box.around(places, km / KM_PER_DEGREE * wider);
  }
}
