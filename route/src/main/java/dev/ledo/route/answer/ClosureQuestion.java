package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.FlowNetwork;
import dev.ledo.route.answer.graph.MaxFlow;
import dev.ledo.route.answer.graph.ShortestPath;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Network;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the smallest sets of segments, nodes and actors that cut a corridor.
///
/// Of segments and nodes by Menger's theorem: as many as there are ways that share none. Of actors
/// by trying all sets, since that question has no such theorem.
final class ClosureQuestion {

  private static final int MOST_ACTORS = 4;

  private final Situation situation;
  private final List<Month> months;
  private final End end;

  ClosureQuestion(Situation situation, List<Month> months, End end) {
    this.situation = situation;
    this.months = months;
    this.end = end;
  }

  FewestClosures answer() {
    return new FewestClosures(end, segments(), nodes(), actors());
  }

  private boolean isOpen(int arc) {
    return situation.passage.isOpen(situation.segment(arc), months, end);
  }

  private List<String> segments() {
    int sink = situation.graph.nodes();
    var network = new FlowNetwork(sink + 1);
    for (int arc = 0; arc < situation.graph.arcs(); arc++) {
      network.arc(situation.graph.tail(arc), situation.graph.head(arc), isOpen(arc) ? 1 : 0);
    }
    situation.targets.stream().forEach(node -> network.arc(node, sink, FlowNetwork.UNLIMITED));
    return MaxFlow.of(network, situation.source, sink).cutNearSource().stream()
        .filter(arc -> network.capacity(arc) > 0)
        .map(arc -> situation.segment(arc).id())
        .toList();
  }

  /// Each node is an arc of capacity 1 from where it is entered to where it is left.
  private Optional<List<String>> nodes() {
    int count = situation.graph.nodes();
    int sink = 2 * count;
    var network = new FlowNetwork(sink + 1);
    for (int node = 0; node < count; node++) {
      boolean isEnd = node == situation.source || situation.targets.get(node);
      network.arc(node, count + node, isEnd ? FlowNetwork.UNLIMITED : 1);
    }
    for (int arc = 0; arc < situation.graph.arcs(); arc++) {
      network.arc(
          count + situation.graph.tail(arc),
          situation.graph.head(arc),
          isOpen(arc) ? FlowNetwork.UNLIMITED : 0);
    }
    situation.targets.stream()
        .forEach(node -> network.arc(count + node, sink, FlowNetwork.UNLIMITED));
    MaxFlow flow = MaxFlow.of(network, situation.source, sink);
    return flow.isUnlimited()
        ? Optional.empty()
        : Optional.of(
            flow.cutNearSource().stream()
                .filter(arc -> arc < count)
                .map(node -> situation.network.nodes().get(node).id())
                .toList());
  }

  private Optional<List<String>> actors() {
    var actors = List.copyOf(new Control(situation.network, situation.corridor).actors());
    for (int size = 0; size <= Math.min(MOST_ACTORS, actors.size()); size++) {
      Optional<List<String>> found = cutting(actors, size, 0, new ArrayList<>());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The first set of a size that contains the chosen and cuts.
  private Optional<List<String>> cutting(
      List<String> actors, int more, int from, List<String> chosen) {
    if (more == 0) {
      return hasRouteWithout(chosen) ? Optional.empty() : Optional.of(List.copyOf(chosen));
    }
    for (int next = from; next <= actors.size() - more; next++) {
      chosen.addLast(actors.get(next));
      Optional<List<String>> found = cutting(actors, more - 1, next + 1, chosen);
      chosen.removeLast();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean hasRouteWithout(List<String> actors) {
    Set<ControlForm> forms = EnumSet.allOf(ControlForm.class);
    Network rest = situation.network;
    for (String actor : actors) {
      rest = new Control(rest, situation.corridor).without(actor, forms);
    }
    var left = new Situation(rest, situation.corridor);
    double[] weights =
        left.arcs().stream()
            .mapToDouble(arc ->
                left.passage.isOpen(arc.segment(), months, end) ? 0 : Double.POSITIVE_INFINITY)
            .toArray();
    return new ShortestPath(left.graph, weights, left.targets).from(left.source).isPresent();
  }
}
