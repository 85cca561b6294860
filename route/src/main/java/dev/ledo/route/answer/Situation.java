package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.Digraph;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A network made ready for one question: nodes and arcs by number, passage, prices and capacities.
///
/// Each segment gives an arc, or one for each way.
final class Situation {

  static final List<Month> YEAR = List.of(Month.values());

  final Network network;
  final Corridor corridor;
  final Passage passage;
  final Prices prices;
  final Capacities capacities;
  final Digraph graph;
  final int source;
  final BitSet targets = new BitSet();

  private final List<Arc> arcs = new ArrayList<>();

  /// A segment travelled one way.
  record Arc(Segment segment, boolean forward) {
    String from() {
      return forward ? segment.link().from() : segment.link().to();
    }

    String to() {
      return forward ? segment.link().to() : segment.link().from();
    }
  }

  /// @throws IllegalArgumentException if an end of the corridor is no node of the network
  Situation(Network network, Corridor corridor) {
    this.network = network;
    this.corridor = corridor;
    passage = new Passage(network, corridor);
    prices = new Prices(corridor.vehicle());
    capacities = new Capacities(corridor);
    Map<String, Integer> numbers = new HashMap<>();
    network.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    source = number(numbers, corridor.from());
    corridor.to().forEach(id -> targets.set(number(numbers, id)));
    network.segments().forEach(this::addArcs);
    graph =
        Digraph.of(
            numbers.size(),
            arcs.stream().mapToInt(arc -> number(numbers, arc.from())).toArray(),
            arcs.stream().mapToInt(arc -> number(numbers, arc.to())).toArray());
  }

  private static int number(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no node " + id + " in the network");
    }
    return number;
  }

  private void addArcs(Segment segment) {
    arcs.add(new Arc(segment, true));
    if (segment.link().bothWays()) {
      arcs.add(new Arc(segment, false));
    }
  }

  List<Arc> arcs() {
    return arcs;
  }

  Segment segment(int arc) {
    return arcs.get(arc).segment();
  }

  /// Ids of the segments that can be used at some end of the ranges, their months apart.
  Set<String> passable() {
    return network.segments().stream()
        .filter(segment -> passage.findBar(segment).isEmpty())
        .map(Segment::id)
        .collect(Collectors.toSet());
  }

  /// Weight of every arc, infinite where it cannot be passed in any of some months.
  double[] weights(Criterion criterion, End end, List<Month> months) {
    return arcs.stream()
        .map(Arc::segment)
        .mapToDouble(segment ->
            passage.isOpen(segment, months, end)
                ? prices.weight(segment, criterion, end)
                : Double.POSITIVE_INFINITY)
        .toArray();
  }

  /// The same at the middle with what is not told of an open arc left out.
  double[] weightsAsFarAsTold(Criterion criterion, List<Month> months) {
    return arcs.stream()
        .map(Arc::segment)
        .mapToDouble(segment ->
            passage.isOpen(segment, months, End.MIDDLE)
                ? prices.weightAsFarAsTold(segment, criterion)
                : Double.POSITIVE_INFINITY)
        .toArray();
  }

  Route route(List<Integer> path) {
    var nodes = new ArrayList<String>();
    nodes.add(corridor.from());
    path.forEach(arc -> nodes.add(arcs.get(arc).to()));
    return new Route(nodes, path.stream().map(arc -> segment(arc).id()).toList());
  }

  /// A path with all that it takes at all ends of the ranges.
  PricedRoute price(List<Integer> path) {
    return price(route(path), path.stream().map(this::segment).toList());
  }

  /// A route with all that it takes at all ends of the ranges.
  PricedRoute price(Route route, List<Segment> segments) {
    return new PricedRoute(
        route,
        sum(segments, Criterion.MONEY),
        Estimate.ofCost(
            end -> segments.stream().mapToDouble(each -> prices.charges(each, end)).sum()),
        sum(segments, Criterion.DAYS),
        lossProbability(segments),
        Estimate.ofCost(end -> segments.stream().mapToDouble(each -> km(each, end)).sum()),
        segments.stream().flatMap(this::gaps).distinct().toList());
  }

  private Estimate lossProbability(List<Segment> segments) {
    Estimate loss =
        Estimate.ofCost(end -> Criterion.lossProbability(total(segments, Criterion.RISK, end)));
    boolean isTold =
        segments.stream().allMatch(each -> prices.gaps(each, Criterion.RISK).isEmpty());
    return isTold ? loss : loss.withoutMiddle();
  }

  private Estimate sum(List<Segment> segments, Criterion criterion) {
    return Estimate.ofCost(end -> total(segments, criterion, end));
  }

  private double total(List<Segment> segments, Criterion criterion, End end) {
    return segments.stream().mapToDouble(each -> prices.weight(each, criterion, end)).sum();
  }

  private static double km(Segment segment, End end) {
    double unknown = end == End.OPTIMISTIC ? 0 : Double.POSITIVE_INFINITY;
    return segment.way().lengthKm().map(end::cost).orElse(unknown);
  }

  private Stream<Gap> gaps(Segment segment) {
    Stream<Gap> priced =
        Stream.of(Criterion.values())
            .flatMap(criterion -> prices.gaps(segment, criterion).stream());
    Stream<Gap> length =
        Stream.of(new Gap(segment.id(), Figure.LENGTH))
            .filter(gap -> segment.way().lengthKm().isEmpty());
    return Stream.of(priced, length, passage.gaps(segment)).flatMap(each -> each);
  }

  /// The gaps that matter for one criterion on a path.
  List<Gap> gaps(List<Integer> path, Criterion criterion) {
    return path.stream()
        .map(this::segment)
        .flatMap(segment ->
            Stream.concat(prices.gaps(segment, criterion).stream(), passage.gaps(segment)))
        .distinct()
        .toList();
  }

  /// Why segments are left out of every answer.
  List<Bar> bars() {
    return network.segments().stream().map(passage::findBar).flatMap(Optional::stream).toList();
  }
}
