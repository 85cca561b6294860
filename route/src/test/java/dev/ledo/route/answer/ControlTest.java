package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ControlTest {

  private static final Set<ControlForm> HELD = Set.of(ControlForm.HELD);

  private static ControlClaim claim(String actor, String from, String to) {
    return new ControlClaim(
        actor,
        ControlForm.HELD,
        PartialDate.find(from),
        PartialDate.find(to),
        "source",
        OptionalDouble.empty());
  }

  /// The near road is the army's; the far one passes a town of the council and is claimed by the
  /// army too.
  private static final Network TWO_WAYS =
      Nets.network(
          List.of(
              Node.of("town", "Town").withClaims(List.of(claim("council", "2024-10", ""))),
              Node.of("a", "Mine").withClaims(List.of(claim("council", "", "")))),
          Nets.held(Nets.pipe("near", "a", "z", 100), "army", ControlForm.HELD)
              .with(haul(10, 5, 0.1)),
          Nets.pipe("far-1", "a", "town", 30).with(haul(20, 5, 0)),
          Nets.held(Nets.pipe("far-2", "town", "z", 30), "army", ControlForm.CLAIMED)
              .with(haul(20, 5, 0)));

  private static Haul haul(double freight, double hours, double risk) {
    return Nets.road("any", "x", "y", freight, hours, risk).haul();
  }

  private static final Answers ANSWERS = new Answers(TWO_WAYS, Nets.corridor("a", "z"));

  @Test
  void withoutAnActorThereIsAWayAtAPrice() {
    WithoutActor without = ANSWERS.without("army", HELD, Trade.FREE);
    assertThat(without.leftOut()).containsExactly("near");
    Detour money = without.findDetour(Criterion.MONEY).orElseThrow();
    assertThat(money.more().middle()).hasValue(30);
    assertThat(money.route().orElseThrow().atMiddle().orElseThrow().route().nodes())
        .containsExactly("a", "town", "z");
    assertThat(without.tonnes().middle()).hasValue(30 * 12);
  }

  @Test
  void eachFormIsAskedApartOrAllTogether() {
    assertThat(ANSWERS.without("army", Set.of(ControlForm.CLAIMED), Trade.FREE).leftOut())
        .containsExactly("far-2");
    WithoutActor nowhere = ANSWERS.without("army", EnumSet.allOf(ControlForm.class), Trade.FREE);
    assertThat(nowhere.leftOut()).containsExactly("near", "far-2");
    assertThat(nowhere.findDetour(Criterion.MONEY).orElseThrow().route()).isEmpty();
    assertThat(nowhere.findDetour(Criterion.MONEY).orElseThrow().more().low()).isInfinite();
    assertThat(nowhere.tonnes().high()).isZero();
  }

  @Test
  void anEndInTheActorsHandsStaysAndIsTold() {
    WithoutActor without = ANSWERS.without("council", HELD, Trade.FREE);
    assertThat(without.endsInItsHands()).containsExactly("a");
    assertThat(without.tonnes().middle()).hasValue(1200);
  }

  @Test
  void handsAreToldInTheOrderOfTheRoute() {
    assertThat(ANSWERS.hands(new Route(List.of("a", "town", "z"), List.of("far-1", "far-2"))))
        .extracting(each -> each.place() + " " + each.claim().actor())
        .containsExactly("a council", "town council", "far-2 army");
  }

  @Test
  void onlyClaimsThatSpeakOfTheDayCount() {
    Node past = Node.of("town", "Town").withClaims(List.of(claim("old", "2020", "2026-10")));
    Node last = Node.of("gate", "Gate").withClaims(List.of(claim("now", "2026", "2026-11")));
    Network network =
        Nets.network(
            List.of(past, last), Nets.pipe("r", "a", "town", 1), Nets.pipe("s", "town", "gate", 1));
    assertThat(new Answers(network, Nets.corridor("a", "gate")).actors()).containsExactly("now");
  }

  @Test
  void fewestClosuresBySegmentByPlaceAndByActor() {
    FewestClosures closures = ANSWERS.fewestClosures(End.MIDDLE);
    assertThat(closures.segments()).hasSize(2).contains("near");
    assertThat(closures.nodes()).isEmpty();
    assertThat(closures.actors()).contains(List.of("army"));
    Network chain = Nets.network(Nets.pipe("r", "a", "m", 1), Nets.pipe("s", "m", "z", 1));
    assertThat(new Answers(chain, Nets.corridor("a", "z")).fewestClosures(End.MIDDLE))
        .isEqualTo(
            new FewestClosures(
                End.MIDDLE, List.of("r"), Optional.of(List.of("m")), Optional.empty()));
  }

  @Test
  void noWayNeedsNoClosure() {
    Network network = Nets.network(Nets.oneWay(Nets.pipe("r", "z", "a", 1)));
    FewestClosures closures =
        new Answers(network, Nets.corridor("a", "z")).fewestClosures(End.OPTIMISTIC);
    assertThat(closures.segments()).isEmpty();
    assertThat(closures.actors()).contains(List.of());
  }

  @Test
  void aTargetRangeIsKept() {
    FleetNeed need =
        ANSWERS
            .findFleetNeed(
                ANSWERS.findBest(Criterion.MONEY).orElseThrow().atLowEnds().route(),
                Amount.between(300, 600))
            .orElseThrow();
    assertThat(need.tPerMonth().low()).isEqualTo(300);
    assertThat(need.vehicles().low()).isLessThan(need.vehicles().high());
  }
}
