package dev.ledo.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.TwoMines;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of `docs/methods/plan-by-hand.md`, reckoned with a pencil.
class TwoMinesTest {

  private static final double TOLERANCE = 1e-6;

  @TempDir private Path folder = Path.of(".");

  private Plan solve(PlanOptions options) throws IOException {
    Network network = new PlanReader(TwoMines.write(folder)).read(options);
    Plan plan = Planner.plan(network);
    assertThat(plan.check().isSound()).as(plan.check().toString()).isTrue();
    assertThat(plan.check().costUsd()).isCloseTo(plan.costUsd(), within(1e-3));
    return plan;
  }

  @Test
  void bothMinesAreUsedInTheProportionThatLeavesNeitherOxideOver() throws IOException {
    Plan plan = solve(PlanOptions.FREE);
    assertThat(plan.level("feed feed-a", 0)).isCloseTo(18, within(TOLERANCE));
    assertThat(plan.level("feed feed-b", 0)).isCloseTo(110, within(TOLERANCE));
    assertThat(plan.costUsd()).isCloseTo(2_260_000, within(0.01));
  }

  @Test
  void aMineIsWorthWhatThePlanCostsMoreWithoutIt() throws IOException {
    Plan without = solve(PlanOptions.FREE.without(Set.of("feed-a")));
    assertThat(without.costUsd()).isCloseTo(7_100_000, within(0.01));
    assertThat(without.lostTonnes()).isCloseTo(25, within(TOLERANCE));
  }

  @Test
  void independenceCostsWhatTheDearerMixCosts() throws IOException {
    Cap cap = new Cap(Element.DY, Stage.MINING, Country.of("XBB"), 0.5);
    Plan plan = solve(new PlanOptions(Set.of(), Set.of(), Set.of(), "", List.of(cap)));
    assertThat(plan.level("feed feed-a", 0)).isCloseTo(150.0 / 7, within(TOLERANCE));
    assertThat(plan.level("feed feed-b", 0)).isCloseTo(750.0 / 7, within(TOLERANCE));
    assertThat(plan.costUsd()).isCloseTo(2_285_714.2857, within(0.01));
  }

  @Test
  void shadowPricesSayWhatOneMoreTonneOfOxideIsWorth() throws IOException {
    Plan plan = solve(PlanOptions.FREE);
    assertThat(plan.priceUsdPerTonne(new Stock("plant", "nd-oxide"), 0))
        .isCloseTo(30_000, within(0.1));
    assertThat(plan.priceUsdPerTonne(new Stock("plant", "dy-oxide"), 0))
        .isCloseTo(180_000, within(0.1));
  }

  @Test
  void theOxidesNobodyAsksForAreLumped() throws IOException {
    Network network = new PlanReader(TwoMines.write(folder)).read(PlanOptions.FREE);
    assertThat(network.stocks()).contains(new Stock("plant", "other-oxides"));
  }

  private static Map<String, String> contract(String takeOrPay, String whole) {
    return Map.of(
        "contracts.csv",
        """
        id,what,material,site,quantity,quantity_unit,price,price_unit,take_or_pay [%%],lots,whole,from,to,origin,source
        offtake,Dysprosium from abroad,dy-oxide,plant,1,t REO/yr,100,USD/kg REO,%s,1,%s,2027-01-01,2027-12-31,XAC,us
        """
            .formatted(takeOrPay, whole));
  }

  private double withContract(String takeOrPay, String whole) throws IOException {
    Network network =
        new PlanReader(TwoMines.write(folder, contract(takeOrPay, whole))).read(PlanOptions.FREE);
    return Planner.plan(network).costUsd();
  }

  /// Section "A contract with take-or-pay".
  @Test
  void aContractThatMustBeTakenWholeCostsTheQuarterThatNobodyNeeds() throws IOException {
    assertThat(withContract("100", "no")).isCloseTo(2_200_000, within(0.01));
    assertThat(withContract("100", "yes")).isCloseTo(2_225_000, within(0.01));
    assertThat(withContract("50", "yes")).isCloseTo(2_200_000, within(0.01));
  }
}
