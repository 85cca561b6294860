package dev.ledo.route.answer.graph;

import java.util.BitSet;

/// Whether unlimited arcs alone lead from source to sink.
final class Unlimited {

  private Unlimited() {}

  static boolean reaches(FlowNetwork network, int source, int sink) {
    var found = new BitSet();
    found.set(source);
    int before = 0;
    while (found.cardinality() > before) {
      before = found.cardinality();
      for (int arc = 0; arc < network.arcs(); arc++) {
        if (network.capacity(arc) == FlowNetwork.UNLIMITED && found.get(network.tail(arc))) {
          found.set(network.head(arc));
        }
      }
    }
    return found.get(sink);
  }
}
