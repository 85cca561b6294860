package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Undertaking;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What opens a corridor at what cost, all sums by hand.
///
/// 100 t a month pass from a to m and 50 from m to z, there not from June to September: 400 t a
/// year. `wide` adds 30 t in the open months, `all`, which needs it, 100 t in all; `new` is a road
/// of 40 t from a to z.
class OpeningTest {

  private static final Season DRY = Season.closedIn(EnumSet.range(Month.JUNE, Month.SEPTEMBER));
  private static final Segment NEW =
      Nets.pipe("new", "a", "z", 40)
          .with(new Construction(Nets.known(25), Nets.known(20), Optional.empty()));
  private static final Network NETWORK =
      Nets.network(
          Nets.pipe("am", "a", "m", 100),
          Nets.pipe("mz", "m", "z", 50).with(Access.OPEN.with(DRY)),
          NEW);
  private static final Undertaking WIDE =
      new Undertaking(
          "wide",
          Nets.pipe("module wide", "m", "z", 30).with(Access.OPEN.with(DRY)),
          Set.of(),
          Nets.known(10));
  private static final Undertaking ALL =
      new Undertaking(
          "all", Nets.pipe("module all", "m", "z", 100), Set.of("wide"), Nets.known(30));
  private static final Undertaking ROAD = new Undertaking("new", NEW, Set.of(), Nets.known(25));

  private static List<Opening> openings(Undertaking... undertakings) {
    return new Answers(NETWORK, Nets.corridor("a", "z"))
        .openings(List.of(undertakings), Trade.FREE, Progress.SILENT);
  }

  @Test
  void eachStepCostsMoreAndBringsMore() {
    List<Opening> openings = openings(WIDE, ALL, ROAD);
    assertThat(openings)
        .extracting(opening -> String.join(" ", opening.undertakings()))
        .containsExactly("wide", "new", "wide new", "wide all", "wide all new");
    assertThat(openings)
        .extracting(opening -> opening.cost().orElseThrow().mid())
        .containsExactly(10.0, 25.0, 35.0, 40.0, 65.0);
    assertThat(openings)
        .extracting(opening -> Math.round(opening.tonnes().middle().orElseThrow()))
        .containsExactly(8 * 80L, 400L + 480, 640L + 480, 1200L, 1680L);
  }

  @Test
  void whatNeedsSomethingElseIsNotDoneAlone() {
    assertThat(openings(ALL)).isEmpty();
  }

  /// In the eight dry months 0.12 t more are 0.96 t, 0.13 t are 1.04.
  @Test
  void lessThanATonneAYearIsNotWorthTelling() {
    assertThat(openings(widening(0.12))).isEmpty();
    assertThat(openings(widening(0.13))).hasSize(1);
  }

  private static Undertaking widening(double tonnes) {
    Segment more = Nets.pipe("module wide", "m", "z", tonnes).with(Access.OPEN.with(DRY));
    return new Undertaking("wide", more, Set.of(), Nets.known(10));
  }

  @Test
  void anUnknownCostComesLastAndIsSaid() {
    var unpriced = new Undertaking("wide", WIDE.segment(), Set.of(), Optional.empty());
    List<Opening> openings = openings(unpriced, ROAD);
    assertThat(openings)
        .extracting(opening -> String.join(" ", opening.undertakings()))
        .containsExactly("new", "wide new");
    assertThat(openings.getLast().cost()).isEmpty();
  }

  /// Eleven have 2,047 sets: only all together are tried. 50 and 11 times 2 t in eight months.
  @Test
  void ofManyOnlyAllTogetherAreTried() {
    Undertaking[] many =
        IntStream.range(0, 11)
            .mapToObj(at ->
                new Undertaking(
                    "u" + at,
                    Nets.pipe("module u" + at, "m", "z", 2).with(Access.OPEN.with(DRY)),
                    Set.of(),
                    Optional.of(Amount.of(1))))
            .toArray(Undertaking[]::new);
    assertThat(openings(many))
        .singleElement()
        .satisfies(opening -> {
          assertThat(opening.undertakings()).hasSize(11);
          assertThat(opening.tonnes().middle().orElseThrow()).isCloseTo(8 * 72, within(1e-3));
        });
  }
}
