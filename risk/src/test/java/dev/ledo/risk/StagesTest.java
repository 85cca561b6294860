package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

  @TempDir Path folder;

  private RiskResult risk(String shares, String demand) {
    return Risk.of(
        new SmallCase(folder)
            .with("shares.csv", "stage,material,country,year,scenario,share [%],source\n" + shares)
            .with(
                "demand.csv", "what,material,country,scenario,side,year,quantity,source\n" + demand)
            .view());
  }

  /// What one country has at least, the other cannot have.
  @Test
  void publishedRangesStayPartsOfOneWhole() {
    Concentration found =
        risk("separation,reo,XBO,2024,,60..70,new\nseparation,reo,XCI,2024,,31..50,new\n", "")
            .stages()
            .getFirst()
            .concentration();

    assertThat(found.whole().amount()).isEqualTo(Amount.of(100));
    assertThat(found.suppliers())
        .extracting(supplier -> supplier.share().amount().toString())
        .containsExactly("60..69", "31..40");
  }

  /// Two publishers who cannot both be right.
  @Test
  void sharesThatContradictEachOtherAreTakenAsAmounts() {
    Concentration found =
        risk("separation,reo,XBO,2024,,75,new\nseparation,reo,XCI,2024,,50,paper\n", "")
            .stages()
            .getFirst()
            .concentration();

    assertThat(found.whole().amount()).isEqualTo(Amount.of(125));
    assertThat(found.suppliers().getFirst().share().amount()).isEqualTo(Amount.of(60));
  }

  @Test
  void newestYearOfEachStageIsUsedAndProjectionsAreNot() {
    List<StageConcentration> stages =
        risk(
                """
                separation,reo,XBO,2023,,92,new
                separation,reo,XBO,2024,,91,new
                separation,reo,XBO,2030,base,77,new
                magnet,magnet,XBO,2024,,94,new
                """,
                "")
            .stages();

    assertThat(stages)
        .extracting(stage -> stage.stage().word() + " " + stage.year())
        .containsExactly("separation 2024", "magnet 2024");
    assertThat(stages.getFirst().notes())
        .containsExactly(
            "Who has the other 9 % is not published; the bounds run from many small hands to one.");
  }

  @Test
  void restThatIsARangeIsWrittenAsARange() {
    StageConcentration magnets =
        risk("magnet,magnet,XBO,2024,,90..99,new\n", "").stages().getFirst();

    assertThat(magnets.notes())
        .containsExactly(
            "Who has the other 1–10 % is not published; the bounds run from many small hands to one.");
  }

  @Test
  void severalNamedCountriesShareOneStage() {
    StageConcentration mining =
        risk(
                """
                mining,dy-oxide,XBO,2021,,40,new
                mining,dy-oxide,XCI,2021,,31,new
                mining,dy-oxide,XAU,2021,,20,new
                """,
                "")
            .stages()
            .getFirst();

    assertThat(mining.concentration().herfindahl().amount().low()).isCloseTo(0.2961, ROUNDING);
    assertThat(mining.concentration().herfindahl().amount().high())
        .isCloseTo(0.2961 + 0.0081, ROUNDING);
    assertThat(mining.concentration().topThree().amount()).isEqualTo(Amount.of(91));
  }

  @Test
  void supplyWithoutTheLargestMeetsDemandWithoutItsOwn() {
    SupplyWithoutLargest cover =
        risk(
                "mining,reo,XBO,2030,base,60,new\n",
                """
                need,reo,WLD,S,demand,2030,1000,new
                need,reo,XBO,S,demand,2030,500,new
                supply,reo,WLD,base,supply,2030,500,new
                """)
            .nMinusOne()
            .getFirst();

    assertThat(cover.without()).isEqualTo(Country.of("XBO"));
    assertThat(cover.cover().amount().low()).isCloseTo(40, ROUNDING);
    assertThat(cover.cover().amount().isExact()).isTrue();
    assertThat(cover.notes()).isEmpty();
  }

  @Test
  void unknownOwnDemandLeavesTheCoverWithoutAnUpperEnd() {
    SupplyWithoutLargest cover =
        risk(
                "mining,reo,XBO,2030,base,60,new\n",
                """
                need,reo,WLD,S,demand,2030,1000,new
                supply,reo,WLD,base,supply,2030,500,new
                """)
            .nMinusOne()
            .getFirst();

    assertThat(cover.cover().amount()).isEqualTo(new Amount.Above(20));
    assertThat(cover.notes())
        .containsExactly(
            "The demand of Country XBO itself is not stated, so the cover has no upper end.");
  }

  @Test
  void outlooksOfDifferentPublishersAreNotMixed() {
    assertThat(
            risk(
                    "mining,reo,XBO,2030,base,60,new\n",
                    """
                    need,reo,WLD,S,demand,2030,1000,paper
                    supply,reo,WLD,base,supply,2030,500,new
                    """)
                .nMinusOne())
        .isEmpty();
  }
}
