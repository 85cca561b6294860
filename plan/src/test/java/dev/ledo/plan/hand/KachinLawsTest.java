package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.answer.Answers;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Foresight;
import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Laws that the plan of a real case keeps, whatever its figures are; every plan is found sound by
/// the checker.
class KachinLawsTest {

  /// Bounds of whole modules are closed to 1e-6 of the cost.
  private static final double GAP = 1e-5;

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());

  private static final PlanReader READER = new PlanReader(VIEW);
  private static final Questions QUESTIONS = Questions.of(VIEW);

  private static Plan free = plan(READER.read(PlanOptions.FREE));

  @BeforeAll
  static void isWorthLookingAt() {
    assertThat(free.costUsd()).isPositive();
    assertThat(QUESTIONS.candidates()).isNotEmpty();
    assertThat(QUESTIONS.prohibitions()).isNotEmpty();
  }

  private static Plan plan(Network network) {
    Plan plan = Planner.plan(network);
    assertThat(plan.check().isSound()).as(plan.check().toString()).isTrue();
    assertThat(plan.check().costUsd())
        .isCloseTo(plan.costUsd(), within(1e-9 * Math.abs(plan.costUsd())));
    assertThat(plan.bill().totalUsd())
        .isCloseTo(plan.costUsd(), within(1e-9 * Math.abs(plan.costUsd())));
    return plan;
  }

  private static void assertNotCheaper(Plan plan, Plan than, String what) {
    assertThat(plan.costUsd()).as(what).isGreaterThanOrEqualTo(than.costUsd() * (1 - GAP));
  }

  @Test
  void aCandidateNeverMakesTheOptimumDearer() {
    for (Questions.Candidate candidate : QUESTIONS.candidates()) {
      Plan without = plan(READER.read(PlanOptions.FREE.without(candidate.parts())));
      assertNotCheaper(without, free, candidate.id());
    }
  }

  @Test
  void aProhibitionNeverMakesItCheaper() {
    for (Questions.Prohibition prohibition : QUESTIONS.prohibitions()) {
      Plan obeying = plan(READER.read(PlanOptions.FREE.obeying(prohibition.id())));
      assertNotCheaper(obeying, free, prohibition.id());
    }
  }

  @Test
  void independenceNeverGetsCheaper() {
    Network network = READER.read(PlanOptions.FREE);
    for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET)) {
      Plan before = free;
      for (double share : List.of(0.6, 0.2, 0.0)) {
        Cap cap = new Cap(Element.DY, stage, Country.of("CHN"), share);
        Plan capped = plan(network.withCaps(List.of(cap)));
        assertNotCheaper(capped, before, stage + " at " + share);
        before = capped;
      }
    }
  }

  @Test
  void aStopOfAllChineseSupplyIsNeverCheaperThanTheCalm() {
    Futures futures = READER.futures(PlanOptions.FREE, 1);
    Plan stopped = plan(futures.under(Set.of("china-stop")));
    assertThat(stopped.costUsd()).isGreaterThan(free.costUsd());
    Plan both = plan(futures.under(Set.of("china-stop", "kachin-export")));
    assertNotCheaper(both, stopped, "Kachin closed too");
  }

  @Test
  void aTenthMoreNeedIsNeverCheaper() {
    Network network = READER.read(PlanOptions.FREE);
    List<Need> more =
        network.needs().stream()
            .map(need ->
                new Need(
                    need.stock(),
                    need.about(),
                    need.perPeriod().times(1.1),
                    need.losses(),
                    need.row()))
            .toList();
    Plan dearer =
        plan(
            new Network(
                network.name(),
                network.horizon(),
                network.activities(),
                network.capacities(),
                network.modules(),
                network.stores(),
                more,
                network.caps()));
    assertThat(dearer.costUsd()).isGreaterThan(free.costUsd());
  }

  @Test
  void nothingGoesOverAWayInTheMonthsInWhichItIsClosed() {
    Futures futures = READER.futures(PlanOptions.FREE, 1);
    int looked = 0;
    for (Plan plan : List.of(free, plan(futures.under(Set.of("china-stop"))))) {
      for (Row leg : VIEW.rows("legs")) {
        for (Period period : plan.network().horizon().periods()) {
          if (isShut(plan, leg, period)) {
            looked++;
            assertThat(carried(plan, leg, period)).as(leg + " in " + period.name()).isZero();
          }
        }
      }
    }
    assertThat(looked).isPositive();
  }

  private static Answers few(int threads) {
    var ask = new Ask(6, 0, 0, 1, new RiskMeasure(0.5, 0.9), 1e-3, threads);
    return new Answers(READER, PlanOptions.FREE, ask, () -> 0L, heard -> {}, () -> false);
  }

  @Test
  void theBoundsHoldTheRiskOfTheFuturesWhateverTheNumberOfThreads() {
    Decision decision = few(1).decide();
    assertThat(decision.result().status()).isEqualTo(Result.Status.OPTIMAL);
    assertThat(decision.riskUsd() / 1e6).isCloseTo(decision.result().upper(), within(0.01));
    assertThat(decision.result().lower()).isLessThanOrEqualTo(decision.result().upper() + 1e-6);
    Decision again = few(2).decide();
    assertThat(again.built()).isEqualTo(decision.built());
    assertThat(again.outcomes()).isEqualTo(decision.outcomes());
    Foresight foresight = few(1).foresight(decision, free);
    double slack = decision.riskUsd() * 2e-3;
    assertThat(foresight.perfectInformationUsd()).isGreaterThan(-slack);
    assertThat(foresight.stochasticSolutionUsd()).isGreaterThan(-slack);
  }

  private static boolean isShut(Plan plan, Row leg, Period period) {
    double opened =
        VIEW.rows("modules").stream()
            .filter(row -> row.findText("leg").filter(leg.id()::equals).isPresent())
            .mapToDouble(row -> built(plan, row.id()))
            .sum();
    return opened == 0 && period.openPart(leg.months("closed_months")) == 0;
  }

  private static double carried(Plan plan, Row leg, Period period) {
    return plan.network().activities().stream()
        .filter(a -> a.use().filter(u -> u.capacity().equals("leg " + leg.id())).isPresent())
        .mapToDouble(a -> plan.level(a.id(), period.index()))
        .sum();
  }

  private static double built(Plan plan, String module) {
    var modules = plan.network().modules();
    for (int m = 0; m < modules.size(); m++) {
      if (modules.get(m).id().equals(module)) {
        return plan.built().get(m);
      }
    }
    return 0;
  }
}
