package dev.ledo.route.road;

import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.OsmFile;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Roads of some extracts near some places, as one graph; a road that several have is there once.
///
/// @param graph of every road with a point in one of the boxes, whole
/// @param extracts those that serve, in the order of their files
/// @param borders pieces of borders between countries in the extracts, by the tags
///   `boundary=administrative` and `admin_level=2`
public record NearRoads(RoadGraph graph, List<Extract> extracts, List<List<Position>> borders) {

  public NearRoads {
    extracts = List.copyOf(extracts);
    borders = List.copyOf(borders);
  }

  /// An extract that serves.
  ///
  /// @param asOf when its data were as they are; empty if it does not say so
  public record Extract(Path file, Optional<Instant> asOf) {}

  /// Reads each file three times: points in the boxes, roads that touch them, points of those
  /// roads. A file that cannot be read to its end, or has nothing in the boxes, is told and left
  /// out.
  ///
  /// @return empty if no file has a road there, or if it was cancelled
  public static Optional<NearRoads> read(
      List<Path> files, List<Box> boxes, Problems problems, Progress progress) {
    return new Reading(boxes, problems, progress).of(files);
  }

  /// A file with the numbers of its points in the boxes, in order.
  @SuppressWarnings("ArrayRecordComponent")
  private record Near(Extract extract, long[] nodes) {}

  /// One reading.
  private static final class Reading {

    private final List<Box> boxes;
    private final Problems problems;
    private final Progress progress;
    private final RoadReader reader;
    private long[] near = {};

    Reading(List<Box> boxes, Problems problems, Progress progress) {
      this.boxes = boxes;
      this.problems = problems;
      this.progress = progress;
      this.reader = new RoadReader(problems, progress);
    }

    Optional<NearRoads> of(List<Path> files) {
      List<Near> useful = new ArrayList<>();
      for (Path file : files) {
        near(file).ifPresent(useful::add);
      }
      while (!useful.isEmpty() && !progress.isCancelled()) {
        var ways = new WayPass(node -> Arrays.binarySearch(near, node) >= 0);
        Optional<Near> bad = firstBad(useful, ways);
        if (bad.isEmpty()) {
          return joined(useful, ways);
        }
        useful.remove(bad.get());
      }
      return Optional.empty();
    }

    private Optional<Near> near(Path file) {
      String name = String.valueOf(file.getFileName());
      progress.reached("roads", name + ": points");
      var pass = new NearPass(boxes, "roads", progress);
      if (progress.isCancelled() || !new OsmFile(file).read(pass, problems)) {
        return Optional.empty();
      }
      if (pass.isTooMuch()) {
        reader.report(file, RoadCode.TOO_MUCH, "it has more points there than fit into memory");
        return Optional.empty();
      }
      Optional<Instant> asOf = pass.asOf();
      long[] nodes = pass.sorted();
      if (nodes.length == 0) {
        reader.report(file, RoadCode.NO_ROADS, "it has no point near the places asked for");
        return Optional.empty();
      }
      return Optional.of(new Near(new Extract(file, asOf), nodes));
    }

    /// Hears the roads of all; a file that breaks on the way is told.
    private Optional<Near> firstBad(List<Near> all, WayPass ways) {
      for (Near each : all) {
        near = each.nodes();
        ways.next();
        progress.reached("roads", each.extract().file().getFileName() + ": ways");
        if (!new OsmFile(each.extract().file()).read(ways, problems)) {
          return Optional.of(each);
        }
        if (ways.isTooMuch()) {
          reader.report(
              each.extract().file(),
              RoadCode.TOO_MUCH,
              "roads have more nodes than fit into memory");
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    private Optional<NearRoads> joined(List<Near> all, WayPass ways) {
      near = new long[0];
      var nodes = new NodePass(ways.nodeIds(), ways.tags());
      for (Near each : all) {
        progress.reached("roads", each.extract().file().getFileName() + ": courses");
        if (progress.isCancelled() || !new OsmFile(each.extract().file()).read(nodes, problems)) {
          return Optional.empty();
        }
      }
      Path name = all.getFirst().extract().file();
      return reader
          .graph(all.size() == 1 ? name : name.resolveSibling(""), ways, nodes)
          .map(graph ->
              new NearRoads(graph, all.stream().map(Near::extract).toList(), borders(ways, nodes)));
    }

    /// Pieces whose ends are known; what lies between known points is straight.
    private static List<List<Position>> borders(WayPass ways, NodePass nodes) {
      List<List<Position>> borders = new ArrayList<>();
      for (long[] border : ways.borders()) {
        List<Position> line = new ArrayList<>();
        for (long node : border) {
          int index = nodes.index(node);
          if (nodes.isKnown(index)) {
            line.add(new Position(nodes.latE7(index) / 1e7, nodes.lonE7(index) / 1e7));
          }
        }
        if (line.size() > 1) {
          borders.add(List.copyOf(line));
        }
      }
      return borders;
    }
  }
}
