package dev.ledo.route.road.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A graph of listed arcs, for tests. Arcs are numbered in order; their length is their cost.
public final class PlainGraph implements SearchGraph {

  /// An arc.
  public record Arc(int tail, int head, double cost) {}

  private final int nodes;
  private final List<Arc> arcs = new ArrayList<>();

  PlainGraph(int nodes) {
    this.nodes = nodes;
  }

  PlainGraph arc(int tail, int head, double cost) {
    arcs.add(new Arc(tail, head, cost));
    return this;
  }

  /// Both directions.
  PlainGraph edge(int one, int other, double cost) {
    return arc(one, other, cost).arc(other, one, cost);
  }

  static PlainGraph random(Random random, int nodes, int arcs) {
    var graph = new PlainGraph(nodes);
    for (int i = 0; i < arcs; i++) {
      graph.arc(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextDouble() * 9);
    }
    return graph;
  }

  List<Arc> arcs() {
    return arcs;
  }

  @Override
  public int nodes() {
    return nodes;
  }

  @Override
  public void out(int node, Arcs into) {
    for (int i = 0; i < arcs.size(); i++) {
      if (arcs.get(i).tail() == node) {
        into.add(arcs.get(i).head(), i, arcs.get(i).cost());
      }
    }
  }

  @Override
  public void in(int node, Arcs into) {
    for (int i = 0; i < arcs.size(); i++) {
      if (arcs.get(i).head() == node) {
        into.add(arcs.get(i).tail(), i, arcs.get(i).cost());
      }
    }
  }

  @Override
  public double lengthM(int tail, int arc, int head) {
    return arcs.get(arc).cost();
  }

  @Override
  public long mark(int tail, int arc, int head) {
    return (long) Math.min(tail, head) * nodes + Math.max(tail, head);
  }
}
