package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Throughput;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The price of not passing a node, by hand.
///
/// From a over x to z a tonne costs 20 and 30 t pass a month; over h, which red holds, 50 and 10 t.
class BypassTest {

  private static final Network NETWORK =
      Nets.network(
          Nets.road("ax", "a", "x", 10, 1, 0).with(Throughput.ofTonnes(Amount.of(30))),
          Nets.road("xz", "x", "z", 10, 1, 0),
          Nets.held(
              Nets.road("ah", "a", "h", 25, 1, 0).with(Throughput.ofTonnes(Amount.of(10))),
              "red",
              ControlForm.HELD),
          Nets.road("hz", "h", "z", 25, 1, 0));

  private static Corridor shunning(String... nodes) {
    Corridor corridor = Nets.corridor("a", "z");
    return corridor.with(corridor.terms().withShunned(Set.of(nodes)));
  }

  @Test
  void goingRoundCostsMoneyTonnesAndTheWayWithoutAnActor() {
    var answers = new Answers(NETWORK, shunning("x"));
    Bypass bypass = answers.findBypass(List.of("red"), Trade.FREE).orElseThrow();
    assertThat(bypass.nodes()).containsExactly("x");
    assertThat(bypass.detours())
        .filteredOn(detour -> detour.criterion() == Criterion.MONEY)
        .singleElement()
        .satisfies(detour -> assertThat(detour.more().low()).isCloseTo(30, within(1e-9)));
    assertThat(bypass.tonnes().low()).isCloseTo(12 * 40, within(1e-3));
    assertThat(bypass.tonnesLost().low()).isCloseTo(12 * 30, within(1e-3));
    assertThat(bypass.onlyThrough()).extracting(WithoutActor::actor).containsExactly("red");
    assertThat(answers.bars())
        .containsExactly(
            new Bar("ax", Bar.Reason.SHUNNED, "x"), new Bar("xz", Bar.Reason.SHUNNED, "x"));
    assertThat(answers.tonnage(Trade.FREE, Progress.SILENT).tonnes().high())
        .isCloseTo(12 * 10, within(1e-3));
  }

  @Test
  void theCorridorsOwnEndsStay() {
    var answers = new Answers(NETWORK, shunning("a", "z"));
    assertThat(answers.findBypass(List.of(), Trade.FREE)).isEmpty();
    assertThat(answers.bars()).isEmpty();
  }

  @Test
  void withoutAnyOtherWayTheOnlyOneIsTold() {
    Bypass bypass =
        new Answers(NETWORK, shunning("x", "h")).findBypass(List.of(), Trade.FREE).orElseThrow();
    assertThat(bypass.through()).isNotEmpty();
    assertThat(bypass.detours())
        .allSatisfy(detour -> {
          assertThat(detour.route()).isEmpty();
          assertThat(detour.more().high()).isInfinite();
        });
  }
}
