package dev.ledo.risk.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TradeBalanceTest {

  private static final Amount UNKNOWN = Amount.between(0, Double.POSITIVE_INFINITY);
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /// The definition in USGS Mineral Commodity Summaries, appendix: net import reliance as a part of
  /// apparent consumption, which is production plus imports less exports.
  @Test
  void netImportsAreDividedByApparentConsumption() {
    var balance = new TradeBalance(Amount.of(60), Amount.of(70), Amount.of(30));

    assertThat(balance.netImportReliance()).isEqualTo(Amount.of(0.4));
    assertThat(balance.grossImportDependence().low()).isCloseTo(70.0 / 130, ROUNDING);
    assertThat(balance.selfSufficiency()).isEqualTo(Amount.of(0.6));
  }

  @Test
  void countryThatMakesNothingReliesOnImportsForAll() {
    var balance = new TradeBalance(Amount.of(0), Amount.of(70), Amount.of(0));

    assertThat(balance.netImportReliance()).isEqualTo(Amount.of(1));
    assertThat(balance.grossImportDependence()).isEqualTo(Amount.of(1));
    assertThat(balance.selfSufficiency()).isEqualTo(Amount.of(0));
  }

  @Test
  void netExporterHasANegativeReliance() {
    var balance = new TradeBalance(Amount.of(100), Amount.of(0), Amount.of(20));

    assertThat(balance.netImportReliance()).isEqualTo(Amount.of(-0.25));
    assertThat(balance.selfSufficiency()).isEqualTo(Amount.of(1.25));
  }

  @Test
  void unknownExportsLeaveOnlyAnUpperEnd() {
    var balance = new TradeBalance(Amount.of(60), Amount.of(40), UNKNOWN);

    assertThat(balance.netImportReliance().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(balance.netImportReliance().high()).isCloseTo(0.4, ROUNDING);
    assertThat(balance.selfSufficiency()).isEqualTo(new Amount.Above(0.6));
    assertThat(balance.grossImportDependence()).isEqualTo(Amount.of(0.4));
  }

  @Test
  void unknownProductionIsNeverZero() {
    var balance = new TradeBalance(UNKNOWN, Amount.of(40), Amount.of(0));

    assertThat(balance.netImportReliance()).isEqualTo(Amount.between(0, 1));
    assertThat(balance.grossImportDependence()).isEqualTo(Amount.between(0, 1));
  }

  @Test
  void everyPossibleBalanceIsWithinTheBoundsAndSomeCornersReachThem() {
    var random = new Random(21);
    for (int i = 0; i < 300; i++) {
      Amount exports = range(random, 20);
      Amount production = range(random, 100);
      Amount imports =
          Amount.between(exports.high(), exports.high() + 1 + 50 * random.nextDouble());
      var balance = new TradeBalance(production, imports, exports);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int corner = 0; corner < 8; corner++) {
        double reliance =
            reliance(
                end(production, corner & 1), end(imports, corner & 2), end(exports, corner & 4));
        least = Math.min(least, reliance);
        most = Math.max(most, reliance);
      }
      assertThat(balance.netImportReliance().low()).isCloseTo(least, ROUNDING);
      assertThat(balance.netImportReliance().high()).isCloseTo(most, ROUNDING);
      double sampled =
          reliance(inside(random, production), inside(random, imports), inside(random, exports));
      assertThat(sampled).isBetween(least - 1e-12, most + 1e-12);
    }
  }

  private static double reliance(double production, double imports, double exports) {
    return (imports - exports) / (production + imports - exports);
  }

  private static Amount range(Random random, double most) {
    double low = most * random.nextDouble();
    return Amount.between(low, low + most * random.nextDouble());
  }

  private static double end(Amount amount, int bit) {
    return bit == 0 ? amount.low() : amount.high();
  }

  private static double inside(Random random, Amount amount) {
    return amount.low() + random.nextDouble() * (amount.high() - amount.low());
  }
}
