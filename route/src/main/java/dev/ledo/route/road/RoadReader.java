package dev.ledo.route.road;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.OsmFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the roads of an extract in two passes: ways and turn restrictions, then the nodes that
/// roads use, so that no other node is ever held in memory.
public final class RoadReader {

  private final Problems problems;
  private final Progress progress;

  /// @param problems hears what is wrong or left out
  public RoadReader(Problems problems, Progress progress) {
    this.problems = problems;
    this.progress = progress;
  }

  /// Roads of an extract; absent if it cannot be read or has none, with the reason among the
  /// problems, or if it was cancelled.
  public Optional<RoadGraph> read(Path file) {
    var osm = new OsmFile(file);
    var ways = new WayPass();
    progress.started("ways");
    boolean isRead = osm.read(ways, problems);
    progress.finished("ways");
    if (!isRead || progress.isCancelled()) {
      return Optional.empty();
    }
    if (ways.isTooMuch()) {
      report(
          file,
          RoadCode.TOO_MUCH,
          "roads have more than the %,d nodes for which there is memory"
              .formatted(ways.mostNodes()));
      return Optional.empty();
    }
    var nodes = new NodePass(ways.nodeIds(), ways.tags());
    progress.started("nodes");
    isRead = osm.read(nodes, problems);
    progress.finished("nodes");
    if (!isRead || progress.isCancelled()) {
      return Optional.empty();
    }
    return graph(file, ways, nodes);
  }

  Optional<RoadGraph> graph(Path file, WayPass ways, NodePass nodes) {
    var assembly = new RoadAssembly(ways, nodes);
    RoadGraph graph = assembly.graph();
    tell(file, ways, nodes, assembly);
    if (graph.edges() == 0) {
      report(
          file,
          RoadCode.NO_ROADS,
          "ways: %,d; none of them is a road with two known nodes%s"
              .formatted(ways.seen(), ways.isPart() ? " near the places asked for" : ""));
      return Optional.empty();
    }
    return Optional.of(graph);
  }

  private void tell(Path file, WayPass ways, NodePass nodes, RoadAssembly assembly) {
    if (assembly.missing() > 0) {
      report(
          file,
          RoadCode.MISSING_NODES,
          "missing nodes of roads: %,d; roads that are cut there: %,d"
              .formatted(assembly.missing(), assembly.cutWays()));
    }
    if (nodes.wrong() > 0) {
      report(
          file,
          RoadCode.WRONG_POSITION,
          "nodes of roads that lie outside the earth and count as missing: %,d, such as node %d"
              .formatted(nodes.wrong(), nodes.firstWrong()));
    }
    if (ways.twice() > 0) {
      report(
          file,
          RoadCode.SAME_WAY_TWICE,
          "roads that came again: %,d; the first of each is kept".formatted(ways.twice()));
    }
    if (nodes.moved() > 0) {
      report(
          file,
          RoadCode.SAME_WAY_TWICE,
          "nodes of roads that came again at another place: %,d, such as node %d; the first place of each is kept"
              .formatted(nodes.moved(), nodes.firstMoved()));
    }
    if (!ways.tags().strange().isEmpty()) {
      report(file, RoadCode.STRANGE_VALUE, ways.tags().strange().told());
    }
    tellTurns(file, ways.restrictionsAtTimes(), assembly);
  }

  private void tellTurns(Path file, long atTimes, RoadAssembly assembly) {
    List<String> told = new ArrayList<>();
    if (atTimes > 0) {
      told.add(
          "%,d not weighed, which hold at some hours or under some condition only"
              .formatted(atTimes));
    }
    if (assembly.turnsNotKept() > 0) {
      told.add(
          "%,d not kept, which name what the extract lacks or do not say clearly where they hold"
              .formatted(assembly.turnsNotKept()));
    }
    if (!told.isEmpty()) {
      report(
          file,
          RoadCode.TURN_NOT_KEPT,
          "turn restrictions: %s; %,d kept"
              .formatted(String.join("; ", told), assembly.turnsKept()));
    }
  }

  void report(Path file, RoadCode code, String message) {
    problems.add(Problem.of(code, Place.of(String.valueOf(file.getFileName())), message));
  }
}
