package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Least costs over a grid, from or to the nearest of some places.
public final class CostField {

  private final Travel travel;
  private final Moves moves;
  private final double[] seconds;
  private final List<Cell> starts;
  private final long settled;

  CostField(Travel travel, Moves moves, double[] seconds, List<Cell> starts, long settled) {
    this.travel = travel;
    this.moves = moves;
    this.seconds = seconds;
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

  /// Cost of a cell.
  ///
  /// @return seconds; infinite if it was not reached, or not finished because the search ended
  public double seconds(Cell cell) {
    return seconds[cell.number(moves.columns)];
  }

  /// Cost by number of the cell, row by row.
  public double seconds(int cell) {
    return seconds[cell];
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
    double[] costs = new double[moves.headings.count()];
    Cell at = cell;
    way.add(at);
    while (seconds(at) > 0) {
      at = before(at, costs);
      way.add(at);
    }
    if (isForward()) {
      Collections.reverse(way);
    }
    return way;
  }

  /// The neighbour the cell's cost came from. Moves are asked from the neighbour's side, as the
  /// search asked them, so the cost agrees to the last bit.
  private Cell before(Cell at, double[] costs) {
    Cell found = at;
    double least = Double.POSITIVE_INFINITY;
    for (int heading = 0; heading < costs.length; heading++) {
      Cell from =
          new Cell(
              at.row() - moves.headings.rows(heading),
              at.column() - moves.headings.columns(heading));
      if (moves.isInside(from.row(), from.column()) && seconds(from) < seconds(at)) {
        double cost = seconds(from) + cost(from, heading);
        if (cost < least) {
          least = cost;
          found = from;
        }
      }
    }
    if (found.equals(at) || least > seconds(at) * (1 + 1e-9)) {
      throw new IllegalStateException("no way leads to " + at);
    }
    return found;
  }

  private double cost(Cell from, int heading) {
    int number = from.number(moves.columns);
    double move = moves.seconds(from.row(), number, heading);
    return move
        + travel.ground().crossings().map(lines -> lines.seconds(number, heading)).orElse(0.0);
  }
}
