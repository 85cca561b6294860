package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;
import java.util.Optional;

/// A rectangle of cells of a lattice, which may reach beyond the frame that counts them.
///
/// @param top the first row
/// @param left the first column
/// @param bottom the row after the last
/// @param right the column after the last
public record CellRange(long top, long left, long bottom, long right) {

  /// What cells on the rim of a box may miss of it, as a share of a cell.
  private static final double SLIVER = 1e-6;

  /// The cells that cover a box, on one turn around the earth.
  ///
  /// @param frame whose rows and columns are counted
  /// @return empty where the box cannot be reckoned in the coordinates
  public static Optional<CellRange> covering(Box box, Frame frame, Coordinates coordinates) {
    double top = Double.POSITIVE_INFINITY;
    double left = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (GridPoint place : BoxEdge.places(box, coordinates)) {
      CellPoint point = unwrapped(frame, place, box);
      top = Math.min(top, point.row());
      left = Math.min(left, point.column());
      bottom = Math.max(bottom, point.row());
      right = Math.max(right, point.column());
    }
    return top <= bottom
        ? Optional.of(
            new CellRange(
                (long) Math.floor(top + SLIVER),
                (long) Math.floor(left + SLIVER),
                (long) Math.ceil(bottom - SLIVER) + 1,
                (long) Math.ceil(right - SLIVER) + 1))
        : Optional.empty();
  }

  /// A place among the cells, on the same turn around the earth as the rest of its box.
  private static CellPoint unwrapped(Frame frame, GridPoint place, Box box) {
    if (!(frame instanceof DegreeFrame degrees)) {
      return frame.cellPoint(place);
    }
    double middle = (box.west() + box.east()) / 2;
    CellPoint point = frame.cellPoint(new GridPoint(place.north(), middle));
    return new CellPoint(point.row(), point.column() + (place.east() - middle) / degrees.lonStep());
  }

  /// How many rows.
  public long rows() {
    return bottom - top;
  }

  /// How many columns.
  public long columns() {
    return right - left;
  }
}
