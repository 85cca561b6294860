package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.List;

/// Divides long edges into pieces of about equal length.
final class RoadDivision {

  private final RoadGraph graph;
  private final double mostM;
  private final RoadGraphBuilder divided = new RoadGraphBuilder();
  private final int[] firstPiece;

  RoadDivision(RoadGraph graph, double mostM) {
    if (!(mostM > 0)) {
      throw new IllegalArgumentException("pieces of " + mostM + " m");
    }
    this.graph = graph;
    this.mostM = mostM;
    this.firstPiece = new int[graph.edges() + 1];
  }

  RoadGraph divided() {
    for (int node = 0; node < graph.nodes(); node++) {
      divided.addNode(graph.osmId(node));
    }
    graph.hindrances().forEach(divided::addHindrance);
    graph.roads().forEach(divided::addRoad);
    for (int edge = 0; edge < graph.edges(); edge++) {
      firstPiece[edge] = divided.edges();
      divide(edge);
    }
    firstPiece[graph.edges()] = divided.edges();
    graph.turns().forEach(rule -> divided.addTurn(onPieces(rule)));
    graph
        .turnsAtTimes()
        .forEach(each -> divided.addTurn(new TurnRule.AtTimes(onPieces(each.rule()), each.when())));
    return divided.build();
  }

  /// Of the first arc its last piece counts, of the last its first, of those between all.
  private TurnRule onPieces(TurnRule rule) {
    List<Integer> arcs = new ArrayList<>();
    for (int i = 0; i < rule.arcs().size(); i++) {
      List<Integer> pieces = pieces(rule.arcs().get(i));
      int begin = i == 0 ? pieces.size() - 1 : 0;
      int end = i == rule.arcs().size() - 1 ? 1 : pieces.size();
      arcs.addAll(pieces.subList(begin, end));
    }
    return new TurnRule(arcs, rule.isOnly(), rule.isForHeavy(), rule.isForLight());
  }

  /// The pieces of an arc in its direction.
  private List<Integer> pieces(int arc) {
    int edge = arc >> 1;
    List<Integer> pieces = new ArrayList<>();
    for (int piece = firstPiece[edge]; piece < firstPiece[edge + 1]; piece++) {
      pieces.add(2 * piece + (arc & 1));
    }
    return (arc & 1) == 0 ? pieces : pieces.reversed();
  }

  private void divide(int edge) {
    int pieces = graph.road(edge).kind() == RoadClass.FERRY ? 1 : count(edge);
    double pieceM = graph.lengthM(edge) / pieces;
    int node = graph.from(edge);
    int point = graph.firstPoint(edge);
    divided.addPoint(graph.latE7(point), graph.lonE7(point));
    double atM = 0;
    int made = 0;
    for (int next = point + 1; next < graph.firstPoint(edge + 1); next++) {
      double stepM =
          Geodesic.metres(
              graph.lat(next - 1), graph.lon(next - 1), graph.lat(next), graph.lon(next));
      while (made < pieces - 1 && (made + 1) * pieceM < atM + stepM) {
        node = cut(edge, node, next, ((made + 1) * pieceM - atM) / stepM);
        made++;
      }
      divided.addPoint(graph.latE7(next), graph.lonE7(next));
      atM += stepM;
    }
    divided.addEdge(graph.roadNumber(edge), node, graph.to(edge));
  }

  private int count(int edge) {
    return Math.max(1, (int) Math.ceil(graph.lengthM(edge) / mostM));
  }

  /// Ends a piece between two points and begins the next.
  private int cut(int edge, int from, int next, double share) {
    int lat = between(graph.latE7(next - 1), graph.latE7(next), share);
    int lon = between(graph.lonE7(next - 1), graph.lonE7(next), share);
    int node = divided.addNode(0);
    divided.addPoint(lat, lon);
    divided.addEdge(graph.roadNumber(edge), from, node);
    divided.addPoint(lat, lon);
    return node;
  }

  private static int between(int one, int other, double share) {
    return (int) Math.round(one + share * (other - (double) one));
  }
}
