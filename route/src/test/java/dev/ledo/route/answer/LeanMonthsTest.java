package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Store;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The stock that bridges lean months of a network, against the greatest flow with that room.
class LeanMonthsTest {

  private static final Set<Month> RAINS = EnumSet.range(Month.JUNE, Month.SEPTEMBER);
  private static final Set<Month> FROST = EnumSet.of(Month.DECEMBER, Month.JANUARY);

  /// 260 t a month over a road shut in the rains, 120 t over another shut in the frost.
  private static Network network(double roomT) {
    return Nets.network(
        List.of(
            Node.of("a", "a").with(Store.of(roomT, 0)), Node.of("z", "z").with(Store.of(roomT, 0))),
        Nets.pipe("low", "a", "z", 260).with(Access.OPEN.with(Season.closedIn(RAINS))),
        Nets.pipe("high", "a", "z", 120).with(Access.OPEN.with(Season.closedIn(FROST))));
  }

  private static double delivered(double roomT, double wanted) {
    Trade steady = Trade.steady(Amount.of(wanted));
    return new Answers(network(roomT), Nets.corridor("a", "z"))
        .tonnage(steady, Progress.SILENT)
        .tonnes()
        .high();
  }

  private static Estimate room(Amount wanted) {
    return room(network(0), wanted);
  }

  private static Estimate room(Network network, Amount wanted) {
    YearTonnage alone =
        new Answers(network, Nets.corridor("a", "z")).tonnage(Trade.FREE, Progress.SILENT);
    return LeanMonths.roomT(alone.months(), wanted);
  }

  /// By hand: 250 t wanted, 120 t carried in each of four months of rain, 4 · 130 t lacking.
  @Test
  void theRoomIsWhatIsLackingInTheLeanMonths() {
    Estimate room = room(Amount.of(250));
    assertThat(room.low()).isCloseTo(520, within(1e-9));
    assertThat(room.isExact()).isTrue();
    assertThat(delivered(520, 250)).isCloseTo(3000, within(1e-4));
    assertThat(delivered(519, 250)).isCloseTo(2999, within(1e-4));
  }

  /// 270 t lack 10 t in each of two months of frost too, which full months between make up for.
  @Test
  void leanMonthsWithFatOnesBetweenAreNotAddedUp() {
    assertThat(room(Amount.of(270)).low()).isCloseTo(4 * 150, within(1e-9));
    assertThat(delivered(600, 270)).isCloseTo(12 * 270, within(1e-4));
  }

  /// A road of 120 t is shut in the frost of December and January: 2 · 100 t lack together.
  @Test
  void leanMonthsAreOneOverTheEndOfTheYear() {
    Network frosty =
        Nets.network(
            Nets.pipe("high", "a", "z", 120).with(Access.OPEN.with(Season.closedIn(FROST))));
    assertThat(room(frosty, Amount.of(100)).low()).isCloseTo(200, within(1e-9));
  }

  /// Twelve times 0.1 added up is less than 12 · 0.1 by the rounding of binary fractions.
  @Test
  void aYearThatCarriesJustWhatIsWantedNeedsNone() {
    Network just = Nets.network(Nets.pipe("low", "a", "z", 0.1));
    assertThat(room(just, Amount.of(0.1)).high()).isZero();
  }

  @Test
  void noneIsNeededWhereEachMonthCarriesWhatIsWanted() {
    assertThat(room(Amount.of(120)).high()).isZero();
  }

  /// The year carries 6 · 380 + 4 · 120 + 2 · 260 = 3,280 t.
  @Test
  void noRoomBridgesAYearThatCarriesLess() {
    Estimate room = room(Amount.between(250, 274));
    assertThat(room.low()).isCloseTo(520, within(1e-9));
    assertThat(room.middle().orElseThrow()).isCloseTo(4 * 142, within(1e-9));
    assertThat(room.high()).isInfinite();
    assertThat(delivered(1e6, 274)).isCloseTo(3280, within(1e-4));
  }
}
