package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.risk.Mixture.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MixtureTest {

  @Test
  void exactPartsGiveTheWeightedMean() {
    var mixture =
        new Mixture(List.of(new Part(Amount.of(0.25), Amount.of(0.04))), Amount.of(0.004));

    assertThat(mixture.content().low()).isCloseTo(0.013, Offset.offset(1e-15));
    assertThat(mixture.content().isExact()).isTrue();
  }

  @Test
  void partsThatMakeTheWholeLeaveNothingToTheRest() {
    var mixture =
        new Mixture(
            List.of(
                new Part(Amount.of(0.93), Amount.of(0.001)),
                new Part(Amount.of(0.07), Amount.of(0.04))),
            Amount.between(0, 1));

    assertThat(mixture.content().high()).isCloseTo(0.00373, Offset.offset(1e-12));
  }

  @Test
  void sampledMixturesAreWithinTheBoundsAndComeNear() {
    var random = new Random(41);
    for (int i = 0; i < 100; i++) {
      var parts = new ArrayList<Part>();
      int count = 1 + random.nextInt(3);
      for (int p = 0; p < count; p++) {
        parts.add(new Part(range(random, 0.3), range(random, 0.5)));
      }
      Amount rest = range(random, 0.5);
      Amount content = new Mixture(parts, rest).content();
      double least = 1;
      double most = 0;
      for (int s = 0; s < 20_000; s++) {
        double left = 1;
        double sum = 0;
        for (Part part : parts) {
          double share = corner(random, part.share());
          left -= share;
          sum += share * corner(random, part.content());
        }
        sum += left * corner(random, rest);
        if (left >= 0) {
          least = Math.min(least, sum);
          most = Math.max(most, sum);
        }
      }
      assertThat(least).isGreaterThanOrEqualTo(content.low() - 1e-12);
      assertThat(most).isLessThanOrEqualTo(content.high() + 1e-12);
      assertThat(least - content.low()).isLessThan(0.05);
      assertThat(content.high() - most).isLessThan(0.05);
    }
  }

  private static Amount range(Random random, double most) {
    double low = most * random.nextDouble();
    return Amount.between(low, low + (most - low) * random.nextDouble());
  }

  private static double corner(Random random, Amount amount) {
    return switch (random.nextInt(3)) {
      case 0 -> amount.low();
      case 1 -> amount.high();
      default -> amount.low() + random.nextDouble() * (amount.high() - amount.low());
    };
  }
}
