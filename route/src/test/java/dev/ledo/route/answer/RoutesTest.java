package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.Stopping;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Slope;
import dev.ledo.route.network.Terms;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Way;
import dev.ledo.route.network.Working;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RoutesTest {

  /// Cheap and slow over b, dear and fast over c, safe and slow over d.
  private static final Network THREE_WAYS =
      Nets.network(
          Nets.road("ab", "a", "b", 10, 30, 0.02),
          Nets.road("bz", "b", "z", 10, 30, 0.02),
          Nets.road("ac", "a", "c", 40, 5, 0.05),
          Nets.road("cz", "c", "z", 40, 5, 0.05),
          Nets.road("ad", "a", "d", 30, 40, 0),
          Nets.road("dz", "d", "z", 30, 40, 0));

  private static Answers answers(Network network) {
    return new Answers(network, Nets.corridor("a", "z"));
  }

  @Test
  void eachCriterionHasItsRoute() {
    var answers = answers(THREE_WAYS);
    BestRoute money = answers.findBest(Criterion.MONEY).orElseThrow();
    assertThat(money.best()).isEqualTo(new Estimate(20, OptionalDouble.of(20), 20));
    assertThat(money.atMiddle().orElseThrow().route().nodes()).containsExactly("a", "b", "z");
    BestRoute days = answers.findBest(Criterion.DAYS).orElseThrow();
    assertThat(days.atLowEnds().route().segments()).containsExactly("ac", "cz");
    assertThat(days.best().low()).isEqualTo(1);
    BestRoute risk = answers.findBest(Criterion.RISK).orElseThrow();
    assertThat(risk.best().high()).isZero();
    assertThat(days.atLowEnds().lossProbability().low()).isCloseTo(1 - 0.95 * 0.95, within(1e-12));
  }

  @Test
  void theParetoSetHoldsAllThreeAndTheAlternativesComeInOrder() {
    var answers = answers(THREE_WAYS);
    assertThat(answers.pareto(End.MIDDLE, 0, Progress.SILENT).routes())
        .extracting(route -> route.route().nodes().get(1))
        .containsExactly("b", "d", "c");
    var wish = Alternatives.Wish.different(Criterion.MONEY, 2);
    Alternatives two = answers.alternatives(wish, End.MIDDLE, Progress.SILENT);
    assertThat(two.routes()).extracting(r -> r.moneyPerT().low()).containsExactly(20.0, 60.0);
    assertThat(two.isComplete()).isFalse();
  }

  @Test
  void alikeRoutesAreNotAlternatives() {
    Network network =
        Nets.network(
            Nets.road("trunk", "a", "b", 10, 1, 0).with(Way.of(Mode.ROAD, Amount.of(100))),
            Nets.road("left", "b", "z", 1, 1, 0),
            Nets.road("right", "b", "z", 2, 1, 0),
            Nets.road("far", "a", "z", 50, 1, 0).with(Way.of(Mode.ROAD, Amount.of(150))));
    var wish = Alternatives.Wish.different(Criterion.MONEY, 3);
    Alternatives found = answers(network).alternatives(wish, End.MIDDLE, Progress.SILENT);
    assertThat(found.routes())
        .extracting(route -> route.route().segments())
        .containsExactly(List.of("trunk", "left"), List.of("far"));
    assertThat(found.examined()).isEqualTo(3);
    assertThat(found.isComplete()).isTrue();
    assertThat(found.sharedByLength()).isTrue();
  }

  /// 100 km of the trunk are half of the short way of 200 km, and a fifth of the long one of 500
  /// km.
  @Test
  void whatIsSharedIsAShareOfTheShorterWayAndMayBeAsMuchAsAllowed() {
    Network network =
        Nets.network(
            Nets.road("trunk", "a", "b", 10, 1, 0).with(Way.of(Mode.ROAD, Amount.of(100))),
            Nets.road("short", "b", "z", 1, 1, 0).with(Way.of(Mode.ROAD, Amount.of(100))),
            Nets.road("long", "b", "z", 2, 1, 0).with(Way.of(Mode.ROAD, Amount.of(400))));
    assertThat(sharingAtMost(network, 0.5)).isEqualTo(2);
    assertThat(sharingAtMost(network, 0.49)).isEqualTo(1);
  }

  private static int sharingAtMost(Network network, double share) {
    var wish = new Alternatives.Wish(Criterion.MONEY, 3, share, 100);
    return answers(network).alternatives(wish, End.MIDDLE, Progress.SILENT).routes().size();
  }

  @Test
  void aBridgeBearsJustItsClass() {
    Segment bridge =
        Nets.road("bridge", "a", "z", 1, 1, 0)
            .with(
                new Way(
                    Mode.ROAD,
                    Nets.known(10),
                    Slope.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Nets.known(12)));
    assertThat(bars(bridge, 12)).isEmpty();
    assertThat(bars(bridge, 12.1)).containsExactly(new Bar("bridge", Bar.Reason.BRIDGE, "12 t"));
  }

  private static List<Bar> bars(Segment segment, double grossT) {
    var corridor = Nets.corridor("a", "z", Nets.truckOfGross(grossT));
    var answers = new Answers(Nets.network(segment), corridor);
    assertThat(answers.findBest(Criterion.MONEY).isPresent()).isEqualTo(answers.bars().isEmpty());
    return answers.bars();
  }

  @Test
  void anUnknownFigureLeavesTheAnswersThatDoNotNeedIt() {
    Haul noFreight =
        new Haul(
            Optional.empty(), Nets.known(5), Nets.known(10), Optional.empty(), Nets.known(0.1));
    var answers = answers(Nets.network(Nets.road("r", "a", "z", 1, 1, 0).with(noFreight)));
    BestRoute money = answers.findBest(Criterion.MONEY).orElseThrow();
    assertThat(money.best().low()).isEqualTo(5);
    assertThat(money.best().high()).isInfinite();
    assertThat(money.atMiddle()).isEmpty();
    assertThat(money.gaps()).containsExactly(new Gap("r", Figure.FREIGHT));
    assertThat(money.gaps().getFirst()).hasToString("r: freight unknown");
    BestRoute days = answers.findBest(Criterion.DAYS).orElseThrow();
    assertThat(days.best().middle()).hasValue(1);
    assertThat(days.gaps()).isEmpty();
  }

  @Test
  void rangesMakeTheEndsAndTheRouteAtTheMiddle() {
    Haul wide = Haul.of(Amount.between(10, 50), Amount.of(0), Amount.of(1), Amount.of(0));
    Network network =
        Nets.network(
            Nets.road("wide", "a", "z", 0, 0, 0).with(wide), Nets.road("sure", "a", "z", 35, 1, 0));
    BestRoute best = answers(network).findBest(Criterion.MONEY).orElseThrow();
    assertThat(best.best()).isEqualTo(new Estimate(10, OptionalDouble.of(30), 35));
    assertThat(best.atMiddle().orElseThrow().route().segments()).containsExactly("wide");
    assertThat(best.atHighEnds().orElseThrow().route().segments()).containsExactly("sure");
  }

  @Test
  void freightFollowsFromTheVehicleWhereTheSegmentDoesNotSay() {
    var vehicle =
        new Vehicle(
            "truck",
            Nets.known(10),
            Optional.empty(),
            Working.of(20, 10, 1, 1),
            Nets.known(100),
            Nets.known(1),
            Optional.empty());
    Segment road =
        Nets.road("r", "a", "z", 0, 0, 0)
            .with(Way.of(Mode.ROAD, Amount.of(400)))
            .with(
                new Haul(
                    Optional.empty(),
                    Nets.known(3),
                    Optional.empty(),
                    Optional.empty(),
                    Nets.known(0)));
    BestRoute best =
        new Answers(Nets.network(road), Nets.corridor("a", "z", vehicle))
            .findBest(Criterion.MONEY)
            .orElseThrow();
    double byHand = 2 * (2 * 100 + 400 * 1) / 10.0 + 3;
    assertThat(best.best().low()).isEqualTo(byHand);
  }

  @Test
  void aShutMonthAsksForAnotherRoute() {
    Segment near = Nets.road("near", "a", "z", 1, 1, 0);
    Network network =
        Nets.network(
            near.with(Access.OPEN.with(Season.closedIn(Set.of(Month.JULY)))),
            Nets.road("far", "a", "z", 9, 1, 0));
    assertThat(answers(network).findBest(Criterion.MONEY, Month.JULY).orElseThrow().best().low())
        .isEqualTo(9);
    assertThat(answers(network).findBest(Criterion.MONEY, Month.MAY).orElseThrow().best().low())
        .isEqualTo(1);
  }

  @Test
  void bordersBridgesAndMissingRoadsBarASegmentWithTheReason() {
    Segment road = Nets.road("weak", "a", "z", 1, 1, 0);
    Way weak =
        new Way(
            Mode.ROAD,
            Nets.known(1),
            road.way().slope(),
            Optional.empty(),
            Optional.empty(),
            Nets.known(12));
    Network network =
        Nets.network(
            road.with(weak),
            Nets.road("informal", "a", "z", 1, 1, 0).with(Access.OPEN.with(Border.INFORMAL)),
            Nets.road("shut", "a", "z", 1, 1, 0).with(Access.OPEN.with(Border.SHUT)),
            Nets.road("planned", "a", "z", 1, 1, 0)
                .with(new Construction(Optional.empty(), Optional.empty(), Optional.empty())),
            Nets.road("unsaid", "a", "z", 1, 1, 0).with(Access.OPEN.with(Border.UNKNOWN)));
    var heavy = Nets.truckOfGross(16);
    var answers = new Answers(network, Nets.corridor("a", "z", heavy));
    assertThat(answers.bars())
        .containsExactly(
            new Bar("weak", Bar.Reason.BRIDGE, "12 t"),
            new Bar("informal", Bar.Reason.BORDER, "informal"),
            new Bar("shut", Bar.Reason.BORDER, "shut"),
            new Bar("planned", Bar.Reason.NOT_BUILT, ""));
    BestRoute best = answers.findBest(Criterion.MONEY).orElseThrow();
    assertThat(best.atLowEnds().route().segments()).containsExactly("unsaid");
    assertThat(best.atHighEnds()).isEmpty();
    assertThat(best.gaps()).contains(new Gap("unsaid", Figure.BORDER_STATE));
  }

  @Test
  void theQuestionSaysWhetherTheUnknownIsOpenAtTheMiddle() {
    Segment road =
        Nets.road("r", "a", "z", 1, 1, 0).with(Access.OPEN.with(Season.always(MonthState.UNKNOWN)));
    var open = new Terms(true, Terms.PRUDENT.admitted(), Set.of(), Set.of());
    Network network = Nets.network(road);
    assertThat(answers(network).findBest(Criterion.MONEY).orElseThrow().atMiddle()).isEmpty();
    assertThat(
            new Answers(network, Nets.corridor("a", "z").with(open))
                .findBest(Criterion.MONEY)
                .orElseThrow()
                .atMiddle())
        .isPresent();
  }

  @Test
  void longWorkStopsWhenTold() {
    var stop = new Stopping();
    var answers = answers(THREE_WAYS);
    assertThatThrownBy(() -> answers.tonnage(Trade.FREE, stop))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> answers.pareto(End.MIDDLE, 0, stop))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> answers.haul(HaulOrder.inTheYear(Amount.of(1)), End.MIDDLE, stop))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anEndThatIsNoNodeIsNamed() {
    assertThatThrownBy(() -> new Answers(THREE_WAYS, Nets.corridor("a", "nowhere")))
        .hasMessage("no node nowhere in the network");
  }

  /// Three days are three days, whether the truck goes for 8 hours or for 10, and if nobody says.
  @Test
  void daysThatAreToldStandWhateverTheVehiclesHours() {
    Haul told =
        new Haul(
            Nets.known(1),
            Nets.known(0),
            Optional.empty(),
            Optional.of(Amount.of(3)),
            Nets.known(0));
    Network network = Nets.network(Nets.road("r", "a", "z", 1, 1, 0).with(told));
    Optional<Amount> kmPerHour = Nets.known(18);
    for (Optional<Amount> hours :
        List.of(Optional.<Amount>empty(), Optional.of(Amount.between(8, 10)))) {
      var working = new Working(kmPerHour, hours, Nets.known(1), Nets.known(1));
      var answers = new Answers(network, Nets.corridor("a", "z", Vehicle.of("truck", 10, working)));
      BestRoute days = answers.findBest(Criterion.DAYS).orElseThrow();
      assertThat(days.best()).isEqualTo(new Estimate(3, OptionalDouble.of(3), 3));
      assertThat(days.gaps()).isEmpty();
    }
  }
}
