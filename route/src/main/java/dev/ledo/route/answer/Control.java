package dev.ledo.route.answer;

import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who stands to what on the day of the question.
final class Control {

  private final Network network;
  private final Corridor corridor;

  Control(Network network, Corridor corridor) {
    this.network = network;
    this.corridor = corridor;
  }

  private Stream<ControlClaim> claims(List<ControlClaim> stated) {
    LocalDate day = corridor.asOf();
    return stated.stream().filter(claim -> claim.speaksOf(day));
  }

  /// Ids of all actors with a claim.
  Set<String> actors() {
    Stream<ControlClaim> ofSegments =
        network.segments().stream().flatMap(segment -> claims(segment.access().claims()));
    Stream<ControlClaim> ofNodes = network.nodes().stream().flatMap(node -> claims(node.claims()));
    return Stream.concat(ofSegments, ofNodes)
        .map(ControlClaim::actor)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  boolean stands(String actor, Set<ControlForm> forms, List<ControlClaim> stated) {
    return claims(stated)
        .anyMatch(claim -> claim.actor().equals(actor) && forms.contains(claim.form()));
  }

  /// Ids of nodes that an actor stands to.
  List<String> nodes(String actor, Set<ControlForm> forms) {
    return network.nodes().stream()
        .filter(node -> stands(actor, forms, node.claims()))
        .map(Node::id)
        .toList();
  }

  /// Ids of the segments that an actor stands to.
  List<String> segments(String actor, Set<ControlForm> forms) {
    return network.segments().stream()
        .filter(segment -> stands(actor, forms, segment.access().claims()))
        .map(Segment::id)
        .toList();
  }

  boolean isEnd(String node) {
    return corridor.from().equals(node) || corridor.to().contains(node);
  }

  /// The network less an actor's segments and those at its nodes, but for the corridor's ends.
  Network without(String actor, Set<ControlForm> forms) {
    Set<String> segments = Set.copyOf(segments(actor, forms));
    Set<String> nodes = Set.copyOf(nodes(actor, forms).stream().filter(id -> !isEnd(id)).toList());
    return new Network(
        network.nodes(),
        network.segments().stream()
            .filter(segment -> !segments.contains(segment.id()))
            .filter(segment ->
                !nodes.contains(segment.link().from()) && !nodes.contains(segment.link().to()))
            .toList(),
        network.money());
  }

  /// All claims along a route, in its order.
  List<Holding> along(Route route) {
    var holdings = new ArrayList<Holding>();
    for (int at = 0; at < route.nodes().size(); at++) {
      String node = route.nodes().get(at);
      network.findNode(node).stream()
          .flatMap(each -> claims(each.claims()))
          .forEach(claim -> holdings.add(new Holding(node, claim)));
      if (at < route.segments().size()) {
        String segment = route.segments().get(at);
        network.findSegment(segment).stream()
            .flatMap(each -> claims(each.access().claims()))
            .forEach(claim -> holdings.add(new Holding(segment, claim)));
      }
    }
    return List.copyOf(holdings);
  }
}
