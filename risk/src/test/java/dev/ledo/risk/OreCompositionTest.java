package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of USGS, Minerals Yearbook 2022, rare earths, table 2, as published.
class OreCompositionTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
  private static final Constituent DY = Constituent.of(Element.DY);

  @TempDir Path folder;

  private OreComposition ore(String cells) {
    CaseView view =
        new SmallCase(folder)
            .with(
                "compositions.csv",
                "id,name,La [%],Ce [%],Pr [%],Nd [%],Sm [%],Eu [%],Gd [%],Tb [%],Dy [%],Ho [%],"
                    + "Er [%],Tm [%],Yb [%],Lu [%],Y [%],source\n"
                    + "ore,Ore,"
                    + cells
                    + ",new\n")
            .view();
    return new OreComposition(view.rows("compositions").getFirst());
  }

  @Test
  void completeRowIsDividedByItsOwnSum() {
    OreComposition xinfeng =
        ore("27.26,3.23,5.62,17.55,4.54,0.93,5.96,0.68,3.71,0.74,2.48,0.27,1.13,0.21,24.26");

    assertThat(xinfeng.printedSum().low()).isCloseTo(98.57, Offset.offset(1e-9));
    assertThat(xinfeng.fraction(DY).low()).isCloseTo(3.71 / 98.57, ROUNDING);
    assertThat(xinfeng.fraction(DY).isExact()).isTrue();
    assertThat(xinfeng.fraction(Constituent.HEAVY_MAGNET).low()).isCloseTo(4.39 / 98.57, ROUNDING);
    assertThat(xinfeng.fraction(Constituent.ALL)).isEqualTo(Amount.of(1));
  }

  /// Mountain Pass: Tb, Dy and six others are not printed; the rest adds up to 99.95 %.
  @Test
  void elementThatIsNotPrintedIsAtMostWhatTheRowLacks() {
    OreComposition pass = ore("34,48.8,4.2,11.7,0.79,0.13,0.21,,,,,,,,0.12");

    assertThat(pass.gives(DY)).isFalse();
    assertThat(pass.fraction(DY).low()).isZero();
    assertThat(pass.fraction(DY).high()).isCloseTo(0.05 / 100, Offset.offset(1e-9));
    assertThat(pass.fraction(Constituent.HEAVY_MAGNET).high())
        .as("both together lack no more than one alone")
        .isCloseTo(0.05 / 100, Offset.offset(1e-9));
  }

  /// Weishan adds up to 100.45 % without Dy, so nothing is lacking, but that does not make it zero.
  @Test
  void rowThatLacksNothingStillLeavesRoomForWhatItDoesNotPrint() {
    OreComposition weishan = ore("35.46,47.76,3.95,10.9,0.79,0.13,0.53,0.14,,,,,0.03,,0.76");

    assertThat(weishan.fraction(DY).low()).isZero();
    assertThat(weishan.fraction(DY).high()).isCloseTo(0.03 / 100.48, ROUNDING);
  }

  /// Longnan prints Ce as <1.09 and Eu as <0.37.
  @Test
  void partBelowDetectionIsARangeFromZero() {
    OreComposition longnan =
        ore("2.18,<1.09,1.08,3.47,2.34,<0.37,5.69,1.13,7.48,1.6,4.26,0.6,3.34,0.47,64.9");

    double others = 98.54 - 7.48;
    assertThat(longnan.fraction(DY).high()).isCloseTo(7.48 / (7.48 + others), ROUNDING);
    assertThat(longnan.fraction(DY).low())
        .isCloseTo(7.48 / (7.48 + others + 1.09 + 0.37), ROUNDING);
    assertThat(longnan.fraction(Constituent.of(Element.CE)).low()).isZero();
  }

  @Test
  void rowWithOneElementOnlyStaysNearWhatItPrints() {
    OreComposition scrap = ore(",,,,,,,,5,,,,,,");

    assertThat(scrap.fraction(DY)).isEqualTo(Amount.between(0.05, 5.0 / 95));
  }

  @Test
  void rowThatPrintsNothingSaysNothing() {
    assertThat(ore(",,,,,,,,,,,,,,").fraction(DY)).isEqualTo(Amount.between(0, 1));
  }
}
