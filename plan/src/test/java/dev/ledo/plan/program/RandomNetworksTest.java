package dev.ledo.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Store;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The engine against [SlowPlan] on seeded random networks, and faults planted to see that these
/// comparisons would notice them.
class RandomNetworksTest {

  private static final double MILLION = 1e6;
  private static final double AGREE = 2e-6;
  private static final int WORLDS = 4;

  /// Worlds as equally likely scenarios.
  private record Source(PlanProgram program, List<Network> worlds, double probability)
      implements ScenarioSource {

    @Override
    public int size() {
      return worlds.size();
    }

    @Override
    public double probability(int scenario) {
      return probability;
    }

    @Override
    public void fill(int scenario, double[] values) {
      program.fill(worlds.get(scenario), values);
    }
  }

  private static Result decompose(List<Network> worlds, double probability, Settings settings) {
    PlanProgram program = PlanProgram.of(worlds.getFirst(), worlds);
    return new Decomposition(Highs.load(), () -> 0L)
        .solve(
            program.program(),
            new Source(program, worlds, probability),
            settings.withGap(1e-7),
            Watcher.SILENT);
  }

  private static double riskUsd(List<Network> worlds, RiskMeasure risk) {
    Result result = decompose(worlds, 1.0 / worlds.size(), Settings.DEFAULT.withRisk(risk));
    assertThat(result.lower()).isLessThanOrEqualTo(result.upper() + 1e-9);
    return result.upper() * MILLION;
  }

  private static List<Network> worlds(int seed) {
    return RandomNetwork.worlds(RandomNetwork.of(seed), WORLDS, seed + 1000L);
  }

  private static void assertAgrees(double usd, double slowUsd, int seed) {
    assertThat(usd).as("seed %d", seed).isCloseTo(slowUsd, within(allowed(slowUsd)));
  }

  private static double allowed(double usd) {
    return AGREE * Math.max(MILLION, Math.abs(usd));
  }

  @Test
  void theBestPlanOfOneWorldIsThatOfEveryWholeNumberTried() {
    for (int seed = 0; seed < 150; seed++) {
      Network network = RandomNetwork.of(seed);
      Plan plan = Planner.plan(network);
      assertAgrees(plan.costUsd(), SlowPlan.optimum(List.of(network), RiskMeasure.MEAN), seed);
      assertThat(plan.check().isSound()).as("seed %d: %s", seed, plan.check()).isTrue();
      assertAgrees(plan.check().costUsd(), plan.costUsd(), seed);
    }
  }

  @Test
  void theBestDecisionOverManyWorldsIsThatOfTheExtensiveForm() {
    for (int seed = 0; seed < 30; seed++) {
      List<Network> worlds = worlds(seed);
      assertAgrees(
          riskUsd(worlds, RiskMeasure.MEAN), SlowPlan.optimum(worlds, RiskMeasure.MEAN), seed);
    }
  }

  @Test
  void theTailIsWeighedAsInTheExtensiveForm() {
    for (int seed = 0; seed < 20; seed++) {
      List<Network> worlds = worlds(seed);
      var risk = new RiskMeasure(0.5, 0.6);
      assertAgrees(riskUsd(worlds, risk), SlowPlan.optimum(worlds, risk), seed);
    }
  }

  @Test
  void withoutWeightOrWithAllCasesInTheTailTheRiskIsTheMean() {
    for (int seed = 0; seed < 5; seed++) {
      List<Network> worlds = worlds(seed);
      double mean = riskUsd(worlds, RiskMeasure.MEAN);
      assertAgrees(riskUsd(worlds, new RiskMeasure(0, 0.9)), mean, seed);
      assertAgrees(riskUsd(worlds, new RiskMeasure(1, 0)), mean, seed);
      assertAgrees(riskUsd(worlds, new RiskMeasure(1, 1e-6)), mean, seed);
    }
  }

  /// With four worlds the worst hundredth of all cases is the dearest world: the least dearest cost
  /// is what robust planning finds.
  @Test
  void withTheThinnestTailTheRiskIsTheDearestWorld() {
    for (int seed = 0; seed < 5; seed++) {
      List<Network> worlds = worlds(seed);
      var worst = new RiskMeasure(1, 0.99);
      assertAgrees(riskUsd(worlds, worst), SlowPlan.optimum(worlds, worst), seed);
      assertAgrees(
          SlowPlan.optimum(worlds, new RiskMeasure(1, 0.75)), riskUsd(worlds, worst), seed);
    }
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    List<Network> worlds = RandomNetwork.worlds(RandomNetwork.of(3), 12, 5);
    Settings settings = Settings.DEFAULT.withRisk(new RiskMeasure(0.5, 0.8));
    Result one = decompose(worlds, 1.0 / 12, settings.withThreads(1));
    for (int threads : List.of(2, 4)) {
      Result many = decompose(worlds, 1.0 / 12, settings.withThreads(threads));
      assertThat(many.firstStage()).isEqualTo(one.firstStage());
      assertThat(many.upper()).isEqualTo(one.upper());
      assertThat(many.lower()).isEqualTo(one.lower());
    }
  }

  @Test
  void aDroppedScenarioIsNoticed() {
    List<Network> worlds = worlds(1);
    double slow = SlowPlan.optimum(worlds, RiskMeasure.MEAN);
    Result dropped = decompose(worlds.subList(0, WORLDS - 1), 1.0 / WORLDS, Settings.DEFAULT);
    assertThat(Math.abs(dropped.upper() * MILLION - slow)).isGreaterThan(allowed(slow));
  }

  /// Probabilities that add up to 1.5 weigh the operation, not the modules, one and a half times: a
  /// solver that made them add up to 1 would find another value.
  @Test
  void probabilitiesThatWereMadeToAddUpAreNoticed() {
    List<Network> worlds = worlds(1);
    double slow = SlowPlan.optimum(worlds, RiskMeasure.MEAN);
    Result heavier = decompose(worlds, 1.5 / WORLDS, Settings.DEFAULT);
    assertThat(Math.abs(heavier.upper() * MILLION - slow)).isGreaterThan(allowed(slow));
  }

  /// What one more tonne of a capacity saves, against the optimum with a little more of it; the
  /// same with the wrong sign is noticed.
  @Test
  void theWorthOfACapacityIsTheSlopeOfTheOptimumAndAFlippedSignIsNoticed() {
    Network network = RandomNetwork.of(2);
    int noticed = 0;
    for (int c = 0; c < network.capacities().size(); c++) {
      Plan plan = relaxed(network);
      int number = c;
      double step = 1e-3;
      double more = relaxed(wider(network, number, step)).costUsd();
      double less = relaxed(wider(network, number, -step)).costUsd();
      String id = network.capacities().get(c).id();
      double worth = plan.worthUsdPerUnit(id, 2) * network.horizon().get(2).discount();
      double up = (plan.costUsd() - more) / step;
      double down = (less - plan.costUsd()) / step;
      assertThat(worth).as(id).isBetween(Math.min(up, down) - 1, Math.max(up, down) + 1);
      if (-worth < Math.min(up, down) - 1) {
        noticed++;
      }
    }
    assertThat(noticed).isPositive();
  }

  private static Plan relaxed(Network network) {
    try (var session = new WorldSession(PlanProgram.of(network, List.of()))) {
      session.decide(List.of(1.0, 1.0, 0.0));
      return session.solve();
    }
  }

  private static Network wider(Network network, int number, double units) {
    var capacities = new ArrayList<>(network.capacities());
    var old = capacities.get(number);
    capacities.set(number, old.withUnits(old.perPeriod().with(2, old.perPeriod().get(2) + units)));
    return network.with(network.activities(), capacities, network.modules());
  }

  @Test
  void aWrongFlowCoefficientIsNoticedByTheCheckerAndByTheSlowPlan() {
    Network network = RandomNetwork.of(4);
    Network wrong = withFlow(network, "separate", 1, 1.05);
    Plan plan = Planner.plan(wrong);
    double slow = SlowPlan.optimum(List.of(network), RiskMeasure.MEAN);
    assertThat(Math.abs(plan.costUsd() - slow)).isGreaterThan(allowed(slow));
    PlanCheck.Finding finding = new PlanCheck(in(network, plan), plan.built()).run();
    assertThat(finding.balanceError()).isGreaterThan(1e-3);
    assertThat(finding.isSound()).isFalse();
  }

  private static Network withFlow(Network network, String id, int place, double factor) {
    List<Activity> activities = new ArrayList<>();
    for (Activity a : network.activities()) {
      var flows = new ArrayList<>(a.flows());
      if (a.id().equals(id)) {
        Flow old = flows.get(place);
        flows.set(place, new Flow(old.stock(), old.amount() * factor, old.transitDays()));
      }
      activities.add(
          new Activity(
              a.id(),
              a.kind(),
              a.about(),
              flows,
              a.costUsd(),
              a.use(),
              a.entries(),
              a.keys(),
              a.row()));
    }
    return network.with(activities, network.capacities(), network.modules());
  }

  @Test
  void aCheckerThatIsToldAnotherStockAtTheStartObjects() {
    Network network = RandomNetwork.of(4);
    Store silo = network.stores().getFirst();
    var other =
        new Store(
            silo.id(),
            silo.about(),
            silo.stocks(),
            silo.tonnes(),
            silo.costUsdPerTonneYear(),
            silo.initialTonnes() + 1,
            silo.row());
    var told =
        new Network(
            network.name(),
            network.horizon(),
            network.activities(),
            network.capacities(),
            network.modules(),
            List.of(other),
            network.needs(),
            network.caps());
    Plan plan = Planner.plan(network);
    PlanCheck.Finding finding = new PlanCheck(in(told, plan), plan.built()).run();
    assertThat(plan.check().isSound()).isTrue();
    assertThat(finding.balanceError()).isGreaterThan(1e-3);
  }

  @Test
  void aDutyThatNothingCanMeetIsNamedWithTheRowsThatForbidIt() {
    Network network = RandomNetwork.of(4);
    var impossible = new ArrayList<Capacity>();
    for (Capacity c : network.capacities()) {
      Series units = c.id().equals("pit") ? c.perPeriod().times(0) : c.perPeriod();
      double least = c.id().equals("road") ? 1 : c.leastPart();
      impossible.add(new Capacity(c.id(), c.about(), units, least, c.keys(), c.row()));
    }
    Network none = network.with(network.activities(), impossible, network.modules());
    assertThatThrownBy(() -> Planner.plan(none))
        .isInstanceOf(PlanFailure.class)
        .hasMessageContaining("no plan for random: these cannot hold together: ")
        .hasMessageContaining("duty to take road in 2027")
        .hasMessageContaining("(row of road)")
        .hasMessageContaining("capacity of pit in 2027")
        .hasMessageContaining("(row of pit)");
  }

  /// What a plan does, told to be in another network.
  private static Operation in(Network network, Plan plan) {
    Operation done = plan.operation();
    int periods = network.horizon().size();
    double[][] levels = new double[network.activities().size()][periods];
    double[][][] stored = new double[1][1][periods];
    double[][] delivered = new double[1][periods];
    double[][][] lost = new double[1][2][periods];
    for (int p = 0; p < periods; p++) {
      for (int i = 0; i < levels.length; i++) {
        levels[i][p] = done.level(i, p);
      }
      stored[0][0][p] = done.stored(0, 0, p);
      delivered[0][p] = done.delivered(0, p);
      lost[0][0][p] = done.lost(0, 0, p);
      lost[0][1][p] = done.lost(0, 1, p);
    }
    return new Operation(network, levels, stored, delivered, lost);
  }
}
