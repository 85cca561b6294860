package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// By how many tonnes a year falls when some segments are shut, over all ranges.
class TonnesLostTest {

  private static final int NETWORKS = 60;
  private static final int MOST_SEGMENTS = 6;

  /// The lost road is tried with the other one full and empty: at most 300 t are lost a month,
  /// where the three readings, which shrink both at once, say 250 to 270.
  @Test
  void nothingIsHiddenByShrinkingAllAtOnce() {
    Network network =
        new Network(
            List.of(Node.of("a", "a"), Node.of("gate", "gate"), Node.of("b", "b")),
            List.of(
                carrying("trunk", "a", "gate", 270, 400),
                carrying("held", "gate", "b", 300, 300),
                carrying("free", "gate", "b", 20, 130)),
            "USD");
    Estimate lost = lost(network, Nets.TRUCK, Set.of("held"));
    assertThat(lost.low()).isCloseTo(12 * 140, within(1e-6));
    assertThat(lost.high()).isCloseTo(12 * 300, within(1e-6));
  }

  /// Ten loads of 8 to 12 t a day: the truck is the same on both roads.
  @Test
  void theVehicleIsTheSameOnAllRoads() {
    Vehicle truck =
        new Vehicle(
            "truck",
            Optional.of(Amount.between(8, 12)),
            Optional.empty(),
            Nets.TRUCK.working(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Network network =
        new Network(
            List.of(Node.of("a", "a"), Node.of("b", "b")),
            List.of(
                Nets.road("held", "a", "b", 1, 1, 0).with(loadsADay(10)),
                Nets.road("free", "a", "b", 1, 1, 0).with(loadsADay(5))),
            "USD");
    Estimate lost = lost(network, truck, Set.of("held"));
    assertThat(lost.low()).isCloseTo(10 * 8 * 365, within(1e-6));
    assertThat(lost.high()).isCloseTo(10 * 12 * 365, within(1e-6));
  }

  @Test
  void itIsWhatTheBestAndTheWorstChoiceOfEndsSay() {
    var networks = new RandomNetworks(8, 0.1);
    int compared = 0;
    for (int number = 0; number < NETWORKS; number++) {
      Network network = withoutStores(networks.next());
      if (network.segments().size() <= MOST_SEGMENTS) {
        Set<String> shut = Set.of(network.segments().get(number % 2).id());
        List<Double> plain = plainly(network, shut);
        Estimate lost = lost(network, Nets.TRUCK, shut);
        assertThat(lost.low()).as("least of " + number).isCloseTo(least(plain), within(1e-5));
        assertThat(lost.high()).as("most of " + number).isCloseTo(most(plain), within(1e-5));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  private static Segment carrying(String id, String from, String to, double low, double high) {
    Amount tonnes = low < high ? Amount.between(low, high) : Amount.of(low);
    return Nets.road(id, from, to, 1, 1, 0).with(Throughput.ofTonnes(tonnes));
  }

  private static Throughput loadsADay(double vehicles) {
    return new Throughput(Optional.of(Amount.of(vehicles)), Optional.empty());
  }

  private static Network withoutStores(Network network) {
    return new Network(
        network.nodes().stream().map(node -> Node.of(node.id(), node.name())).toList(),
        network.segments(),
        network.money());
  }

  private static Situation situation(Network network, Vehicle vehicle) {
    String first = network.nodes().getFirst().id();
    return new Situation(network, Nets.corridor(first, RandomNetworks.last(network), vehicle));
  }

  private static Estimate lost(Network network, Vehicle vehicle, Set<String> shut) {
    return new TonnesLost(situation(network, vehicle), Trade.FREE).without(shut);
  }

  /// The difference with each segment narrowed to either end of its own figures.
  private static List<Double> plainly(Network network, Set<String> shut) {
    List<Segment> segments = network.segments();
    List<Double> found = new ArrayList<>();
    for (int set = 0; set < 1 << segments.size(); set++) {
      int chosen = set;
      List<Segment> narrowed =
          IntStream.range(0, segments.size())
              .mapToObj(at ->
                  SegmentAt.of(
                      segments.get(at), (chosen >> at & 1) == 1 ? End.OPTIMISTIC : End.PESSIMISTIC))
              .toList();
      List<Segment> left =
          narrowed.stream().filter(segment -> !shut.contains(segment.id())).toList();
      found.add(tonnes(network, narrowed) - tonnes(network, left));
    }
    return found;
  }

  private static double tonnes(Network network, List<Segment> segments) {
    Network narrowed = new Network(network.nodes(), segments, network.money());
    return YearFlow.tonnes(situation(narrowed, Nets.TRUCK), Trade.FREE, End.MIDDLE);
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double most(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
