package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.MaxFlow;
import dev.ledo.route.network.Node;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The most that can move in a year, with the cuts that prove it.
final class YearFlow {

  private final YearGraph graph;
  private final MaxFlow flow;
  private final Set<String> withStore;

  YearFlow(Situation situation, YearGraph graph) {
    this.graph = graph;
    flow = MaxFlow.of(graph.flows, graph.source, graph.sink);
    withStore =
        situation.network.nodes().stream()
            .filter(node -> node.store().isPresent())
            .map(Node::id)
            .collect(Collectors.toSet());
  }

  /// Tonnes of a year at one end of the ranges, with the stores of the network.
  static double tonnes(Situation situation, Trade trade, End end) {
    YearGraph year = YearGraph.of(situation, trade, end, Stores.AS_GIVEN);
    return new YearFlow(situation, year).tonnes();
  }

  /// How much less; nothing if both are without limit.
  static double lost(double before, double after) {
    return before == after ? 0 : before - after;
  }

  double tonnes() {
    return YearGraph.tonnes(flow.value());
  }

  boolean isUnlimited() {
    return flow.isUnlimited();
  }

  /// Tonnes taken at the destinations month by month; of a flow without limit, infinite.
  Map<Month, Double> delivered() {
    var delivered = new EnumMap<Month, Double>(Month.class);
    for (int arc = 0; arc < graph.flows.arcs(); arc++) {
      if (graph.flows.head(arc) == graph.sink) {
        double tonnes =
            flow.isUnlimited() ? Double.POSITIVE_INFINITY : YearGraph.tonnes(flow.flow(arc));
        delivered.put(graph.part(arc).month(), tonnes);
      }
    }
    return delivered;
  }

  Cut cutNearSource() {
    return cut(flow.cutNearSource());
  }

  Cut cutNearSink() {
    return cut(flow.cutNearSink());
  }

  private Cut cut(List<Integer> arcs) {
    Map<List<Object>, Map<Month, Double>> months = new LinkedHashMap<>();
    Map<List<Object>, YearGraph.Part> named = new LinkedHashMap<>();
    for (int arc : arcs) {
      YearGraph.Part part = graph.part(arc);
      if (part.kind() != CutPart.Kind.STORE || withStore.contains(part.id())) {
        List<Object> key = List.of(part.kind(), part.id(), part.toward());
        named.put(key, part);
        months
            .computeIfAbsent(key, _ -> new EnumMap<>(Month.class))
            .merge(part.month(), YearGraph.tonnes(graph.flows.capacity(arc)), Double::sum);
      }
    }
    var parts = new ArrayList<CutPart>();
    named.forEach((key, part) ->
        parts.add(
            new CutPart(
                part.kind(), part.id(), part.toward(), months.getOrDefault(key, Map.of()))));
    return new Cut(tonnes(), parts);
  }

  /// Tonnes a year more if some arcs of the graph were wider.
  ///
  /// @param more tonnes added to each arc
  double gain(List<Integer> arcs, List<Double> more) {
    return YearGraph.tonnes(flow.gain(arcs, more.stream().map(YearGraph::grams).toList()));
  }
}
