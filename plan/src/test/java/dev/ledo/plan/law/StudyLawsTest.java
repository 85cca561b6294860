package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.PlanStudy;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.stochastic.RiskMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Laws of everything that is asked of a case's plan.
class StudyLawsTest {

  private static final RiskMeasure RISK = new RiskMeasure(0.5, 0.75);
  private static final double GAP = 1e-7;
  private static final int FUTURES = 8;
  private static final long SEED = 7;

  @TempDir private Path folder = Path.of(".");

  private PlanReader reader() throws IOException {
    return new PlanReader(SmallCase.write(folder));
  }

  private static PlanResult study(PlanReader reader, int threads) {
    var ask = new Ask(FUTURES, 4, 3, SEED, RISK, GAP, threads);
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
            uncertain.stocks(),
            uncertain.candidates(),
            uncertain.prohibitions(),
            uncertain.breakEvens(),
            uncertain.swings(),
            result.curves().stream().map(curve -> curve.points()).toList());
    return Stream.concat(bounds, rest).toList();
  }

  @Test
  void everyNumberIsTheSameForAnyNumberOfThreads() throws IOException {
    PlanReader reader = reader();
    List<Object> one = said(study(reader, 1));
    assertThat(said(study(reader, 2))).isEqualTo(one);
    assertThat(said(study(reader, 4))).isEqualTo(one);
  }

  @Test
  void theAnswersOfAStudyFitTogether() throws IOException {
    PlanResult result = study(reader(), 2);
    PlanResult.Uncertain uncertain = uncertain(result);
    Decision decision = uncertain.decision();
    Agreement.checkOwnNumbers(decision.result(), RISK, decision.costsUsd());
    double slack = 1e-6 * decision.riskUsd();
    assertThat(decision.steps()).isNotEmpty();
    assertThat(decision.network().modules().stream().map(m -> m.id())).hasSizeGreaterThan(2);
    assertThat(uncertain.foresight().perfectInformationUsd()).isGreaterThan(slack);
    assertThat(uncertain.foresight().stochasticSolutionUsd()).isGreaterThanOrEqualTo(-slack);
    assertThat(uncertain.candidates()).hasSize(2);
    assertThat(uncertain.prohibitions()).hasSize(1);
    assertThat(Stream.concat(uncertain.candidates().stream(), uncertain.prohibitions().stream()))
        .extracting(Worth::worthUsd)
        .allSatisfy(usd -> assertThat(usd).isGreaterThanOrEqualTo(-slack));
    assertThat(result.calm().check().isSound()).isTrue();
    assertThat(uncertain.decided().check().isSound()).isTrue();
  }

  /// The worlds of a case as they are drawn, to be put into the plain form.
  private static List<Network> worlds(PlanReader reader, PlanOptions options) {
    Futures futures = reader.futures(options, SEED);
    return IntStream.range(0, FUTURES).mapToObj(futures::get).toList();
  }

  private static double optimumUsd(List<Network> worlds, RiskMeasure risk) {
    return PlainForm.of(worlds, risk).optimum().orElseThrow() * 1e6;
  }

  @Test
  void theAnswersOfAStudyAreThoseOfThePlainForm() throws IOException {
    PlanReader reader = reader();
    PlanResult result = study(reader, 2);
    PlanResult.Uncertain uncertain = uncertain(result);
    List<Network> worlds = worlds(reader, PlanOptions.FREE);
    double decided = optimumUsd(worlds, RISK);
    double calm = optimumUsd(List.of(reader.read(PlanOptions.FREE)), RiskMeasure.MEAN);
    double[] known =
        worlds.stream().mapToDouble(w -> optimumUsd(List.of(w), RiskMeasure.MEAN)).toArray();
    var near = within(2e-6 * decided);
    assertThat(uncertain.decision().riskUsd()).isCloseTo(decided, near);
    assertThat(uncertain.foresight().waitAndSeeUsd()).isCloseTo(RISK.of(known), near);
    assertThat(result.calm().costUsd()).isCloseTo(calm, near);
    for (Worth worth : uncertain.candidates()) {
      Set<String> parts =
          result.questions().candidates().stream()
              .filter(candidate -> candidate.id().equals(worth.id()))
              .findFirst()
              .orElseThrow()
              .parts();
      double without = optimumUsd(worlds(reader, PlanOptions.FREE.without(parts)), RISK);
      assertThat(worth.worthUsd()).as(worth.what()).isCloseTo(without - decided, near);
    }
    double obeyed = optimumUsd(worlds(reader, PlanOptions.FREE.obeying("no-a")), RISK);
    assertThat(uncertain.prohibitions().getFirst().worthUsd()).isCloseTo(obeyed - decided, near);
  }

  @Test
  void theCurvesOfIndependenceAreThoseOfThePlainForm() throws IOException {
    PlanReader reader = reader();
    for (Curve curve : study(reader, 2).curves()) {
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
}
