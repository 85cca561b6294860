package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.network.Access;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which others a segment to be built needs.
class CompanionTest {

  private static Segment proposed(String id, String from, String to, double cost) {
    return Nets.road(id, from, to, 1, 1, 0)
        .with(new Construction(Nets.known(cost), Nets.known(20), Optional.empty()));
  }

  private static Answers answers(Network network) {
    return new Answers(network, Nets.corridor("a", "z"));
  }

  @Test
  void aSegmentBetweenStandingOnesNeedsNone() {
    Network network =
        Nets.network(
            Nets.road("old", "a", "z", 1, 1, 0),
            proposed("in", "a", "b", 1),
            proposed("across", "b", "c", 1),
            proposed("off", "c", "z", 1),
            proposed("alone", "a", "z", 1));
    assertThat(answers(network).companions("in")).containsExactlyInAnyOrder("across", "off");
    assertThat(answers(network).companions("alone")).isEmpty();
  }

  /// From `in` on there is a dear stretch, or a cheap one and another one.
  @Test
  void ofTwoWaysOnlyTheCheaperIsNamedAndNoneThatCanBeLeftOut() {
    Network network =
        Nets.network(
            Nets.road("old", "a", "z", 1, 1, 0),
            proposed("in", "a", "b", 1),
            proposed("straight", "b", "z", 5),
            proposed("round", "b", "c", 3),
            proposed("on", "c", "z", 3));
    assertThat(answers(network).companions("in")).containsExactly("straight");
    assertThat(answers(network).companions("straight")).containsExactly("in");
    assertThat(answers(network).companions("round")).containsExactlyInAnyOrder("in", "on");
  }

  @Test
  void aStandingSegmentThatNothingOpensIsNoWay() {
    Network network =
        Nets.network(
            Nets.road("in", "a", "b", 1, 1, 0),
            Nets.road("shut", "b", "z", 1, 1, 0)
                .with(Access.OPEN.with(Season.always(MonthState.CLOSED))),
            proposed("past", "b", "z", 1),
            proposed("again", "a", "b", 1));
    assertThat(answers(network).companions("again")).containsExactly("past");
    assertThat(answers(network).companions("past")).isEmpty();
  }

  @Test
  void overMoreThanTenNoneIsNamedThatCanBeLeftOut() {
    List<Segment> segments = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      segments.add(proposed("in" + at, "a", "m" + at, 1 + at));
      segments.add(proposed("out" + at, "m" + at, "z", 1 + at));
    }
    Network network = Nets.network(segments.toArray(Segment[]::new));
    assertThat(answers(network).companions("in7")).containsExactly("out7");
  }

  /// The dearest first left out would leave `round` and `on`, at 6 instead of 5.
  @Test
  void ofTenOthersTheCheapestAreStillFound() {
    List<Segment> segments = new ArrayList<>();
    segments.add(proposed("in", "a", "b", 1));
    segments.add(proposed("straight", "b", "z", 5));
    segments.add(proposed("round", "b", "c", 3));
    segments.add(proposed("on", "c", "z", 3));
    for (int at = 0; at < 7; at++) {
      segments.add(proposed("dear" + at, "b", "z", 100 + at));
    }
    Network network = Nets.network(segments.toArray(Segment[]::new));
    assertThat(answers(network).companions("in")).containsExactly("straight");
  }

  /// Over random networks the answer is the cheapest of all sets with which a route without a
  /// repeated node goes over the segment, by plain enumeration of both.
  @Test
  void theSetIsTheCheapestOfAllThatGiveARoute() {
    var networks = new RandomNetworks(97, 0.1);
    var random = new Random(101);
    int needed = 0;
    for (int run = 0; run < 300; run++) {
      Network network = withProposed(networks.next(), random);
      String last = RandomNetworks.last(network);
      var answers = new Answers(network, Nets.corridor("n0", last));
      List<Segment> proposed =
          network.segments().stream().filter(segment -> !segment.exists()).toList();
      for (Segment asked : proposed) {
        Set<String> found = answers.companions(asked.id());
        double least = leastCost(network, asked, proposed);
        if (Double.isFinite(least)) {
          assertThat(isOnARoute(network, asked, found)).isTrue();
          assertThat(cost(network, found)).isEqualTo(least);
        } else {
          assertThat(found).isEmpty();
        }
        needed += found.isEmpty() ? 0 : 1;
      }
    }
    assertThat(needed).isGreaterThan(100);
  }

  /// Both ways open, two of three to be built, for whole numbers of money.
  private static Network withProposed(Network network, Random random) {
    List<Segment> segments =
        network.segments().stream()
            .map(segment -> {
              Segment both =
                  new Segment(
                      segment.id(),
                      new Link(segment.link().from(), segment.link().to(), true),
                      segment.way(),
                      segment.haul(),
                      segment.throughput(),
                      segment.access(),
                      segment.construction());
              return random.nextInt(3) == 0
                  ? both
                  : both.with(
                      new Construction(
                          Nets.known(1 + random.nextInt(9)), Optional.empty(), Optional.empty()));
            })
            .toList();
    return new Network(network.nodes(), segments, network.money());
  }

  private static double leastCost(Network network, Segment asked, List<Segment> proposed) {
    List<String> others =
        proposed.stream().map(Segment::id).filter(id -> !id.equals(asked.id())).toList();
    return IntStream.range(0, 1 << others.size())
        .mapToObj(bits -> subset(others, bits))
        .filter(set -> isOnARoute(network, asked, set))
        .mapToDouble(set -> cost(network, set))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Set<String> subset(List<String> all, int bits) {
    Set<String> chosen = new HashSet<>();
    for (int at = 0; at < all.size(); at++) {
      if ((bits >> at & 1) == 1) {
        chosen.add(all.get(at));
      }
    }
    return chosen;
  }

  private static double cost(Network network, Set<String> segments) {
    return segments.stream()
        .map(id -> network.findSegment(id).orElseThrow().construction().orElseThrow())
        .mapToDouble(construction -> construction.cost().orElseThrow().mid())
        .sum();
  }

  private static boolean isOnARoute(Network network, Segment asked, Set<String> others) {
    Set<String> built = new HashSet<>(others);
    built.add(asked.id());
    Corridor corridor = Nets.corridor("n0", RandomNetworks.last(network));
    var situation = new Situation(network, corridor.with(corridor.terms().withBuilt(built)));
    return PlainRoutes.all(situation).stream()
        .filter(
            route -> route.stream().anyMatch(arc -> situation.segment(arc).id().equals(asked.id())))
        .anyMatch(route ->
            route.stream()
                .allMatch(arc ->
                    situation.passage.isOpen(
                        situation.segment(arc), Situation.YEAR, End.OPTIMISTIC)));
  }
}
