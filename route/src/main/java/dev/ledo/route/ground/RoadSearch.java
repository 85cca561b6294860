package dev.ledo.route.ground;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The cheapest road that may leave the ground by cut and fill: building and travel added up.
///
/// A state is a cell and one of the levels. Exact within the cells it is given, by A* with the
/// least cost of a metre of road as its bound.
///
/// @see docs/methods/route-ground.md
public final class RoadSearch {

  /// Name of the step heard by a {@link Progress}.
  public static final String STEP = "road";

  private static final int STATES_PER_LOOK = 1 << 14;
  private static final int NOWHERE = -1;

  private final RoadMoves road;
  private final Moves moves;
  private final Earthworks works;
  private final Progress progress;
  private final Optional<BitSet> within;
  private final int levels;
  private final double[] best;
  private final int[] before;
  private final StateHeap waiting = new StateHeap();
  private final Cell target;
  private final LeastSteps steps;
  private final double leastPerMetre;

  private RoadSearch(
      Travel travel, Earthworks works, Cell target, Optional<BitSet> within, Progress progress) {
    this.road = new RoadMoves(travel, works);
    this.moves = road.moves();
    this.works = works;
    this.progress = progress;
    this.within = within;
    this.levels = works.levels();
    int states = Math.multiplyExact(moves.rows * moves.columns, levels);
    this.best = new double[states];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    this.before = new int[states];
    this.target = target;
    this.steps = LeastSteps.of(moves.terrain.frame());
    this.leastPerMetre = works.perMetre().least() + works.perSecond() * travel.effort().leastRate();
  }

  /// The cheapest road between two cells, on the ground at both ends.
  ///
  /// @param within cells it may go through; empty for all
  /// @return empty if there is none, or if cancelled
  /// @throws IllegalArgumentException if there are too many states to number
  public static Optional<RoadLine> between(
      Travel travel, Earthworks works, Terminals ends, Optional<BitSet> within, Progress progress) {
    long states = travel.ground().terrain().frame().cells() * works.levels();
    if (states > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "%,d cells in %d levels are too many".formatted(states / works.levels(), works.levels()));
    }
    return new RoadSearch(travel, works, ends.to(), within, progress).run(ends.from());
  }

  /// Bytes that a search takes.
  public static long bytes(Frame frame, int levels) {
    return frame.cells() * levels * (Double.BYTES + Integer.BYTES);
  }

  /// Where a road begins and ends.
  public record Terminals(Cell from, Cell to) {}

  private int state(Cell cell, int level) {
    return cell.number(moves.columns) * levels + level;
  }

  private Optional<RoadLine> run(Cell from) {
    progress.started(STEP);
    int start = state(from, levels / 2);
    int end = state(target, levels / 2);
    best[start] = 0;
    before[start] = NOWHERE;
    waiting.add(bound(from.row(), from.column()), start);
    int taken = 0;
    while (!waiting.isEmpty()) {
      double key = waiting.leastKey();
      int state = waiting.take();
      if (state == end) {
        progress.finished(STEP);
        return Optional.of(line(end));
      }
      int cell = state / levels;
      double now = best[state] + bound(cell / moves.columns, cell % moves.columns);
      if (key <= now) {
        leave(state);
      }
      if (++taken % STATES_PER_LOOK == 0 && isCancelled(taken)) {
        return Optional.empty();
      }
    }
    progress.finished(STEP);
    return Optional.empty();
  }

  private boolean isCancelled(int taken) {
    progress.reached(STEP, "%,d states".formatted(taken));
    return progress.isCancelled();
  }

  private double bound(int row, int column) {
    return leastPerMetre * steps.metres(row - target.row(), column - target.column());
  }

  private void leave(int state) {
    int cell = state / levels;
    int level = state % levels;
    int row = cell / moves.columns;
    int column = cell % moves.columns;
    double here = best[state];
    for (int heading = 0; heading < moves.headings.count(); heading++) {
      int nextRow = row + moves.headings.rows(heading);
      int nextColumn = column + moves.headings.columns(heading);
      if (!moves.isInside(nextRow, nextColumn)
          || !isAllowed(nextRow, nextColumn)
          || !road.look(row, column, heading)) {
        continue;
      }
      int next = (cell + moves.offsets[heading]) * levels;
      double rest = bound(nextRow, nextColumn);
      for (int to = 0; to < levels; to++) {
        double cost = here + road.cost(level, to);
        if (cost < best[next + to]) {
          best[next + to] = cost;
          before[next + to] = state;
          waiting.add(cost + rest, next + to);
        }
      }
    }
  }

  private boolean isAllowed(int row, int column) {
    return within.isEmpty() || within.get().get(row * moves.columns + column);
  }

  private RoadLine line(int end) {
    List<Integer> states = new ArrayList<>();
    for (int state = end; state != NOWHERE; state = before[state]) {
      states.add(state);
    }
    Collections.reverse(states);
    double seconds = 0;
    double build = 0;
    double cut = 0;
    double fill = 0;
    for (int i = 1; i < states.size(); i++) {
      Cell from = cell(states.get(i - 1));
      Cell to = cell(states.get(i));
      int heading = moves.headings.find(to.row() - from.row(), to.column() - from.column());
      road.look(from.row(), from.column(), heading);
      road.cost(states.get(i - 1) % levels, states.get(i) % levels);
      seconds += road.seconds;
      build += road.buildCost;
      cut += road.cutM3;
      fill += road.fillM3;
    }
    return new RoadLine(
        states.stream().map(this::cell).toList(),
        states.stream().map(state -> works.offsetM(state % levels)).toList(),
        seconds,
        build,
        cut,
        fill);
  }

  private Cell cell(int state) {
    return Cell.of(state / levels, moves.columns);
  }
}
