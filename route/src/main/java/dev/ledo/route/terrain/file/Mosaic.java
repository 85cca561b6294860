package dev.ledo.route.terrain.file;

import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.CellRange;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Several grids put together on the lattice of the first. Nothing is resampled; what no file knows
/// stays unknown.
final class Mosaic {

  /// How far cells may lie off the lattice, as a share of a cell.
  private static final double TOLERANCE = 0.01;

  private static final int MOST_CELLS = Integer.MAX_VALUE - 8;

  private final long memoryBytes;
  private final Quantity quantity;
  private final Problems problems;
  private final Crew crew;
  private final List<String> painted = new ArrayList<>();

  /// A mosaic to be put together.
  ///
  /// @param memoryBytes that the heights may take
  /// @param quantity that the grids hold
  /// @param crew reads
  /// @param problems hears of what is wrong
  Mosaic(long memoryBytes, Quantity quantity, Crew crew, Problems problems) {
    this.quantity = quantity;
    this.memoryBytes = memoryBytes;
    this.problems = problems;
    this.crew = crew;
  }

  /// The cells of some grids.
  ///
  /// @param grids open; the first of them that knows a cell counts
  /// @return empty if there is nothing, or an error was added to the problems
  Optional<Terrain> of(List<HeightFile> grids, Optional<Box> box) {
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    HeightFile first = grids.getFirst();
    List<Piece> pieces = new ArrayList<>();
    for (HeightFile grid : grids) {
      place(grid, first).ifPresent(pieces::add);
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Cut union = pieces.stream().map(Piece::cut).reduce(Cut::union).orElseThrow();
    Optional<Cut> wanted =
        box.isEmpty() ? Optional.of(union) : within(first, box.get()).flatMap(union::overlap);
    if (wanted.isEmpty()) {
      noneInside(first, union, box.orElseThrow());
      return Optional.empty();
    }
    return wanted.flatMap(cut -> fill(first, pieces, cut));
  }

  /// Names of the grids that have cells in what was put together.
  List<String> painted() {
    return painted;
  }

  /// Where a grid lies on the lattice of the first.
  private Optional<Piece> place(HeightFile grid, HeightFile first) {
    Frame lattice = first.frame();
    Frame frame = grid.frame();
    if (!grid.coordinates().equals(first.coordinates())) {
      return unfit(grid, first, "does not share the coordinate system");
    }
    if (differs(frame.northStep(), lattice.northStep(), frame.rows())
        || differs(frame.eastwardStep(), lattice.eastwardStep(), frame.columns())) {
      return unfit(
          grid,
          first,
          "has cells of %s by %s instead of %s by %s"
              .formatted(
                  Numbers.readable(frame.northStep(), 6),
                  Numbers.readable(frame.eastwardStep(), 6),
                  Numbers.readable(lattice.northStep(), 6),
                  Numbers.readable(lattice.eastwardStep(), 6)));
    }
    CellPoint corner = lattice.cellPoint(frame.gridPoint(0, 0));
    long row = Math.round(corner.row());
    long column = Math.round(corner.column());
    if (Math.abs(corner.row() - row) > TOLERANCE
        || Math.abs(corner.column() - column) > TOLERANCE) {
      return unfit(grid, first, "lies between the cells");
    }
    return Optional.of(
        new Piece(grid, new Cut(row, column, row + frame.rows(), column + frame.columns())));
  }

  private static boolean differs(double step, double latticeStep, int count) {
    return Math.abs(step - latticeStep) * count > TOLERANCE * latticeStep;
  }

  private Optional<Piece> unfit(HeightFile grid, HeightFile first, String how) {
    problems.add(Problem.of(TerrainCode.R130, Place.of(grid.name()), how + " of " + first.name()));
    return Optional.empty();
  }

  /// The cells that cover a box.
  private static Optional<Cut> within(HeightFile first, Box box) {
    return CellRange.covering(box, first.frame(), first.coordinates())
        .map(range -> new Cut(range.top(), range.left(), range.bottom(), range.right()));
  }

  private void noneInside(HeightFile first, Cut union, Box box) {
    if (within(first, box).isEmpty()) {
      problems.add(
          Problem.of(
                  TerrainCode.R133,
                  Place.of(first.name()),
                  "nothing says where on earth it lies, so that the box of %s cannot be found in it"
                      .formatted(box))
              .withHint("give heights in degrees or UTM in a file that says so"));
      return;
    }
    Frame frame = first.frame();
    GridPoint northWest = frame.gridPoint((double) union.top, (double) union.left);
    GridPoint southEast = frame.gridPoint((double) union.bottom - 1, (double) union.right - 1);
    problems.add(
        Problem.of(
            TerrainCode.R133,
            Place.of(first.name()),
            "none of the files reaches the box of %s: they lie between %s and %s north, %s and %s east"
                .formatted(
                    box,
                    Numbers.readable(southEast.north(), 8),
                    Numbers.readable(northWest.north(), 8),
                    Numbers.readable(northWest.east(), 8),
                    Numbers.readable(southEast.east(), 8))));
  }

  private Optional<Terrain> fill(HeightFile first, List<Piece> pieces, Cut cut) {
    long held =
        pieces.stream().mapToLong(piece -> piece.grid.heldBytes(crew.size())).max().orElse(0);
    if (!fits(first, cut, memoryBytes - held)) {
      return Optional.empty();
    }
    Canvas canvas = Canvas.unknown((int) cut.rows(), (int) cut.columns(), crew);
    pieces.forEach(piece -> paint(piece, cut, canvas));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Frame frame = first.frame().part(cut.top, cut.left, (int) cut.rows(), (int) cut.columns());
    return Optional.of(new Terrain(frame, first.coordinates(), canvas.heightsM()));
  }

  private boolean fits(HeightFile first, Cut cut, long freeBytes) {
    boolean fits = cut.cells() <= MOST_CELLS && cut.cells() <= freeBytes / Float.BYTES;
    if (!fits) {
      problems.add(
          Problem.of(
              TerrainCode.R132,
              Place.of(first.name()),
              "%s by %s cells take %s MB, and there are %s MB for them"
                  .formatted(
                      Numbers.readable((double) cut.rows(), 12),
                      Numbers.readable((double) cut.columns(), 12),
                      Numbers.readable(4e-6 * cut.rows() * cut.columns(), 3),
                      Numbers.readable(freeBytes / 1e6, 3))));
    }
    return fits;
  }

  /// Paints a grid, each of the crew a band of its rows. Of a broken file only the first fault is
  /// told, as if one had read it all.
  private void paint(Piece piece, Cut cut, Canvas canvas) {
    Optional<Cut> shared = piece.cut.overlap(cut);
    if (shared.isEmpty()) {
      return;
    }
    painted.add(piece.grid.name());
    List<Band> bands =
        shared.get().window(piece.cut).split(piece.grid.groupRows(), crew.size()).stream()
            .map(window -> new Band(piece, cut, window, new Brush(canvas, quantity)))
            .toList();
    List<Optional<Problem>> faults =
        new ArrayList<>(Collections.nCopies(bands.size(), Optional.empty()));
    crew.work(member -> {
      if (member < bands.size()) {
        faults.set(member, bands.get(member).paint());
      }
    });
    close(piece.grid);
    Optional<Problem> fault = faults.stream().flatMap(Optional::stream).findFirst();
    if (fault.isPresent()) {
      problems.add(fault.get());
      return;
    }
    Brush whole = new Brush(canvas, quantity);
    bands.forEach(band -> whole.add(band.brush));
    whole.remarks(piece.grid.name()).forEach(problems::add);
  }

  private void close(HeightFile grid) {
    try {
      grid.close();
    } catch (IOException e) {
      problems.add(BrokenHeights.unreadable(grid.name(), e));
    }
  }

  /// Some rows of a grid.
  private record Band(Piece piece, Cut cut, Window window, Brush brush) {

    /// Tells what is wrong, if anything.
    Optional<Problem> paint() {
      int down = (int) (piece.cut.top - cut.top);
      int across = (int) (piece.cut.left - cut.left);
      try {
        piece.grid.read(
            window,
            (row, column, heightsM, from, count) ->
                brush.paint(row + down, column + across, heightsM, from, count));
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(BrokenHeights.unreadable(piece.grid.name(), e));
      } catch (BrokenHeights e) {
        return Optional.of(e.problem());
      }
    }
  }

  /// A grid and where it lies on the lattice.
  private record Piece(HeightFile grid, Cut cut) {}

  /// A rectangle of the lattice, ends not included.
  private record Cut(long top, long left, long bottom, long right) {

    long rows() {
      return bottom - top;
    }

    long columns() {
      return right - left;
    }

    /// Never more than the largest number, however large the sides.
    long cells() {
      return rows() > MOST_CELLS / columns() ? Long.MAX_VALUE : rows() * columns();
    }

    Cut union(Cut other) {
      return new Cut(
          Math.min(top, other.top),
          Math.min(left, other.left),
          Math.max(bottom, other.bottom),
          Math.max(right, other.right));
    }

    Optional<Cut> overlap(Cut other) {
      var shared =
          new Cut(
              Math.max(top, other.top),
              Math.max(left, other.left),
              Math.min(bottom, other.bottom),
              Math.min(right, other.right));
      return shared.rows() > 0 && shared.columns() > 0 ? Optional.of(shared) : Optional.empty();
    }

    /// This rectangle as a window of a grid that lies in another.
    Window window(Cut grid) {
      return new Window(
          (int) (top - grid.top), (int) (left - grid.left), (int) rows(), (int) columns());
    }
  }
}
