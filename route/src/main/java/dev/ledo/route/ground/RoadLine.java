package dev.ledo.route.ground;

import java.util.List;

/// A road to be built: where it goes, how high, and what it costs to build and to travel.
///
/// @param cells from source to target, one for each move
/// @param offsetsM of the road above the ground at each cell, metres, negative in a cut
/// @param seconds of one vehicle's travel
/// @param buildCost in the money of the earthworks
/// @param cutM3 cubic metres cut
/// @param fillM3 cubic metres filled
public record RoadLine(
    List<Cell> cells,
    List<Double> offsetsM,
    double seconds,
    double buildCost,
    double cutM3,
    double fillM3) {

  public RoadLine {
    cells = List.copyOf(cells);
    offsetsM = List.copyOf(offsetsM);
  }

  /// What the search made least.
  ///
  /// @param perSecond what a second of travel counts
  public double cost(double perSecond) {
    return buildCost + perSecond * seconds;
  }
}
