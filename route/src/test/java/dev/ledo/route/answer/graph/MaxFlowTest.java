package dev.ledo.route.answer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

class MaxFlowTest {

  /// Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, figure 26.1: 23.
  @Test
  void findsTheTextbookFlow() {
    var network = new FlowNetwork(6);
    network.arc(0, 1, 16);
    network.arc(0, 2, 13);
    network.arc(1, 3, 12);
    network.arc(2, 1, 4);
    network.arc(3, 2, 9);
    network.arc(2, 4, 14);
    network.arc(4, 3, 7);
    network.arc(3, 5, 20);
    network.arc(4, 5, 4);
    MaxFlow flow = MaxFlow.of(network, 0, 5);
    assertThat(flow.value()).isEqualTo(23);
    assertThat(flow.cutNearSource()).containsExactly(2, 6, 8);
    assertThat(flow.gain(List.of(2), List.of(5L))).isEqualTo(1);
  }

  @Test
  void agreesWithJGraphTAndWithTheLeastOfAllCuts() {
    var random = new Random(53);
    for (int run = 0; run < 3000; run++) {
      FlowNetwork network = network(random);
      MaxFlow flow = MaxFlow.of(network, 0, network.nodes() - 1);
      assertThat(flow.value()).isEqualTo(leastCut(network));
      assertThat(flow.value()).isEqualTo(peer(network));
    }
  }

  @Test
  void gainIsWhatAWiderNetworkCarriesMore() {
    var random = new Random(59);
    for (int run = 0; run < 1000; run++) {
      FlowNetwork network = network(random);
      MaxFlow before = MaxFlow.of(network, 0, network.nodes() - 1);
      int arc = random.nextInt(network.arcs());
      long gain = before.gain(List.of(arc), List.of(7L));
      network.setCapacity(arc, network.capacity(arc) + 7);
      assertThat(MaxFlow.of(network, 0, network.nodes() - 1).value() - before.value())
          .isEqualTo(gain);
    }
  }

  @Test
  void tellsTwoLeastCutsApart() {
    var network = new FlowNetwork(3);
    network.arc(0, 1, 4);
    network.arc(1, 2, 4);
    MaxFlow flow = MaxFlow.of(network, 0, 2);
    assertThat(flow.cutNearSource()).containsExactly(0);
    assertThat(flow.cutNearSink()).containsExactly(1);
  }

  @Test
  void seesThatNothingLimitsTheFlow() {
    var network = new FlowNetwork(3);
    network.arc(0, 1, FlowNetwork.UNLIMITED);
    int last = network.arc(1, 2, FlowNetwork.UNLIMITED);
    assertThat(MaxFlow.of(network, 0, 2).isUnlimited()).isTrue();
    network.setCapacity(last, 8);
    assertThat(MaxFlow.of(network, 0, 2).value()).isEqualTo(8);
  }

  @Test
  void refusesACapacityThatIsTooLarge() {
    var network = new FlowNetwork(2);
    assertThatThrownBy(() -> network.arc(0, 1, FlowNetwork.MOST + 1))
        .hasMessageContaining("is not within 0..");
  }

  private static FlowNetwork network(Random random) {
    Digraph graph = RandomGraphs.graph(random);
    var network = new FlowNetwork(graph.nodes());
    for (int arc = 0; arc < graph.arcs(); arc++) {
      network.arc(graph.tail(arc), graph.head(arc), random.nextInt(20));
    }
    return network;
  }

  private static long leastCut(FlowNetwork network) {
    long least = Long.MAX_VALUE;
    int last = network.nodes() - 1;
    for (int side = 1; side < 1 << last; side += 2) {
      long capacity = 0;
      for (int arc = 0; arc < network.arcs(); arc++) {
        boolean leaves =
            (side >> network.tail(arc) & 1) == 1 && (side >> network.head(arc) & 1) == 0;
        capacity += leaves ? network.capacity(arc) : 0;
      }
      least = Math.min(least, capacity);
    }
    return least;
  }

  private static long peer(FlowNetwork network) {
    var graph =
        new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node < network.nodes(); node++) {
      graph.addVertex(node);
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      graph.setEdgeWeight(
          graph.addEdge(network.tail(arc), network.head(arc)), (double) network.capacity(arc));
    }
    return Math.round(new EdmondsKarpMFImpl<>(graph).calculateMaximumFlow(0, network.nodes() - 1));
  }
}
