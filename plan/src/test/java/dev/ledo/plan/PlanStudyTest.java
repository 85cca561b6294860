package dev.ledo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.stochastic.RiskMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole study of the two mines of `docs/methods/plan-by-hand.md`.
class PlanStudyTest {

  private static final Map<String, String> ASKED =
      Map.of(
          "candidates.csv",
          "id,name,parts,leg\na,Mine A,feed-a,a-plant\n",
          "curves.csv",
          "element,stage,country,steps\nDy,mining,XBB,2\n");

  private static final Map<String, String> UNCERTAIN =
      Map.of(
          "candidates.csv",
          "id,name,parts,leg\na,Mine A,feed-a,a-plant\n",
          "regimes.csv",
          """
          id,name,state,onset [1/yr],duration [month],source,kind,reason
          shut,Mine B,closed,1..2,2..8,us,prior,By hand
          """,
          "effects.csv",
          """
          regime,state,target,what,factor [1],source,kind,reason
          shut,closed,feed-b,capacity,0..0.5,us,prior,By hand
          """);

  @TempDir private Path folder = Path.of(".");

  private PlanResult study(Map<String, String> more, int threads) throws IOException {
    var ask = new Ask(10, 3, 2, 7, new RiskMeasure(0.5, 0.5), 1e-6, threads);
    var reader = new PlanReader(TwoMines.write(folder, more));
    return new PlanStudy(reader, PlanOptions.FREE, ask, () -> 0L, Progress.SILENT).run();
  }

  @Test
  void theAnswersAreThoseReckonedByHand() throws IOException {
    PlanResult result = study(ASKED, 1);
    PlanResult.Uncertain found = result.uncertain().orElseThrow();
    assertThat(found.decision().riskUsd()).isCloseTo(2_260_000, within(1.0));
    assertThat(found.foresight().perfectInformationUsd()).isCloseTo(0, within(1.0));
    assertThat(found.foresight().stochasticSolutionUsd()).isCloseTo(0, within(1.0));
    assertThat(found.worths().candidates().getFirst().worthUsd())
        .isCloseTo(4_840_000, within(10.0));
    Worth.BreakEven even = found.worths().breakEvens().getFirst();
    assertThat(even.breakEvenUsdPerTonne().orElseThrow()).isCloseTo(374_000, within(1.0));
    assertThat(result.curves().getFirst().points().get(1).share()).isEqualTo(0.5);
    assertThat(result.curves().getFirst().extraUsd(1)).isCloseTo(25_714.2857, within(3.0));
  }

  @Test
  void theNumberOfThreadsChangesNoBitOfAnyAnswer() throws IOException {
    PlanResult one = study(UNCERTAIN, 1);
    PlanResult.Uncertain first = one.uncertain().orElseThrow();
    assertThat(first.decision().outcomes().stream().map(o -> o.costUsd()).distinct().count())
        .isGreaterThan(1);
    for (int threads : List.of(2, 4)) {
      PlanResult many = study(UNCERTAIN, threads);
      PlanResult.Uncertain other = many.uncertain().orElseThrow();
      assertThat(many.calm().costUsd()).isEqualTo(one.calm().costUsd());
      assertThat(many.curves()).isEqualTo(one.curves());
      assertThat(other.decision().built()).isEqualTo(first.decision().built());
      assertThat(other.decision().outcomes()).isEqualTo(first.decision().outcomes());
      assertThat(other.fresh()).isEqualTo(first.fresh());
      assertThat(other.foresight()).isEqualTo(first.foresight());
      assertThat(other.played()).isEqualTo(first.played());
      assertThat(other.worths().candidates()).isEqualTo(first.worths().candidates());
      assertThat(other.worths().breakEvens()).isEqualTo(first.worths().breakEvens());
      assertThat(other.swings()).isEqualTo(first.swings());
    }
  }
}
