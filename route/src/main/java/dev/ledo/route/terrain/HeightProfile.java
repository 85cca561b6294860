package dev.ledo.route.terrain;

import java.util.ArrayList;
import java.util.List;

/// The ground along a way over a grid.
///
/// @param stations from the start on
/// @see docs/methods/route-terrain.md
public record HeightProfile(List<Station> stations) {

  public HeightProfile {
    stations = List.copyOf(stations);
  }

  /// A place on the way.
  ///
  /// @param point of the grid
  /// @param distanceM level metres from the start
  /// @param heightM metres; NaN if unknown
  public record Station(CellPoint point, double distanceM, double heightM) {}

  /// The ground at the points of a way and between them.
  ///
  /// @param points within the grid, at least one
  /// @param stepM stations are at most so many level metres apart, above 0
  /// @throws IllegalArgumentException without points or step
  public static HeightProfile along(Terrain terrain, List<CellPoint> points, double stepM) {
    if (points.isEmpty() || !(stepM > 0)) {
      throw new IllegalArgumentException("a profile needs points and a step");
    }
    List<Station> stations = new ArrayList<>();
    CellPoint last = points.getFirst();
    double startM = 0;
    stations.add(new Station(last, 0, terrain.heightM(last)));
    for (CellPoint next : points.subList(1, points.size())) {
      double lengthM = levelM(terrain.frame(), last, next);
      int pieces = (int) Math.max(1, Math.ceil(lengthM / stepM));
      for (int k = 1; k <= pieces; k++) {
        double share = (double) k / pieces;
        CellPoint point = between(last, next, share);
        stations.add(new Station(point, startM + share * lengthM, terrain.heightM(point)));
      }
      startM += lengthM;
      last = next;
    }
    return new HeightProfile(stations);
  }

  private static CellPoint between(CellPoint from, CellPoint to, double share) {
    return new CellPoint(
        from.row() + share * (to.row() - from.row()),
        from.column() + share * (to.column() - from.column()));
  }

  /// Level metres between two points, with the metres of the row half way.
  private static double levelM(Frame frame, CellPoint from, CellPoint to) {
    double half = (from.row() + to.row()) / 2;
    int row = Math.clamp(Math.round(half), 0, frame.rows() - 1);
    int above = Math.clamp((long) Math.floor(half), 0, Math.max(0, frame.rows() - 2));
    return Math.hypot(
        (to.row() - from.row()) * frame.southM(above),
        (to.column() - from.column()) * frame.eastM(row));
  }
}
