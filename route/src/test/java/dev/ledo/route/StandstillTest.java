package dev.ledo.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The readings are those of the table in `docs/methods/route-network.md`.
class StandstillTest {

  private static final Segment NOTHING_PASSES =
      Segment.road("s", "a", "b").with(Throughput.ofTonnes(Amount.of(0)));

  private static Standstill of(Segment segment, boolean unknownIsOpen) {
    return Standstill.of(Optional.of(segment), Month.MAY, unknownIsOpen);
  }

  private static Segment in(MonthState state) {
    return NOTHING_PASSES.with(Access.OPEN.with(Season.always(state)));
  }

  @Test
  void unknownMonthIsTheReasonOnlyWhereItCountsAsShut() {
    assertThat(of(in(MonthState.UNKNOWN), false)).isEqualTo(Standstill.COUNTED_AS_SHUT);
    assertThat(of(in(MonthState.UNKNOWN), true)).isEqualTo(Standstill.NONE);
  }

  @Test
  void unknownBorderIsTheReasonOnlyWhereItCountsAsShut() {
    Segment border = NOTHING_PASSES.with(Access.OPEN.with(Border.UNKNOWN));
    assertThat(of(border, false)).isEqualTo(Standstill.COUNTED_AS_SHUT);
    assertThat(of(border, true)).isEqualTo(Standstill.NONE);
  }

  @Test
  void untoldCapacityIsTheReasonOnlyWhereItCountsAsNone() {
    assertThat(of(Segment.road("s", "a", "b"), false)).isEqualTo(Standstill.UNTOLD);
  }

  @Test
  void monthWithoutOpenShareIsShutAndOneWithIsNot() {
    assertThat(of(in(MonthState.CLOSED), true)).isEqualTo(Standstill.SHUT);
    assertThat(of(in(new MonthState.Restricted(Amount.of(0))), true)).isEqualTo(Standstill.SHUT);
    assertThat(of(in(new MonthState.Chance(Amount.of(0))), true)).isEqualTo(Standstill.SHUT);
    assertThat(of(in(new MonthState.Restricted(Amount.of(0.5))), true)).isEqualTo(Standstill.NONE);
    assertThat(of(in(new MonthState.Chance(Amount.of(0.5))), true)).isEqualTo(Standstill.NONE);
  }

  @Test
  void storeWithoutRoomHoldsNone() {
    assertThat(Standstill.of(Optional.empty(), Month.MAY, false)).isEqualTo(Standstill.NONE);
  }
}
