package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.answer.graph.FlowNetwork;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A network copied for each month of a year, with stores that carry from one month to the next.
///
/// Tonnes are counted in whole grams, so that flows and cuts can be compared exactly. A passage
/// ends in the month in which it begins.
final class YearGraph {

  private static final double GRAMS_PER_TONNE = 1e6;
  private static final int MONTHS = 12;

  final FlowNetwork flows;
  final int source;
  final int sink;

  private final Situation situation;
  private final Trade trade;
  private final End end;
  private final List<Part> parts;
  private final List<Passable> passables;

  /// What an arc of the flow stands for.
  record Part(CutPart.Kind kind, String id, String toward, Month month) {}

  /// An arc of a segment in a month.
  ///
  /// @param whenOpenT tonnes that pass if it is open throughout
  private record Passable(int arc, Segment segment, Month month, double whenOpenT) {}

  private YearGraph(Situation situation, Trade trade, End end) {
    this.situation = situation;
    this.trade = trade;
    this.end = end;
    int nodes = MONTHS * situation.network.nodes().size();
    source = nodes;
    sink = nodes + 1;
    flows = new FlowNetwork(nodes + 2 + MONTHS);
    parts = new ArrayList<>();
    passables = new ArrayList<>();
  }

  private YearGraph(YearGraph other) {
    situation = other.situation;
    trade = other.trade;
    end = other.end;
    source = other.source;
    sink = other.sink;
    flows = other.flows.copy();
    parts = other.parts;
    passables = other.passables;
  }

  /// The same year with segments open as told.
  YearGraph with(OpenShares shares) {
    var changed = new YearGraph(this);
    for (Passable each : passables) {
      double share = shares.in(each.segment(), each.month());
      changed.flows.setCapacity(each.arc(), grams(share == 0 ? 0 : share * each.whenOpenT()));
    }
    return changed;
  }

  /// A year at one end of the ranges.
  static YearGraph of(Situation situation, Trade trade, End end, Stores stores) {
    return of(
        situation,
        trade,
        end,
        stores,
        (segment, month) -> situation.passage.openShare(segment, month, end));
  }

  /// A year in which segments are open as told.
  static YearGraph of(Situation situation, Trade trade, End end, Stores stores, OpenShares shares) {
    var graph = new YearGraph(situation, trade, end);
    graph.addEnds();
    graph.addSegments(shares);
    graph.addStores(stores);
    graph.addStock();
    return graph;
  }

  /// The same year with some segments shut.
  YearGraph without(Set<String> segments) {
    var changed = new YearGraph(this);
    arcs(segments).forEach(arc -> changed.flows.setCapacity(arc, 0));
    return changed;
  }

  /// The arcs of some segments.
  IntStream arcs(Set<String> segments) {
    return passables.stream()
        .filter(each -> segments.contains(each.segment().id()))
        .mapToInt(Passable::arc);
  }

  static long grams(double tonnes) {
    double grams = tonnes * GRAMS_PER_TONNE;
    return grams >= FlowNetwork.MOST ? FlowNetwork.UNLIMITED : Math.round(grams);
  }

  static double tonnes(long grams) {
    return grams == FlowNetwork.UNLIMITED ? Double.POSITIVE_INFINITY : grams / GRAMS_PER_TONNE;
  }

  private static int at(int node, Month month) {
    return MONTHS * node + month.getValue() - 1;
  }

  private void add(Part part, int tail, int head, double tonnes) {
    flows.arc(tail, head, grams(tonnes));
    parts.add(part);
  }

  private void addEnds() {
    String origin = situation.corridor.from();
    double supplied = limit(trade.suppliedTPerMonth());
    double taken = limit(trade.takenTPerMonth());
    for (Month month : Situation.YEAR) {
      var supply = new Part(CutPart.Kind.SUPPLY, origin, origin, month);
      add(supply, source, at(situation.source, month), supplied);
      addTaken(month, taken);
    }
  }

  /// All destinations share what is taken: each leads to a gate of the month.
  private void addTaken(Month month, double taken) {
    String name = String.join(" ", new TreeSet<>(situation.corridor.to()));
    int gate = sink + month.getValue();
    var part = new Part(CutPart.Kind.TAKEN, name, name, month);
    situation.targets.stream()
        .forEach(target -> add(part, at(target, month), gate, Double.POSITIVE_INFINITY));
    add(part, gate, sink, taken);
  }

  private double limit(Optional<Amount> tPerMonth) {
    return tPerMonth.map(end::capacity).orElse(Double.POSITIVE_INFINITY);
  }

  private void addSegments(OpenShares shares) {
    for (int arc = 0; arc < situation.graph.arcs(); arc++) {
      Segment segment = situation.segment(arc);
      if (situation.passage.findBar(segment).isEmpty()) {
        for (Month month : Situation.YEAR) {
          addSegment(arc, month, shares.in(segment, month));
        }
      }
    }
  }

  private void addSegment(int arc, Month month, double share) {
    Segment segment = situation.segment(arc);
    double whenOpenT = situation.capacities.tonnes(segment, month, 1, end);
    String toward = situation.arcs().get(arc).to();
    passables.add(new Passable(flows.arcs(), segment, month, whenOpenT));
    add(
        new Part(CutPart.Kind.SEGMENT, segment.id(), toward, month),
        at(situation.graph.tail(arc), month),
        at(situation.graph.head(arc), month),
        share == 0 ? 0 : share * whenOpenT);
  }

  private void addStores(Stores stores) {
    Optional<Month> last = last();
    for (int number = 0; number < situation.network.nodes().size(); number++) {
      Node node = situation.network.nodes().get(number);
      double room =
          switch (stores) {
            case NONE -> 0;
            case AS_GIVEN -> situation.capacities.stored(node.store(), end);
            case BOUNDLESS -> Double.POSITIVE_INFINITY;
          };
      for (Month month : Situation.YEAR) {
        if (!last.equals(Optional.of(month))) {
          add(
              new Part(CutPart.Kind.STORE, node.id(), node.id(), month),
              at(number, month),
              at(number, month.plus(1)),
              room);
        }
      }
    }
  }

  /// The month from which nothing is carried on.
  private Optional<Month> last() {
    return switch (trade.stock()) {
      case Stock.Cyclic() -> Optional.empty();
      case Stock.Starting(Month first, Map<String, Double> tonnes) -> Optional.of(first.minus(1));
    };
  }

  private void addStock() {
    if (trade.stock() instanceof Stock.Starting(Month first, Map<String, Double> stocks)) {
      for (int number = 0; number < situation.network.nodes().size(); number++) {
        String id = situation.network.nodes().get(number).id();
        if (stocks.containsKey(id)) {
          var part = new Part(CutPart.Kind.STOCK, id, id, first);
          add(part, source, at(number, first), stocks.getOrDefault(id, 0.0));
        }
      }
    }
  }

  Part part(int arc) {
    return parts.get(arc);
  }

  /// The arcs of a thing in a month, or in all months.
  List<Integer> find(CutPart.Kind kind, String id, Optional<Month> month) {
    var found = new ArrayList<Integer>();
    for (int arc = 0; arc < parts.size(); arc++) {
      Part part = parts.get(arc);
      boolean matches = part.kind() == kind && part.id().equals(id);
      if (matches && month.map(part.month()::equals).orElse(true)) {
        found.add(arc);
      }
    }
    return found;
  }
}
