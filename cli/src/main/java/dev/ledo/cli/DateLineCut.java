package dev.ledo.cli;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines of longitude and latitude at the 180th meridian (RFC 7946, 3.1.9), as readers draw a
/// line from 179.9 to -179.9 all around the earth.
final class DateLineCut {

  private static final double HALF_WAY_ROUND = 180;

  private DateLineCut() {}

  /// A vertex of a line.
  ///
  /// @param lon degrees
  /// @param lat degrees
  /// @param heightM metres; NaN where it is unknown
  record Vertex(double lon, double lat, double heightM) {

    private boolean isBeyond(Vertex other) {
      return Math.abs(other.lon - lon) > HALF_WAY_ROUND;
    }

    /// Where the straight line to another vertex meets the 180th meridian, on this side of it.
    private Vertex atDateLine(Vertex other) {
      double side = Math.copySign(HALF_WAY_ROUND, lon);
      double whole = other.lon - lon + 2 * side;
      double share = whole == 0 ? 0 : (side - lon) / whole;
      return share == 0 && lon == side
          ? this
          : new Vertex(
              side, lat + share * (other.lat - lat), heightM + share * (other.heightM - heightM));
    }
  }

  /// The pieces of a line, each of two vertices at least, also where a line goes nowhere.
  ///
  /// @param line one vertex at least
  static List<List<Vertex>> pieces(List<Vertex> line) {
    List<List<Vertex>> pieces = new ArrayList<>();
    List<Vertex> piece = new ArrayList<>();
    for (Vertex vertex : line) {
      if (!piece.isEmpty() && piece.getLast().isBeyond(vertex)) {
        Vertex last = piece.getLast();
        extend(piece, last.atDateLine(vertex));
        keep(piece, pieces);
        piece = new ArrayList<>(List.of(vertex.atDateLine(last)));
      }
      extend(piece, vertex);
    }
    keep(piece, pieces);
    if (pieces.isEmpty()) {
      pieces.add(List.of(line.getFirst(), line.getFirst()));
    }
    return pieces;
  }

  /// A road that is mapped over the meridian has a vertex on each of its sides already.
  private static void extend(List<Vertex> piece, Vertex vertex) {
    if (piece.isEmpty() || !piece.getLast().equals(vertex)) {
      piece.add(vertex);
    }
  }

  /// A line that only touches the meridian has nothing on its other side.
  private static void keep(List<Vertex> piece, List<List<Vertex>> pieces) {
    if (piece.size() > 1) {
      pieces.add(List.copyOf(piece));
    }
  }
}
