package dev.ledo.route.answer.graph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A greatest flow through a network, with the cuts that prove it.
///
/// Whole numbers throughout: the value of the flow equals the capacity of its cuts exactly, and
/// this is checked each time.
public final class MaxFlow {

  private final FlowNetwork network;
  private final int source;
  private final int sink;
  private final Residual residual;
  private final boolean unlimited;
  private final long value;
  private final BitSet nearSource;
  private final BitSet nearSink;

  private MaxFlow(FlowNetwork network, int source, int sink) {
    this.network = network;
    this.source = source;
    this.sink = sink;
    unlimited = Unlimited.reaches(network, source, sink);
    residual = new Residual(network, source, sink, network.limitedSum() + 1);
    value = unlimited ? FlowNetwork.UNLIMITED : residual.augment();
    nearSource = residual.reachedFromSource();
    nearSink = residual.reachingSink();
    nearSink.flip(0, network.nodes());
    if (!unlimited) {
      prove();
    }
  }

  /// Finds a greatest flow.
  ///
  /// @throws IllegalStateException if flow and cut disagree, which would be an error in the code
  public static MaxFlow of(FlowNetwork network, int source, int sink) {
    return new MaxFlow(network, source, sink);
  }

  private void prove() {
    long[] balance = new long[network.nodes()];
    for (int arc = 0; arc < network.arcs(); arc++) {
      require(flow(arc) >= 0 && flow(arc) <= network.capacity(arc), "arc " + arc + " overflows");
      balance[network.tail(arc)] += flow(arc);
      balance[network.head(arc)] -= flow(arc);
    }
    balance[source] -= value;
    balance[sink] += value;
    for (int node = 0; node < balance.length; node++) {
      require(balance[node] == 0, "node " + node + " is out of balance by " + balance[node]);
    }
    requireCut(nearSource);
    requireCut(nearSink);
  }

  private void requireCut(BitSet sourceSide) {
    require(sourceSide.get(source) && !sourceSide.get(sink), "the cut does not separate the ends");
    long capacity = cut(sourceSide).stream().mapToLong(network::capacity).sum();
    require(capacity == value, "flow " + value + " is not the capacity of the cut " + capacity);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("no greatest flow: " + otherwise);
    }
  }

  /// Whether the flow has no limit; then there are no cuts.
  public boolean isUnlimited() {
    return unlimited;
  }

  /// How much flows from source to sink.
  public long value() {
    return value;
  }

  /// How much flows over an arc; one way of several to reach the value.
  public long flow(int arc) {
    return residual.flow(arc);
  }

  /// The arcs of the least cut that lies nearest to the source, those of capacity 0 among them.
  public List<Integer> cutNearSource() {
    return cut(nearSource);
  }

  /// The arcs of the least cut that lies nearest to the sink, those of capacity 0 among them.
  public List<Integer> cutNearSink() {
    return cut(nearSink);
  }

  private List<Integer> cut(BitSet sourceSide) {
    if (unlimited) {
      return List.of();
    }
    return IntStream.range(0, network.arcs())
        .filter(arc -> sourceSide.get(network.tail(arc)) && !sourceSide.get(network.head(arc)))
        .boxed()
        .toList();
  }

  /// By how much the greatest flow would rise if some arcs had more capacity.
  ///
  /// @param more added capacity of each arc
  public long gain(List<Integer> arcs, List<Long> more) {
    if (unlimited) {
      return 0;
    }
    Residual wider = residual.copy();
    for (int at = 0; at < arcs.size(); at++) {
      wider.widen(arcs.get(at), more.get(at));
    }
    return wider.augment();
  }
}
