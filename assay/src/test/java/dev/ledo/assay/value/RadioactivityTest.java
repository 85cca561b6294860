package dev.ledo.assay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.value.Radioactivity.Rule;
import dev.ledo.assay.value.Radioactivity.Side;
import dev.ledo.assay.value.Radioactivity.Threshold;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RadioactivityTest {

  private static Radioactivity of(double thoriumPpm, double uraniumPpm) {
    return Radioactivity.of(Amount.of(thoriumPpm), Amount.of(uraniumPpm));
  }

  /// Figures in use: 4,057 Bq per g of Th, 12,347 Bq of U-238 per g of natural U.
  @Test
  void specificActivitiesAreTheKnownOnes() {
    assertThat(Radioactivity.bqPerGThorium()).isCloseTo(4057, within(1.0));
    assertThat(Radioactivity.bqPerGUranium()).isCloseTo(12_347, within(2.0));
  }

  @Test
  void thresholdsAreReachedAtTheKnownContents() {
    assertThat(of(246, 0).side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.BELOW);
    assertThat(of(247, 0).side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.ABOVE);
    assertThat(of(0, 80.9).side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.BELOW);
    assertThat(of(0, 81.1).side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.ABOVE);
    assertThat(of(2460, 0).side(Threshold.TRANSPORT, Rule.EACH_CHAIN)).isEqualTo(Side.BELOW);
    assertThat(of(2470, 0).side(Threshold.TRANSPORT, Rule.EACH_CHAIN)).isEqualTo(Side.ABOVE);
  }

  /// Monazite of 8 % Th: 325 Bq/g.
  @Test
  void monaziteIsFarAboveTransport() {
    assertThat(of(80_000, 0).thoriumBqPerG().low()).isCloseTo(325, within(0.6));
  }

  @Test
  void theRuleDecidesWhereBothChainsAreHalf() {
    Radioactivity half = of(150, 50);
    assertThat(half.side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.BELOW);
    assertThat(half.side(Threshold.REGULATION, Rule.SUM_OF_CHAINS)).isEqualTo(Side.ABOVE);
  }

  @Test
  void aLimitThatHoldsTheThresholdDecidesNothing() {
    Radioactivity coarse = Radioactivity.of(new Amount.Below(500), Amount.of(5));
    assertThat(coarse.side(Threshold.REGULATION, Rule.EACH_CHAIN)).isEqualTo(Side.UNDECIDED);
    assertThat(coarse.side(Threshold.TRANSPORT, Rule.SUM_OF_CHAINS)).isEqualTo(Side.BELOW);
  }

  @Test
  void notLookedForIsNotNone() {
    assertThat(Radioactivity.of(new ReeAnalysis("S", Map.of(Element.TH, Amount.of(3))))).isEmpty();
    assertThat(
            Radioactivity.of(
                new ReeAnalysis("S", Map.of(Element.TH, Amount.of(3), Element.U, Amount.of(1)))))
        .isPresent();
  }
}
