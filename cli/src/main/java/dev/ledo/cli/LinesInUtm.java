package dev.ledo.cli;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import java.util.ArrayList;
import java.util.List;

/// Lines of longitude and latitude on a grid in a UTM zone.
///
/// A piece between two vertices is straight in longitude and latitude (RFC 7946, 3.1.1), which is
/// bent on the grid: a parallel of one degree at 27 north leaves the straight line by 98 m. So a
/// piece near the grid is cut until what is drawn leaves it by a hundredth of a cell at most.
///
/// The projection is reckoned within 30 degrees of the zone's meridian. A line that goes beyond
/// runs along that limit, on its own latitudes, until it comes back: it encloses of the grid what
/// it enclosed of the earth.
final class LinesInUtm {

  /// Half the width of what can be projected, degrees.
  private static final int FARTHEST = 30;

  private static final double MOST_AWAY_CELLS = 0.01;

  /// Whatever is longer is cut, degrees.
  private static final double LONGEST = 2;

  private static final int MOST_CUTS = 24;

  /// Where a piece is looked at between its ends: a bend to both sides may be level in its middle.
  private static final double[] LOOKED_AT = {0.25, 0.5, 0.75};

  private final MetreFrame frame;
  private final Coordinates.Utm zone;

  /// Degrees within reach of the zone, in cells of one degree from its north-west on.
  private final DegreeFrame degrees;

  private LinesInUtm(MetreFrame frame, Coordinates.Utm zone) {
    this.frame = frame;
    this.zone = zone;
    this.degrees = new DegreeFrame(181, 2 * FARTHEST + 1, 90, west(zone), 1, 1);
  }

  private static double west(Coordinates.Utm zone) {
    return 6 * zone.zone() - 183.0 - FARTHEST;
  }

  /// Whether all vertices can be longitudes and latitudes, also where a line counts on over the
  /// 180th meridian.
  static boolean areDegrees(List<GridPoint> line) {
    return line.stream().allMatch(at -> Math.abs(at.north()) <= 90 && Math.abs(at.east()) <= 360);
  }

  /// A line for each turn around the earth on which it may come over the zone.
  ///
  /// @param line longitudes and latitudes, degrees
  static List<List<CellPoint>> on(MetreFrame frame, Coordinates.Utm zone, List<GridPoint> line) {
    var lines = new LinesInUtm(frame, zone);
    return LinesInDegrees.on(lines.degrees, line).stream().map(lines::drawn).toList();
  }

  private List<CellPoint> drawn(List<CellPoint> line) {
    List<CellPoint> drawn = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (i > 0) {
        addBetween(line.get(i - 1), line.get(i), MOST_CUTS, drawn);
      }
      drawn.add(project(line.get(i)));
    }
    return drawn;
  }

  /// Adds points between two places until straight pieces will do.
  private void addBetween(CellPoint from, CellPoint to, int cuts, List<CellPoint> drawn) {
    if (cuts > 0 && !isStraight(from, to)) {
      CellPoint middle = between(from, to, 0.5);
      addBetween(from, middle, cuts - 1, drawn);
      drawn.add(project(middle));
      addBetween(middle, to, cuts - 1, drawn);
    }
  }

  private boolean isStraight(CellPoint from, CellPoint to) {
    if (Math.max(Math.abs(to.row() - from.row()), Math.abs(to.column() - from.column()))
        > LONGEST) {
      return false;
    }
    CellPoint start = project(from);
    CellPoint end = project(to);
    double away = 0;
    for (double share : LOOKED_AT) {
      CellPoint drawn = between(start, end, share);
      CellPoint meant = project(between(from, to, share));
      away = Math.max(away, Math.abs(drawn.row() - meant.row()));
      away = Math.max(away, Math.abs(drawn.column() - meant.column()));
    }
    return away <= MOST_AWAY_CELLS || !mayReach(start, end, 2 * away);
  }

  private boolean mayReach(CellPoint start, CellPoint end, double room) {
    return Math.min(start.row(), end.row()) - room <= frame.rows()
        && Math.max(start.row(), end.row()) + room >= -1
        && Math.min(start.column(), end.column()) - room <= frame.columns()
        && Math.max(start.column(), end.column()) + room >= -1;
  }

  private static CellPoint between(CellPoint from, CellPoint to, double share) {
    return new CellPoint(
        from.row() + share * (to.row() - from.row()),
        from.column() + share * (to.column() - from.column()));
  }

  private CellPoint project(CellPoint place) {
    double lon = degrees.lon(Math.clamp(place.column(), 0, 2.0 * FARTHEST));
    var position = new Position(degrees.lat(place.row()), Math.IEEEremainder(lon, 360));
    return frame.cellPoint(zone.project(position).orElseThrow());
  }
}
