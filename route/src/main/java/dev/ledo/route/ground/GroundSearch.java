package dev.ledo.route.ground;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Exact least cost over a grid.
///
/// The grid is cut into tiles; costs are finished range by range, and within a range tile by tile
/// until no tile has anything left below the range's end. The result is the same for any number of
/// threads and any width of the ranges: for each cell the least over all ways of the sum of its
/// moves, rounded from the start onward.
///
/// @see docs/methods/route-ground.md
public final class GroundSearch {

  /// Name of the step heard by a {@link Progress}.
  public static final String STEP = "search";

  private static final int BUCKETS = 256;
  private static final double MOVES_PER_RANGE = 128;
  private static final double MOVES_PER_RANGE_TO_TARGET = 6;
  private static final double MOST_NARROW = 1000;
  private static final long WAITING_BYTES = 2048;

  /// Grids of so many cells or fewer keep all costs in full.
  private static final long CELLS_IN_FULL = 1 << 20;

  /// Room for rounding where a key is a cost and what at least remains.
  private static final double SLACK = 1 + 1e-12;

  final Moves moves;
  final CostTiles costs;
  final @Nullable TargetBound bound;
  private final Travel travel;
  private final SearchSetting setting;
  private final Progress progress;
  private final TileWork[] works;
  private final Optional<Cell> target;
  private final AtomicLong limit;

  private GroundSearch(
      Travel travel, Moves moves, Optional<Cell> target, SearchSetting setting, Progress progress) {
    this.travel = travel;
    this.moves = moves;
    this.setting = setting;
    this.progress = progress;
    var tiles = new Tiles(moves.rows, moves.columns);
    this.costs = new CostTiles(tiles);
    this.bound = target.map(cell -> new TargetBound(moves, cell)).orElse(null);
    this.target = target;
    double most = setting.mostSeconds() * (bound == null ? 1 : SLACK);
    this.limit = new AtomicLong(Double.doubleToRawLongBits(most));
    this.works = new TileWork[tiles.count];
    Arrays.setAll(works, _ -> new TileWork());
  }

  /// Costs from the nearest of several sources to all cells.
  ///
  /// @return empty if cancelled
  /// @throws IllegalArgumentException if a source lies off the grid or on closed ground
  public static Optional<CostField> from(
      Travel travel, List<Cell> sources, SearchSetting setting, Progress progress) {
    return all(travel, Moves.Direction.FORWARD, sources, setting, progress);
  }

  /// Costs from all cells to the nearest of several targets.
  ///
  /// @return empty if cancelled
  /// @throws IllegalArgumentException if a target lies off the grid or on closed ground
  public static Optional<CostField> to(
      Travel travel, List<Cell> targets, SearchSetting setting, Progress progress) {
    return all(travel, Moves.Direction.BACKWARD, targets, setting, progress);
  }

  private static Optional<CostField> all(
      Travel travel,
      Moves.Direction direction,
      List<Cell> starts,
      SearchSetting setting,
      Progress progress) {
    Moves moves = travel.moves(direction);
    return new GroundSearch(travel, moves, Optional.empty(), setting, progress).run(starts);
  }

  /// Costs from the nearest of several sources to one target, by A* with a linear bound: other
  /// cells are finished only as far as the target needs them.
  ///
  /// @return empty if cancelled
  /// @throws IllegalArgumentException if a place lies off the grid or on closed ground
  public static Optional<CostField> between(
      Travel travel, List<Cell> sources, Cell target, SearchSetting setting, Progress progress) {
    Moves moves = travel.moves(Moves.Direction.FORWARD);
    checkPlaces(travel, List.of(target));
    return new GroundSearch(travel, moves, Optional.of(target), setting, progress).run(sources);
  }

  /// Bytes that a search over a grid takes beside its heights at most: 8 for each cell, a bit for
  /// each, room for the cells that wait, and on large grids room for packing. Where most cells are
  /// reached it takes about half. A tile at the side of the grid counts as a whole one, on a grid
  /// of fewer rows as one of so many; what each thread needs for itself is not counted.
  public static long bytes(Frame frame) {
    var tiles = new Tiles(frame.rows(), frame.columns());
    long inTile = (long) tiles.locals * Double.BYTES + Tiles.CELLS / Byte.SIZE + WAITING_BYTES;
    long inTiles = tiles.count * inTile;
    return frame.cells() > CELLS_IN_FULL ? inTiles + CostTiles.ROOM_BYTES : inTiles;
  }

  private static void checkPlaces(Travel travel, List<Cell> places) {
    Frame frame = travel.ground().terrain().frame();
    for (Cell place : places) {
      boolean isOn =
          place.row() >= 0
              && place.row() < frame.rows()
              && place.column() >= 0
              && place.column() < frame.columns();
      if (!isOn || !travel.ground().isOpen(place.row(), place.column())) {
        throw new IllegalArgumentException(
            "%s is %s".formatted(place, isOn ? "closed or of unknown height" : "off the grid"));
      }
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a search needs a place to start from");
    }
  }

  private Optional<CostField> run(List<Cell> starts) {
    checkPlaces(travel, starts);
    var agenda = new Agenda(works.length, setting.threads());
    starts.forEach(start -> begin(agenda, start));
    progress.started(STEP);
    try (var crew = new Crew(setting.threads())) {
      if (!finishRanges(new TileCrew(this, agenda, crew, BUCKETS), agenda)) {
        return Optional.empty();
      }
      progress.finished(STEP);
      var settled = new AtomicLong();
      crew.work(works.length, (from, end) -> settled.addAndGet(settle(from, end)));
      costs.close();
      return Optional.of(new CostField(travel, moves, costs, starts, settled.get()));
    }
  }

  private void begin(Agenda agenda, Cell start) {
    int tile = costs.tiles.of(start.row(), start.column());
    int local = Tiles.local(start.row(), start.column());
    works[tile].mail.send(new int[] {local}, new double[] {0}, 1);
    agenda.add(tile, bound == null ? 0 : bound.seconds(start.row(), start.column()));
  }

  /// Packs a tile where nothing is left to do, if it pays. A search to a target leaves most tiles
  /// unfinished.
  void pack(int tile) {
    if (bound == null && moves.terrain.frame().cells() > CELLS_IN_FULL) {
      costs.pack(tile, travel.ground(), moves.leastMove);
    }
  }

  /// Local number of the target in a tile; -1 if it is in another or there is none.
  int target(int tile) {
    return target
        .filter(cell -> costs.tiles.of(cell.row(), cell.column()) == tile)
        .map(cell -> Tiles.local(cell.row(), cell.column()))
        .orElse(-1);
  }

  private boolean finishRanges(TileCrew crew, Agenda agenda) {
    double width = rangeWidth();
    double begin = agenda.least();
    while (begin <= limit()) {
      if (progress.isCancelled()) {
        return false;
      }
      double end = Math.max(begin + width, Math.nextUp(begin));
      crew.finish(begin, end);
      if (agenda.isAbandoned()) {
        return false;
      }
      progress.reached(STEP, "%,.0f s".formatted(end));
      begin = agenda.least();
    }
    return true;
  }

  /// Some of the shorter moves along level ground; any width gives the same result. Where meridians
  /// run together, a range of longer moves would hold thousands, and cells be left over and over.
  private double rangeWidth() {
    Frame frame = moves.terrain.frame();
    double east = Math.abs(frame.eastM(frame.rows() / 2));
    double south = frame.rows() > 1 ? frame.southM(0) : east;
    double step = Math.clamp(east, south / MOST_NARROW, south);
    double level = Math.max(travel.effort().seconds(0, step), travel.effort().leastRate() * step);
    return level * (bound == null ? MOVES_PER_RANGE : MOVES_PER_RANGE_TO_TARGET);
  }

  /// Takes back costs that are not final because the search ended before them, and packs whatever
  /// pays. Tells how many final ones there are.
  private long settle(int fromTile, int endTile) {
    long settled = 0;
    for (int tile = fromTile; tile < endTile; tile++) {
      pack(tile);
      settled += bound == null ? costs.reached(tile) : settle(bound, tile);
    }
    return settled;
  }

  private int settle(TargetBound rest, int tile) {
    if (costs.reached(tile) > 0) {
      double[] seconds = costs.open(tile);
      double most = limit();
      for (int local = 0; local < seconds.length; local++) {
        if (seconds[local] < Double.POSITIVE_INFINITY) {
          double key =
              seconds[local]
                  + rest.seconds(costs.tiles.row(tile, local), costs.tiles.column(tile, local));
          boolean isFinal = key <= most && seconds[local] <= setting.mostSeconds();
          seconds[local] = isFinal ? seconds[local] : Double.POSITIVE_INFINITY;
        }
      }
    }
    return costs.reached(tile);
  }

  TileWork work(int tile) {
    return works[tile];
  }

  /// Whether to stop. A range may take long, so threads ask before each tile.
  boolean isCancelled() {
    return progress.isCancelled();
  }

  /// Key beyond which nothing is of interest.
  double limit() {
    return Double.longBitsToDouble(limit.getPlain());
  }

  /// Hears that the target was reached; from now on nothing dearer counts.
  void reached(double cost) {
    limit.accumulateAndGet(
        Double.doubleToRawLongBits(cost * SLACK),
        (one, other) ->
            Double.longBitsToDouble(one) <= Double.longBitsToDouble(other) ? one : other);
  }
}
