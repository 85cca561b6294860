package dev.ledo.risk.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.ImportRisk.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ImportRiskTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
  private static final Amount NOTHING = Amount.of(0);

  @Test
  void homeProductionLowersTheRisk() {
    var flows = List.of(new Flow(Amount.of(30), Amount.of(0.8)));

    assertThat(new ImportRisk(flows, NOTHING).value()).isEqualTo(Amount.of(0.8));
    assertThat(new ImportRisk(flows, Amount.of(30)).value()).isEqualTo(Amount.of(0.4));
  }

  @Test
  void unknownStabilityIsARangeAndNotTheMiddle() {
    var flows =
        List.of(
            new Flow(Amount.of(1), Amount.of(0.5)), new Flow(Amount.of(1), Amount.between(0, 1)));

    assertThat(new ImportRisk(flows, NOTHING).value()).isEqualTo(Amount.between(0.25, 0.75));
  }

  @Test
  void nothingFromAbroadIsNoRisk() {
    assertThat(new ImportRisk(List.of(), Amount.of(5)).value()).isEqualTo(NOTHING);
    assertThat(new ImportRisk(List.of(), NOTHING).value()).isEqualTo(NOTHING);
  }

  @Test
  void boundsAreThoseOfTheCorners() {
    var random = new Random(31);
    for (int i = 0; i < 200; i++) {
      var flows = new ArrayList<Flow>();
      int origins = 1 + random.nextInt(5);
      for (int at = 0; at < origins; at++) {
        flows.add(new Flow(range(random, 50), range(random, 0.5)));
      }
      Amount production = range(random, 30);
      double least = 1;
      double most = 0;
      for (int corner = 0; corner < 1 << (2 * origins + 1); corner++) {
        double risk = risk(flows, production, corner);
        least = Math.min(least, risk);
        most = Math.max(most, risk);
      }
      Amount found = new ImportRisk(flows, production).value();
      assertThat(found.low()).isCloseTo(least, ROUNDING);
      assertThat(found.high()).isCloseTo(most, ROUNDING);
    }
  }

  private static double risk(List<Flow> flows, Amount production, int corner) {
    double weighted = 0;
    double whole = end(production, corner & 1);
    for (int at = 0; at < flows.size(); at++) {
      double amount = end(flows.get(at).amount(), corner >> (2 * at + 1) & 1);
      whole += amount;
      weighted += amount * end(flows.get(at).instability(), corner >> (2 * at + 2) & 1);
    }
    return weighted / whole;
  }

  private static double end(Amount amount, int bit) {
    return bit == 0 ? amount.low() : amount.high();
  }

  private static Amount range(Random random, double most) {
    double low = most * random.nextDouble();
    return Amount.between(low, low + most * random.nextDouble());
  }
}
