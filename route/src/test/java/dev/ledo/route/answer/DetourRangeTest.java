package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Working;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How much worse and how much less, over all ranges: against every choice of ends.
class DetourRangeTest {

  private static final int NETWORKS = 150;

  /// A truck of which nothing is known exactly.
  private static final Vehicle VAGUE =
      new Vehicle(
          "truck",
          Optional.of(Amount.between(8, 12)),
          Optional.empty(),
          new Working(
              Optional.of(Amount.between(10, 20)),
              Optional.of(Amount.between(8, 10)),
              Optional.of(Amount.of(1)),
              Optional.of(Amount.of(1))),
          Optional.of(Amount.between(100, 150)),
          Optional.of(Amount.between(0.5, 1)),
          Optional.empty());

  /// The way that is left may be dear where the one that is lost is cheap, and cheap where it is
  /// dear: of 100 to 300 and 150 to 400 USD/t the second is 0 to 300 dearer, not 50 to 100.
  @Test
  void theWayThatIsLeftMayBeDearWhereTheOtherIsCheap() {
    Network network =
        new Network(
            List.of(Node.of("a", "a"), Node.of("b", "b")),
            List.of(priced("held", 100, 300), priced("free", 150, 400)),
            "USD");
    var with = new Situation(network, Nets.corridor("a", "b"));
    Estimate more = new DetourRange(with, Set.of("free"), Criterion.MONEY).of(200, 275);
    assertThat(more.low()).isZero();
    assertThat(more.middle()).hasValue(75);
    assertThat(more.high()).isEqualTo(300);
  }

  private static Segment priced(String id, double low, double high) {
    return Nets.road(id, "a", "b", 0, 1, 0)
        .with(
            new Haul(
                Optional.of(Amount.between(low, high)),
                Optional.of(Amount.of(0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void itIsAsMuchWorseAsTheBestAndTheWorstChoiceOfEndsSay() {
    var networks = new RandomNetworks(5, 0.1);
    int compared = 0;
    for (int number = 0; number < NETWORKS; number++) {
      Network network = networks.next();
      Corridor corridor =
          Nets.corridor("n0", RandomNetworks.last(network))
              .with(number % 2 == 0 ? VAGUE : Nets.TRUCK);
      var with = new Situation(network, corridor);
      Set<String> left = left(network, number);
      for (Criterion criterion : Criterion.values()) {
        List<Double> plain = plainly(with, left, criterion);
        if (!plain.isEmpty()) {
          // No middle, so that it can hide nothing.
          double unknown = Double.POSITIVE_INFINITY;
          Estimate more = new DetourRange(with, left, criterion).of(unknown, unknown);
          assertClose(criterion + " at least, " + number, more.low(), least(plain));
          assertClose(criterion + " at most, " + number, more.high(), most(plain));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void assertClose(String what, double found, double plain) {
    if (Double.isInfinite(plain)) {
      assertThat(found).as(what).isEqualTo(plain);
    } else {
      assertThat(found).as(what).isCloseTo(plain, within(1e-9 * Math.max(1, plain)));
    }
  }

  private static double least(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double most(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /// Every third segment is left out.
  private static Set<String> left(Network network, int from) {
    return Set.copyOf(
        IntStream.range(0, network.segments().size())
            .filter(at -> (at + from) % 3 != 0)
            .mapToObj(at -> network.segments().get(at).id())
            .toList());
  }

  /// The difference for each choice of ends at which there is a way with all segments.
  private static List<Double> plainly(Situation with, Set<String> left, Criterion criterion) {
    List<Double> found = new ArrayList<>();
    for (End vehicle : List.of(End.OPTIMISTIC, End.PESSIMISTIC)) {
      var read =
          new Situation(
              with.network, with.corridor.with(VehicleAt.of(with.corridor.vehicle(), vehicle)));
      List<List<Integer>> routes = PlainRoutes.all(read);
      double[] low = read.weights(criterion, End.OPTIMISTIC, Situation.YEAR);
      double[] high = read.weights(criterion, End.PESSIMISTIC, Situation.YEAR);
      List<String> ids = with.network.segments().stream().map(Segment::id).toList();
      for (int set = 0; set < 1 << ids.size(); set++) {
        int chosen = set;
        double[] weights =
            IntStream.range(0, low.length)
                .mapToDouble(arc ->
                    (chosen >> ids.indexOf(read.segment(arc).id()) & 1) == 1 ? high[arc] : low[arc])
                .toArray();
        double before = best(routes.stream(), weights);
        double after =
            best(
                routes.stream()
                    .filter(route ->
                        route.stream().allMatch(arc -> left.contains(read.segment(arc).id()))),
                weights);
        if (before < Double.POSITIVE_INFINITY) {
          found.add(after == Double.POSITIVE_INFINITY ? after : more(criterion, before, after));
        }
      }
    }
    return found;
  }

  private static double more(Criterion criterion, double before, double after) {
    return criterion == Criterion.RISK ? Math.exp(-before) - Math.exp(-after) : after - before;
  }

  private static double best(Stream<List<Integer>> routes, double[] weights) {
    return routes
        .mapToDouble(route -> route.stream().mapToDouble(arc -> weights[arc]).sum())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
