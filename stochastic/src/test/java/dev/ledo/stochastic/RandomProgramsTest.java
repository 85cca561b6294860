package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.Textbook.Instance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small programs with small whole numbers: degenerate, infeasible, unbounded, without rows,
/// without columns. Both ways must say the same of each.
class RandomProgramsTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({"1, false", "501, false", "2001, true", "2301, true"})
  void bothWaysSayTheSame(long from, boolean whole) {
    Map<Status, Integer> seen = new EnumMap<>(Status.class);
    for (long seed = from; seed < from + 300; seed++) {
      Instance instance = new Draft(seed, whole).instance();
      Settings settings = Settings.DEFAULT.withGroups((int) (seed % 4)).withIterations(300);
      if (seed % 3 == 0) {
        settings = settings.withRisk(new RiskMeasure((seed % 7) / 7.0, (seed % 5) / 5.5));
      }
      Result one = Solvers.extensive(instance, settings);
      Result other = Solvers.decomposed(instance, settings);
      assertThat(other.status()).as("seed %d: %s %s", seed, one, other).isEqualTo(one.status());
      if (one.status() == Status.OPTIMAL) {
        Solvers.assertOptimum(other, one.upper());
      }
      seen.merge(one.status(), 1, Integer::sum);
    }
    assertThat(seen).containsOnlyKeys(Status.OPTIMAL, Status.INFEASIBLE, Status.UNBOUNDED);
    assertThat(seen.values()).allMatch(count -> count >= 10);
  }

  /// One program while it is drawn.
  private static final class Draft {

    private final Random random;
    private final boolean whole;
    private final TwoStageProgramBuilder builder;
    private final List<RandomElement> elements = new ArrayList<>();
    private final int now;
    private final int later;

    Draft(long seed, boolean whole) {
      this.random = new Random(seed);
      this.whole = whole;
      this.builder = TwoStageProgram.builder("random " + seed);
      this.now = 1 + random.nextInt(4);
      this.later = random.nextInt(6);
    }

    Instance instance() {
      columns();
      firstRows();
      int rows = random.nextInt(5);
      for (int i = 0; i < rows; i++) {
        secondRow(i);
      }
      if (random.nextInt(4) == 0) {
        elements.add(new RandomElement.FirstCost(0));
      }
      elements.forEach(builder::random);
      double[] probabilities = new double[1 + random.nextInt(6)];
      double[][] values = new double[probabilities.length][elements.size()];
      for (int s = 0; s < probabilities.length; s++) {
        probabilities[s] = (1 + random.nextInt(3)) / 8.0;
        for (int e = 0; e < values[s].length; e++) {
          values[s][e] = value(elements.get(e));
        }
      }
      return new Instance(builder.build(), new ScenarioTable(probabilities, values));
    }

    private int small() {
      return random.nextInt(6) - 2;
    }

    private void columns() {
      for (int j = 0; j < now; j++) {
        double[] bounds = bounds(whole);
        builder.firstColumn("x" + j, small() + 1, bounds[0], bounds[1], whole);
      }
      for (int j = 0; j < later; j++) {
        double[] bounds = bounds(false);
        builder.secondColumn("y" + j, small() + 1, bounds[0], bounds[1]);
        if (random.nextInt(4) == 0) {
          elements.add(new RandomElement.Cost(j));
        }
      }
    }

    private double[] bounds(boolean narrow) {
      if (narrow) {
        int lower = random.nextInt(3) - 1;
        return new double[] {lower, lower + random.nextInt(4)};
      }
      return switch (random.nextInt(7)) {
        case 0, 1, 2 -> new double[] {0, INFINITE};
        case 3 -> new double[] {0, 1 + random.nextInt(5)};
        case 4 -> new double[] {-INFINITE, INFINITE};
        case 5 -> new double[] {-3, 3};
        default -> new double[] {2, 2};
      };
    }

    private double[] range() {
      double side = random.nextInt(9) - 3;
      return switch (random.nextInt(5)) {
        case 0, 1 -> new double[] {side, INFINITE};
        case 2 -> new double[] {-INFINITE, side};
        case 3 -> new double[] {side, side};
        default -> new double[] {side, side + random.nextInt(4)};
      };
    }

    private void firstRows() {
      int rows = random.nextInt(3);
      for (int i = 0; i < rows; i++) {
        double[] range = range();
        builder.firstRow("a" + i, range[0], range[1]);
        for (int j = 0; j < now; j++) {
          builder.first(i, j, random.nextInt(2) * small());
        }
      }
    }

    private void secondRow(int row) {
      double[] range = range();
      builder.secondRow("r" + row, range[0], range[1]);
      for (int j = 0; j < now; j++) {
        if (random.nextInt(2) == 0) {
          builder.technology(row, j, small());
          maybe(new RandomElement.Technology(row, j));
        }
      }
      for (int j = 0; j < later; j++) {
        if (random.nextInt(2) == 0) {
          builder.recourse(row, j, small());
          maybe(new RandomElement.Recourse(row, j));
        }
      }
      double below = range[0] == -INFINITE ? INFINITE : 0;
      double above =
          range[1] == INFINITE ? INFINITE : range[0] == -INFINITE ? 0 : range[1] - range[0];
      maybe(new RandomElement.RightHandSide(row, below, above));
    }

    private void maybe(RandomElement element) {
      if (random.nextInt(3) == 0) {
        elements.add(element);
      }
    }

    private double value(RandomElement element) {
      return switch (element) {
        case RandomElement.RightHandSide side -> random.nextInt(9) - 3;
        case RandomElement.Technology entry -> small() + random.nextInt(2) * random.nextDouble();
        case RandomElement.Recourse entry -> small() + random.nextInt(2) * random.nextDouble();
        case RandomElement.Cost cost -> small() + 1;
        case RandomElement.FirstCost cost -> small();
        case RandomElement.Constant constant -> 0;
        case RandomElement.Lower bound -> 0;
        case RandomElement.Upper bound -> 0;
        case RandomElement.Fixed bound -> 0;
      };
    }
  }
}
