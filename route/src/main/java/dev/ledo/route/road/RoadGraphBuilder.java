package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a graph of edges that are added in order.
public final class RoadGraphBuilder {

  /// Edges as they grow.
  record Edges(Ints from, Ints to, Ints road, Ints firstPoint, Ints latE7, Ints lonE7) {
    Edges() {
      this(new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints());
      firstPoint.add(0);
    }
  }

  private final Edges edges = new Edges();
  private final List<Road> roads = new ArrayList<>();
  private final Longs osmIds = new Longs();
  private final Map<Integer, Hindrance> hindrances = new HashMap<>();
  private final List<TurnRule> turns = new ArrayList<>();
  private final List<TurnRule.AtTimes> turnsAtTimes = new ArrayList<>();

  /// Adds a node.
  ///
  /// @param osmId its number, 0 for none
  /// @return its number in the graph
  public int addNode(long osmId) {
    osmIds.add(osmId);
    return osmIds.size() - 1;
  }

  /// Adds what stands in the road at a node.
  public void addHindrance(int node, Hindrance hindrance) {
    hindrances.put(node, hindrance);
  }

  /// Adds a road.
  ///
  /// @return its number
  public int addRoad(Road road) {
    roads.add(road);
    return roads.size() - 1;
  }

  /// Adds a point to the edge that comes next.
  ///
  /// @param lat 1e-7 degrees
  /// @param lon 1e-7 degrees
  public void addPoint(int lat, int lon) {
    edges.latE7().add(lat);
    edges.lonE7().add(lon);
  }

  /// Ends an edge along the points added since the last.
  ///
  /// @return its number
  /// @throws IllegalArgumentException unless at least two points were added
  public int addEdge(int road, int from, int to) {
    int begin = edges.firstPoint().get(edges.firstPoint().size() - 1);
    if (edges.latE7().size() - begin < 2) {
      throw new IllegalArgumentException("an edge has two points at least");
    }
    edges.road().add(road);
    edges.from().add(from);
    edges.to().add(to);
    edges.firstPoint().add(edges.latE7().size());
    return edges.from().size() - 1;
  }

  /// Adds a rule of turning.
  void addTurn(TurnRule rule) {
    turns.add(rule);
  }

  /// Adds a rule of turning that is told and not weighed.
  void addTurn(TurnRule.AtTimes rule) {
    turnsAtTimes.add(rule);
  }

  /// Edges so far.
  int edges() {
    return edges.from().size();
  }

  /// The graph.
  public RoadGraph build() {
    return new RoadGraph(
        edges, roads, new RoadGraph.NodeFacts(osmIds.toArray(), hindrances, turns, turnsAtTimes));
  }
}
