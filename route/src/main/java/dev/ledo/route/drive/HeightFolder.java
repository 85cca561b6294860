package dev.ledo.route.drive;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Severity;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainCode;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TerrainReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The files of heights in a folder, read box by box in bands of a quarter of a degree, so that no
/// more than a band of them is held at once.
///
/// A file that cannot be used is told once and left out; the others serve on.
final class HeightFolder {

  /// Notes and projections that may lie beside heights.
  private static final Pattern BESIDE =
      Pattern.compile("\\..*|.*\\.(md|txt|prj|xml|json|csv|html|pdf)");

  private static final double BAND_DEGREES = 0.25;
  private static final Set<TerrainCode> NOT_THE_FILE = Set.of(TerrainCode.R132, TerrainCode.R133);

  private final Path folder;
  private final TerrainReader reader;
  private final List<Path> files;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> reached = new HashSet<>();

  private HeightFolder(Path folder, TerrainReader reader, List<Path> files) {
    this.folder = folder;
    this.reader = reader;
    this.files = new ArrayList<>(files);
  }

  /// A folder and those in it, of which only the names of the files are read; without files if it
  /// is not there.
  static HeightFolder of(Path folder, TerrainReader reader) {
    try {
      return new HeightFolder(folder, reader, FolderFiles.in(folder, BESIDE));
    } catch (IOException e) {
      var empty = new HeightFolder(folder, reader, List.of());
      empty.problems.add(
          Problem.of(
              TerrainCode.R101,
              Place.of(String.valueOf(folder.getFileName())),
              String.valueOf(e.getMessage())));
      return empty;
    }
  }

  /// Whether neither files nor problems are there.
  boolean isEmpty() {
    return files.isEmpty() && problems.isEmpty();
  }

  /// The files with cells in the box that was read last, in words, such as `3 files, N25E096.hgt to
  /// N26E097.hgt`.
  String names() {
    return names(files.stream().filter(reached::contains).toList());
  }

  /// That files are there but lie elsewhere, to follow on what they miss; blank without files.
  String elsewhere() {
    return files.isEmpty() ? "" : "; what is in terrain/ lies elsewhere: " + names(files);
  }

  private static String names(List<Path> named) {
    List<String> names = named.stream().map(file -> file.getFileName().toString()).toList();
    return switch (names.size()) {
      case 0 -> "no file";
      case 1 -> names.getFirst();
      default -> "%d files, %s to %s".formatted(names.size(), names.getFirst(), names.getLast());
    };
  }

  /// What was wrong with files so far.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// Heights of a box. Cells become whole blocks of a file's cells if there would be too many.
  ///
  /// @return empty if no file reaches it
  Optional<Terrain> read(Box box, long mostCells) {
    reached.clear();
    Optional<BlockMeans> blocks = Optional.empty();
    for (double north = box.north(); north > box.south() + 1e-9; north -= BAND_DEGREES) {
      double south = Math.max(box.south(), north - BAND_DEGREES);
      Optional<Terrain> band = band(new Box(south, box.west(), north, box.east()));
      if (band.isPresent()) {
        blocks = blocks.isPresent() ? blocks : BlockMeans.over(band.get(), box, mostCells);
        blocks.ifPresent(means -> means.add(band.get()));
      }
    }
    return blocks.map(BlockMeans::heights);
  }

  /// Reads until it succeeds with the files that are left.
  private Optional<Terrain> band(Box box) {
    while (!files.isEmpty()) {
      TerrainReading reading = reader.read(files, box);
      if (leaveOutFewer(reading.problems())) {
        continue;
      }
      reading.problems().stream()
          .filter(problem -> problem.code() != TerrainCode.R133)
          .forEach(this::tell);
      boolean leftOut = files.removeIf(file -> isUseless(file, reading.problems()));
      if (!leftOut) {
        files.stream().filter(file -> isAmong(file, reading.grids())).forEach(reached::add);
        return reading.terrain();
      }
    }
    return Optional.empty();
  }

  /// Leaves out the files that fit the first one, if more do not: one strange file shall not cost
  /// all others.
  private boolean leaveOutFewer(List<Problem> found) {
    List<Problem> apart =
        found.stream().filter(problem -> problem.code() == TerrainCode.R130).toList();
    List<Path> others = files.stream().filter(file -> isUseless(file, apart)).toList();
    List<Path> fitting = files.stream().filter(file -> !isUseless(file, found)).toList();
    if (fitting.isEmpty() || others.size() <= fitting.size()) {
      return false;
    }
    for (Path file : fitting) {
      String message = "does not share the grid of most files here, such as " + others.getFirst();
      tell(Problem.of(TerrainCode.R130, Place.of(file.toString()), message));
    }
    return files.removeAll(fitting);
  }

  /// Once for a file and code: each box would count its own cells.
  private void tell(Problem problem) {
    Problem placed = placed(problem);
    boolean isTold =
        problems.stream()
            .anyMatch(
                each -> each.code().equals(placed.code()) && each.place().equals(placed.place()));
    if (!isTold) {
      problems.add(placed);
    }
  }

  private static boolean isUseless(Path file, List<Problem> found) {
    return found.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> !NOT_THE_FILE.contains(problem.code()))
        .map(problem -> problem.place().file())
        .anyMatch(name -> isOf(file, name));
  }

  private static boolean isAmong(Path file, List<String> grids) {
    return grids.stream().anyMatch(grid -> isOf(file, grid));
  }

  /// Whether a name is that of a file, or of something in it.
  private static boolean isOf(Path file, String name) {
    return name.equals(file.toString()) || name.startsWith(file + "/");
  }

  /// The problem with its file told from the folder of the case on.
  private Problem placed(Problem problem) {
    String prefix = folder.resolveSibling("").toString();
    Place place = problem.place();
    String message = problem.message();
    if (!prefix.isEmpty()) {
      place = new Place(shortened(place.file(), prefix), place.line(), place.column());
      message = message.replace(prefix + "/", "");
    }
    return new Problem(problem.code(), place, message, problem.hint(), problem.excerpt());
  }

  private static String shortened(String file, String prefix) {
    return file.startsWith(prefix + "/") ? file.substring(prefix.length() + 1) : file;
  }
}
