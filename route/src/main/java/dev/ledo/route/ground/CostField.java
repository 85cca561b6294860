package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Least costs over a grid, from or to the nearest of some places.
public final class CostField {

  /// By what share a cost may be less than it was when it was found.
  static final double PACKED = 1e-6;

  private final Travel travel;
  private final Moves moves;
  private final CostTiles costs;
  private final List<Cell> starts;
  private final long settled;

  CostField(Travel travel, Moves moves, CostTiles costs, List<Cell> starts, long settled) {
    this.travel = travel;
    this.moves = moves;
    this.costs = costs;
    this.starts = List.copyOf(starts);
    this.settled = settled;
  }

  /// How it was travelled.
  public Travel travel() {
    return travel;
  }

  /// Where the costs begin or end.
  public List<Cell> starts() {
    return starts;
  }

  /// Whether costs are from the places, not to them.
  public boolean isForward() {
    return moves.isForward;
  }

  /// Where the cells lie.
  public Frame frame() {
    return moves.terrain.frame();
  }

  /// Cost of a cell; on grids of more than a million cells to seven digits.
  ///
  /// @return seconds; infinite if it was not reached, or not finished because the search ended
  public double seconds(Cell cell) {
    return seconds(cell.row(), cell.column());
  }

  /// Cost by number of the cell, row by row.
  public double seconds(int cell) {
    return seconds(cell / moves.columns, cell % moves.columns);
  }

  private double seconds(int row, int column) {
    return costs.at(costs.tiles.of(row, column), Tiles.local(row, column));
  }

  /// Costs of a row of cells.
  ///
  /// @param into takes seconds; NaN where a cell was not reached
  public void row(int row, float[] into) {
    Tiles tiles = costs.tiles;
    for (int column = 0; column < tiles.columns; column += Tiles.SIDE) {
      int count = Math.min(Tiles.SIDE, tiles.columns - column);
      costs.copy(tiles.of(row, column), Tiles.local(row, column), count, into, column);
    }
  }

  /// Whether the cell was reached.
  public boolean isReached(Cell cell) {
    return seconds(cell) < Double.POSITIVE_INFINITY;
  }

  /// How many cells have a final cost.
  public long settled() {
    return settled;
  }

  /// Cells of the least way between a cell and the nearest place, in order of travel, one for each
  /// move.
  ///
  /// @throws IllegalArgumentException if the cell was not reached
  public List<Cell> way(Cell cell) {
    if (!isReached(cell)) {
      throw new IllegalArgumentException("%s was not reached".formatted(cell));
    }
    List<Cell> way = new ArrayList<>();
    Cell at = cell;
    way.add(at);
    while (seconds(at) > 0) {
      at = before(at);
      way.add(at);
    }
    if (isForward()) {
      Collections.reverse(way);
    }
    return way;
  }

  /// The least way between a cell and the nearest place, in order of travel: the centres of its
  /// cells, and the places in between where a move bends.
  ///
  /// @throws IllegalArgumentException if the cell was not reached
  public List<CellPoint> line(Cell cell) {
    List<Cell> way = way(cell);
    List<CellPoint> line = new ArrayList<>();
    line.add(point(way.getFirst()));
    for (int i = 1; i < way.size(); i++) {
      Cell asked = isForward() ? way.get(i - 1) : way.get(i);
      Cell other = isForward() ? way.get(i) : way.get(i - 1);
      int heading = moves.headings.find(other.row() - asked.row(), other.column() - asked.column());
      moves.bend(asked.row(), asked.number(moves.columns), heading).ifPresent(line::add);
      line.add(point(way.get(i)));
    }
    return line;
  }

  private static CellPoint point(Cell cell) {
    return new CellPoint(cell.row(), cell.column());
  }

  /// The neighbour the cell's cost came from. Moves are asked from the neighbour's side, as the
  /// search asked them, so the cost agrees, but for what packing took off.
  private Cell before(Cell at) {
    Cell found = at;
    double least = Double.POSITIVE_INFINITY;
    for (int heading = 0; heading < moves.headings.count(); heading++) {
      Cell from =
          new Cell(
              at.row() - moves.headings.rows(heading),
              at.column() - moves.headings.columns(heading));
      if (moves.isInside(from.row(), from.column()) && seconds(from) < seconds(at)) {
        double cost =
            seconds(from)
                + moves.seconds(
                    from.row(), from.number(moves.columns), heading, Double.POSITIVE_INFINITY);
        if (cost < least) {
          least = cost;
          found = from;
        }
      }
    }
    if (found.equals(at) || least > seconds(at) * (1 + PACKED)) {
      throw new IllegalStateException("no way leads to " + at);
    }
    return found;
  }
}
