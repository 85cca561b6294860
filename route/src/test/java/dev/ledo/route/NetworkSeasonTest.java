package dev.ledo.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Terms;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Working;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When all ways from a to z together are shut: one by b, one by c.
class NetworkSeasonTest {

  private static final Set<Month> RAINS = EnumSet.range(Month.JUNE, Month.SEPTEMBER);

  private static Segment road(String from, String to, Season season) {
    return Segment.road(from + to, from, to).with(Access.OPEN.with(season));
  }

  private static Closure closure(Segment... segments) {
    List<Node> nodes = List.of("a", "b", "c", "z").stream().map(id -> Node.of(id, id)).toList();
    var corridor =
        new Corridor(
            "a",
            Set.of("z"),
            "ore",
            Optional.empty(),
            Vehicle.of("truck", 10, Working.of(18, 10, 1, 1)),
            LocalDate.of(2026, 11, 25),
            Terms.PRUDENT);
    return NetworkSeason.closure(new Network(nodes, List.of(segments), "USD"), corridor);
  }

  @Test
  void waysThatAreShutAtDifferentTimesAreTogetherShutWhereBothAre() {
    Closure closure =
        closure(
            road("a", "b", Season.OPEN),
            road("b", "z", Season.closedIn(RAINS)),
            road("a", "c", Season.closedIn(Set.of(Month.JULY))),
            road("c", "z", Season.closedIn(Set.of(Month.JANUARY))));
    assertThat(closure.surely()).containsExactly(Month.JULY);
    assertThat(closure.months()).isEqualTo(Amount.of(1));
  }

  @Test
  void aMonthUnknownOnOneWayAndShutOnTheOtherIsPerhapsShut() {
    Season unsure = Season.OPEN.with(MonthState.UNKNOWN, Set.of(Month.AUGUST));
    Closure closure =
        closure(
            road("a", "z", Season.closedIn(RAINS)),
            road("a", "b", Season.OPEN),
            road("b", "z", unsure));
    assertThat(closure.surely()).isEmpty();
    assertThat(closure.perhaps()).containsExactly(Month.AUGUST);
  }

  @Test
  void waysThatMayNotBeUsedOpenNothing() {
    Segment forbidden = Segment.road("f", "a", "z").with(Access.OPEN.forbiddenBy("rule"));
    Segment gate = Segment.road("g", "a", "z").with(Access.OPEN.with(Border.SHUT));
    Segment never = road("a", "c", Season.always(MonthState.CLOSED));
    Closure closure =
        closure(
            road("a", "z", Season.closedIn(RAINS)),
            forbidden,
            gate,
            never,
            road("c", "z", Season.OPEN));
    assertThat(closure.surely()).containsExactlyElementsOf(RAINS);
  }

  @Test
  void ofOneWayItIsTheClosureOfThatWay() {
    Segment first = road("a", "b", Season.closedIn(RAINS));
    Segment second = road("b", "z", Season.OPEN.with(MonthState.UNKNOWN, Set.of(Month.MAY)));
    assertThat(closure(first, second)).isEqualTo(Closure.of(List.of(first, second)));
  }
}
