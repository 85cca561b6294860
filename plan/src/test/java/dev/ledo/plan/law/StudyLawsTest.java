package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.PlanStudy;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Fresh;
import dev.ledo.plan.answer.Played;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.stochastic.RiskMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Laws of everything that is asked of a case's plan.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyLawsTest {

  private static final RiskMeasure RISK = new RiskMeasure(0.5, 0.75);
  private static final double GAP = 1e-7;
  private static final int FUTURES = 8;
  private static final int FRESH = 4;
  private static final long SEED = 7;

  private final PlanReader reader;
  private final PlanResult result;
  private final PlanResult.Uncertain uncertain;

  StudyLawsTest(@TempDir Path folder) throws IOException {
    this.reader = new PlanReader(SellerCase.write(folder));
    this.result = study(reader, 2);
    this.uncertain = uncertain(result);
  }

  private static PlanResult study(PlanReader reader, int threads) {
    var ask = new Ask(FUTURES, FRESH, 3, SEED, RISK, GAP, threads);
    return new PlanStudy(reader, PlanOptions.FREE, ask, System::nanoTime, Progress.SILENT).run();
  }

  private static PlanResult.Uncertain uncertain(PlanResult result) {
    return result.uncertain().orElseThrow();
  }

  /// Everything a study says, but for the time it took.
  private static List<Object> said(PlanResult result) {
    PlanResult.Uncertain uncertain = uncertain(result);
    Decision decision = uncertain.decision();
    Stream<Object> bounds =
        Stream.of(
            decision.result().lower(),
            decision.result().upper(),
            decision.result().firstStage(),
            decision.result().counts(),
            decision.built(),
            decision.outcomes(),
            decision.tally());
    Stream<Object> rest =
        Stream.of(
            result.calm().costUsd(),
            result.calm().built(),
            uncertain.decided().costUsd(),
            uncertain.fresh(),
            uncertain.foresight(),
            uncertain.played(),
            uncertain.worths().stocks(),
            uncertain.worths().candidates(),
            uncertain.worths().prohibitions(),
            uncertain.worths().breakEvens(),
            uncertain.swings(),
            result.curves().stream().map(curve -> curve.points()).toList());
    return Stream.concat(bounds, rest).toList();
  }

  @Test
  void everyNumberIsTheSameForAnyNumberOfThreads() {
    List<Object> one = said(study(reader, 1));
    assertThat(said(result)).isEqualTo(one);
    assertThat(said(study(reader, 4))).isEqualTo(one);
  }

  @Test
  void theAnswersOfAStudyFitTogether() {
    Decision decision = uncertain.decision();
    Agreement.checkOwnNumbers(decision.result(), RISK, decision.costsUsd());
    double slack = 1e-6 * decision.riskUsd();
    assertThat(decision.steps()).isNotEmpty();
    assertThat(decision.network().modules().stream().map(m -> m.id())).hasSizeGreaterThan(2);
    assertThat(uncertain.foresight().perfectInformationUsd()).isGreaterThan(slack);
    assertThat(uncertain.foresight().stochasticSolutionUsd()).isGreaterThanOrEqualTo(-slack);
    assertThat(uncertain.worths().candidates()).hasSize(2);
    assertThat(uncertain.worths().prohibitions()).hasSize(1);
    assertThat(
            Stream.concat(
                uncertain.worths().candidates().stream(),
                uncertain.worths().prohibitions().stream()))
        .extracting(Worth::worthUsd)
        .allSatisfy(usd -> assertThat(usd).isGreaterThanOrEqualTo(-slack));
    assertThat(result.calm().check().isSound()).isTrue();
    assertThat(uncertain.decided().check().isSound()).isTrue();
  }

  /// The worlds of a case as they are drawn, to be put into the plain form.
  private List<Network> worlds(PlanOptions options) {
    Futures futures = reader.futures(options, SEED);
    return IntStream.range(0, FUTURES).mapToObj(futures::get).toList();
  }

  private static double optimumUsd(List<Network> worlds, RiskMeasure risk) {
    return PlainForm.of(worlds, risk).optimum().orElseThrow() * 1e6;
  }

  @Test
  void theAnswersOfAStudyAreThoseOfThePlainForm() {
    List<Network> worlds = worlds(PlanOptions.FREE);
    double decided = optimumUsd(worlds, RISK);
    double calm = optimumUsd(List.of(reader.read(PlanOptions.FREE)), RiskMeasure.MEAN);
    double[] known =
        worlds.stream().mapToDouble(w -> optimumUsd(List.of(w), RiskMeasure.MEAN)).toArray();
    var near = within(2e-6 * decided);
    assertThat(uncertain.decision().riskUsd()).isCloseTo(decided, near);
    assertThat(uncertain.foresight().waitAndSeeUsd()).isCloseTo(RISK.of(known), near);
    assertThat(result.calm().costUsd()).isCloseTo(calm, near);
    for (Worth worth : uncertain.worths().candidates()) {
      Set<String> parts =
          result.questions().candidates().stream()
              .filter(candidate -> candidate.id().equals(worth.id()))
              .findFirst()
              .orElseThrow()
              .parts();
      double without = optimumUsd(worlds(PlanOptions.FREE.without(parts)), RISK);
      assertThat(worth.worthUsd()).as(worth.what()).isCloseTo(without - decided, near);
    }
    double obeyed = optimumUsd(worlds(PlanOptions.FREE.obeying("no-a")), RISK);
    assertThat(uncertain.worths().prohibitions().getFirst().worthUsd())
        .isCloseTo(obeyed - decided, near);
  }

  @Test
  void theCurvesOfIndependenceAreThoseOfThePlainForm() {
    for (Curve curve : result.curves()) {
      PlanOptions options =
          curve
              .without()
              .map(candidate -> PlanOptions.FREE.without(candidate.parts()))
              .orElse(PlanOptions.FREE);
      Network world = reader.futures(options, SEED).under(curve.outlook().regimes());
      for (Curve.Point point : curve.points()) {
        var question = curve.question();
        var cap = new Cap(question.element(), question.stage(), question.country(), point.share());
        double plain = optimumUsd(List.of(world.withCaps(List.of(cap))), RiskMeasure.MEAN);
        assertThat(point.costUsd()).isCloseTo(plain, within(2e-6 * plain));
      }
    }
  }

  /// Every future on its own, the modules as decided.
  @Test
  void theOutcomesOfADecisionAreThoseOfThePlainForm() {
    Decision decision = uncertain.decision();
    Futures futures = reader.futures(PlanOptions.FREE, SEED);
    double[] costs =
        IntStream.range(0, FUTURES + FRESH)
            .mapToDouble(k -> costUsd(futures.get(k), decision.built()))
            .toArray();
    assertThat(decision.costsUsd()).hasSize(FUTURES);
    for (int k = 0; k < FUTURES; k++) {
      assertThat(decision.costsUsd()[k]).isCloseTo(costs[k], within(1e-6 * costs[k]));
    }
    double[] others = Arrays.copyOfRange(costs, FUTURES, FUTURES + FRESH);
    double mean = Arrays.stream(others).average().orElseThrow();
    Fresh fresh = uncertain.fresh().orElseThrow();
    assertThat(fresh.mean().mean()).isCloseTo(mean, within(1e-6 * mean));
    assertThat(fresh.risk().mean()).isGreaterThan(RISK.of(others) * (1 - 1e-6));
  }

  private static double costUsd(Network world, List<Double> built) {
    return PlainForm.of(List.of(world), RiskMeasure.MEAN).optimumWith(built).orElseThrow() * 1e6;
  }

  @Test
  void withoutForesightNothingIsCheaper() {
    Played played = uncertain.played().orElseThrow();
    assertThat(played.stocksGivenUp()).isZero();
    for (int k = 0; k < played.playedUsd().size(); k++) {
      double foreseen = played.foresightUsd().get(k);
      assertThat(played.playedUsd().get(k)).isGreaterThan(foreseen * (1 - 1e-6));
    }
  }

  @Test
  void theBillAddsUpToTheMeanOfTheFuturesAndHasChargesBesideFreight() {
    Bill bill = uncertain.decision().tally().bill();
    double meanUsd = uncertain.decision().meanUsd();
    assertThat(bill.totalUsd()).isCloseTo(meanUsd, within(1e-9 * meanUsd));
    assertThat(bill.of(Bill.Item.CHARGES)).isPositive();
    assertThat(bill.of(Bill.Item.FREIGHT)).isGreaterThan(bill.of(Bill.Item.CHARGES));
  }

  /// At the break-even freight the plan costs what it costs without the way, and below it less.
  @Test
  void theBreakEvenIsWhereTheWayIsWorthNothing() {
    Worth.BreakEven point = uncertain.worths().breakEvens().getFirst();
    Set<String> parts = result.questions().candidates().getFirst().parts();
    double without = optimumUsd(worlds(PlanOptions.FREE.without(parts)), RISK);
    double addition = point.breakEvenUsdPerTonne().orElseThrow() - point.now().usd();
    assertThat(withFreight(addition)).isCloseTo(without, within(2e-6 * without));
    assertThat(withFreight(0.9 * addition)).isLessThan(without * (1 - 1e-5));
  }

  private double withFreight(double addition) {
    List<Network> dearer =
        worlds(PlanOptions.FREE).stream()
            .map(world -> Changed.dearer(world, "leg a-plant", addition))
            .toList();
    return optimumUsd(dearer, RISK);
  }
}
