package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.PlanOptions;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The episode of 2010-11, operated by the plan.
///
/// Sprecher et al. 2017 (Environ. Sci. Technol. 51(7), 3860, abstract): substitution of 10 % of
/// total demand a year, growth of mining outside China of 4 % of the market a year, and recovery in
/// about two years. A gap g then lasts g / 14 % years; the gap of 28 % is what the two rates and
/// the two years imply, it is no figure of theirs. The 40 % by which export quotas were cut in 2010
/// (Japan Metal Bulletin 4991) would have lasted 2.9 years if all of it had been missing.
class RecoveryBackTest extends HandTest {

  private static final int QUARTERS = 16;
  private static final double NEED_PER_QUARTER = 25;
  private static final int LINE_STOP = 1;

  private static SmallCase episode(double passes, double substitution) {
    return SmallCase.from("2010-07", QUARTERS, 0)
        .needing(100, 100)
        .with(
            "losses.csv",
            """
            material,what,part [%%],growth [%%/yr],cost,cost_unit,source
            nd-oxide,substitution,0,%s,15,USD/kg REO,us
            nd-oxide,line stop,100,0,100,USD/kg REO,us
            """
                .formatted(substitution))
        .with(
            "offers.csv",
            """
            id,market,side,material,site,price,depth,origin,source
            china,world,buy,nd-oxide,plant,10,100,CHN,us
            ore,world,buy,concentrate,plant,1,,XBB,us
            """)
        .with(
            "measures.csv",
            """
            id,country,measure_kind,from,passes [%%],what,source
            quota,CHN,export-quota,2010-07-01,%s,Exports are cut,us
            """
                .formatted(passes))
        .with(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            sep,separation,nd-oxide,concentrate,1,kg REO/kg REO,us
            """)
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,recipe,cost,source
            elsewhere,Mines outside China,plant,XBB,separation,building,sep,11,us
            """)
        .with(
            "modules.csv",
            """
            id,what,process,capacity,capex [M USD],ramp [yr],source
            growth,Growth outside China,elsewhere,40,0,10,us
            """);
  }

  private static double stopped(Plan plan, int quarter) {
    return plan.operation().lost(0, LINE_STOP, quarter);
  }

  /// Quarters until no line stops any more.
  private static int recovery(Plan plan) {
    return IntStream.range(0, QUARTERS)
        .filter(q -> stopped(plan, q) < 0.02)
        .findFirst()
        .orElse(QUARTERS);
  }

  @Test
  void withTheRatesOfTheEpisodeLinesStandStillForTwoYears() {
    Plan plan = plan(episode(72, 10));
    for (int q = 0; q < QUARTERS; q++) {
      double years = (q + 0.5) / 4;
      double gap = Math.max(0, 0.28 - 0.14 * years);
      assertThat(stopped(plan, q)).isCloseTo(NEED_PER_QUARTER * gap, within(0.01));
    }
    assertThat(recovery(plan)).isEqualTo(8);
  }

  @Test
  void aCutOfTwoFifthsThatIsFeltInFullLastsNearlyThreeYears() {
    assertThat(recovery(plan(episode(60, 10)))).isEqualTo(11);
  }

  @Test
  void withoutGrowthElsewhereSubstitutionAloneTakesTwoYearsAndFourFifths() {
    Plan plan = plan(episode(72, 10), PlanOptions.FREE.without(Set.of("growth")));
    assertThat(recovery(plan)).isEqualTo(11);
    assertThat(stopped(plan, 10)).isCloseTo(NEED_PER_QUARTER * (0.28 - 0.2625), within(1e-6));
  }

  @Test
  void withoutSubstitutionFourYearsAreNotEnough() {
    Plan plan = plan(episode(72, 0));
    assertThat(recovery(plan)).isEqualTo(QUARTERS);
    assertThat(stopped(plan, 15)).isCloseTo(NEED_PER_QUARTER * (0.28 - 0.155), within(0.01));
  }
}
