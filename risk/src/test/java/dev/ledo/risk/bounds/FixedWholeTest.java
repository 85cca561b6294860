package dev.ledo.risk.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedWholeTest {

  private static Amount range(double low, double high) {
    return Amount.between(low, high);
  }

  private static void assertRange(Amount amount, double low, double high) {
    assertThat(amount.low()).isCloseTo(low, within(1e-9));
    assertThat(amount.high()).isCloseTo(high, within(1e-9));
  }

  /// 60 to 70 % of one country, 31 to 50 % of another: 9 % at most are left to others, and the
  /// second cannot have more than the first leaves.
  @Test
  void publishedShareStaysWhatItIsAndTheWholeStaysWhole() {
    var whole = new FixedWhole(List.of(range(60, 70), range(31, 50)), 100);

    assertThat(whole.whole()).isEqualTo(Amount.of(100));
    assertRange(whole.share(0), 0.60, 0.69);
    assertRange(whole.share(1), 0.31, 0.40);
    assertRange(whole.restShare(), 0, 0.09);
    assertRange(whole.top(1), 0.60, 0.69);
    assertRange(whole.top(3), 0.91, 1);
    assertRange(whole.herfindahl(), 0.60 * 0.60 + 0.31 * 0.31, 0.69 * 0.69 + 0.31 * 0.31);
    assertThat(whole.mayLead(1)).isFalse();
  }

  /// 0.91 squared is 0.828; with 0.09 squared 0.836.
  @Test
  void oneShareLeavesTheRestInManyHandsOrOne() {
    var whole = new FixedWhole(List.of(Amount.of(91)), 100);

    assertRange(whole.herfindahl(), 0.8281, 0.8362);
    assertRange(whole.top(3), 0.91, 1);
  }

  /// No point of the ranges that add up lies beyond the bounds, and some come near to each.
  @Test
  void boundsHoldAllDivisionsAndAreReached() {
    var random = new Random(7);
    for (int round = 0; round < 40; round++) {
      List<Amount> held = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        double low = 25 * random.nextDouble();
        held.add(range(low, low + 50 * random.nextDouble()));
      }
      var whole = new FixedWhole(held, 100);
      double top = 0;
      double squares = 0;
      for (int draw = 0; draw < 20_000; draw++) {
        List<Double> parts = division(held, random);
        top =
            Math.max(
                top,
                parts.stream()
                    .sorted(Collections.reverseOrder())
                    .limit(2)
                    .mapToDouble(p -> p)
                    .sum());
        squares = Math.max(squares, parts.stream().mapToDouble(p -> p * p).sum());
        assertThat(parts.get(0))
            .isBetween(whole.share(0).low() - 1e-9, whole.share(0).high() + 1e-9);
      }
      assertThat(top).isBetween(whole.top(2).high() - 1e-6, whole.top(2).high() + 1e-9);
      assertThat(squares)
          .isBetween(whole.herfindahl().high() - 1e-6, whole.herfindahl().high() + 1e-9);
    }
  }

  /// Each holder, in any order, at its least, at its most, or anywhere between, as far as the whole
  /// reaches; the rest in one hand.
  private static List<Double> division(List<Amount> held, Random random) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
    Collections.shuffle(order, random);
    double left = 100 - held.stream().mapToDouble(Amount::low).sum();
    var parts = new ArrayList<Double>(Collections.nCopies(4, 0.0));
    for (int holder : order) {
      double width = held.get(holder).high() - held.get(holder).low();
      double more = Math.min(left, width * Math.clamp(3 * random.nextDouble() - 1, 0, 1));
      parts.set(holder, (held.get(holder).low() + more) / 100);
      left -= more;
    }
    parts.set(3, left / 100);
    return parts;
  }

  @Test
  void moreThanThereIsIsRefused() {
    List<Amount> tooMuch = List.of(Amount.of(60), range(41, 50));

    assertThatThrownBy(() -> new FixedWhole(tooMuch, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
