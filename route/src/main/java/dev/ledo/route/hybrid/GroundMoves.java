package dev.ledo.route.hybrid;

import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.terrain.Position;
import java.util.OptionalInt;

/// Moves from cell to cell of the ground, as a joined search sees them. Cells are numbered from 0.
public interface GroundMoves {

  /// Cells in all.
  int cells();

  /// Adds the moves that leave a cell.
  ///
  /// @param firstNode added to the number of each cell
  void out(int cell, int firstNode, Arcs into);

  /// Adds the moves that come to a cell.
  ///
  /// @param firstNode added to the number of each cell
  void in(int cell, int firstNode, Arcs into);

  /// The cell in which a place lies; absent outside, and where its height is unknown or it is
  /// forbidden.
  OptionalInt cellAt(Position position);

  /// The middle of a cell.
  Position position(int cell);

  /// Length of a move, metres.
  double lengthM(int from, int to);

  /// Time of a move, seconds.
  double seconds(int from, int to);

  /// Additive risk of a move.
  double risk(int from, int to);

  /// Who holds a cell, blank if nobody is named.
  String actor(int cell);

  /// A number for each square of about half a kilometre.
  int squareOf(int cell);

  /// Squares from one row of squares to the next.
  int squaresAcross();
}
