package dev.ledo.route.drive;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.NearRoads;
import dev.ledo.route.road.osm.OsmCode;
import dev.ledo.route.road.osm.OsmFile;
import dev.ledo.route.terrain.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The extracts of OpenStreetMap in a folder. One that cannot be used is told and left out; the
/// others serve on.
final class RoadFolder {

  /// Notes, checksums, outlines and settings that may lie beside extracts.
  private static final Pattern BESIDE =
      Pattern.compile("\\..*|.*\\.(md|txt|md5|sha256|poly|json|geojson|csv|html|pdf|kml|state)");

  private final Path folder;
  private final List<Path> files;
  private final List<Problem> problems = new ArrayList<>();

  private RoadFolder(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  /// A folder and those in it, of which only the names of the files are read; without files if it
  /// is not there.
  static RoadFolder of(Path folder) {
    try {
      return new RoadFolder(folder, FolderFiles.in(folder, BESIDE));
    } catch (IOException e) {
      var empty = new RoadFolder(folder, List.of());
      empty.problems.add(
          Problem.of(
              OsmCode.UNREADABLE,
              Place.of(String.valueOf(folder.getFileName())),
              String.valueOf(e.getMessage())));
      return empty;
    }
  }

  /// Whether neither files nor problems are there.
  boolean isEmpty() {
    return files.isEmpty() && problems.isEmpty();
  }

  /// What was wrong with files so far.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// Looks whether each file is an extract at all.
  void readHeads() {
    var heard = new Problems();
    files.forEach(file -> new OsmFile(file).readHead(_ -> false, heard));
    tell(heard);
  }

  /// The roads in some boxes; empty if no file has any.
  Optional<NearRoads> read(List<Box> boxes, Progress progress) {
    var heard = new Problems();
    Optional<NearRoads> roads = NearRoads.read(files, boxes, heard, progress);
    tell(heard);
    return roads;
  }

  private void tell(Problems heard) {
    heard.sorted().stream()
        .map(this::placed)
        .filter(problem -> !problems.contains(problem))
        .forEach(problems::add);
  }

  /// The problem with its file told from the folder of the case on.
  private Problem placed(Problem problem) {
    String name = String.valueOf(folder.getFileName());
    Place place = problem.place();
    String file = place.file().equals(name) ? name : name + "/" + below(place.file());
    return new Problem(
        problem.code(),
        new Place(file, place.line(), place.column()),
        problem.message(),
        problem.hint(),
        problem.excerpt());
  }

  /// The path from the folder on of a file that is told by its name.
  private String below(String name) {
    return files.stream()
        .filter(file -> file.endsWith(name))
        .findFirst()
        .map(file -> folder.relativize(file).toString())
        .orElse(name);
  }

  /// Files with the dates of their data, such as `myanmar.osm.pbf of 2026-11-20`.
  static String words(NearRoads roads) {
    return roads.extracts().stream().map(RoadFolder::words).collect(Collectors.joining(" and "));
  }

  private static String words(NearRoads.Extract extract) {
    String date =
        extract
            .asOf()
            .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
            .orElse("unknown date");
    return extract.file().getFileName() + " of " + date;
  }
}
