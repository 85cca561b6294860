package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Textbook.Instance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyNumberOfThreadsGivesTheSameBits(long seed) {
    Shape shape = Shape.of(4, 6, 500);
    Instance instance = Networks.of(seed % 2 == 0 ? shape.withAllRandom() : shape, seed);
    var risk = seed > 3 ? new RiskMeasure(0.5, 0.9) : RiskMeasure.MEAN;
    List<String> one = course(instance, Settings.DEFAULT.withRisk(risk));

    for (int threads : new int[] {1, 2, 4, 7}) {
      assertThat(course(instance, Settings.DEFAULT.withRisk(risk).withThreads(threads)))
          .isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void infeasibleScenariosAndWholeNumbersAreTheSameToo(long seed) {
    Shape shape = Shape.of(3, 5, 90).withAllRandom().withoutLostDemand();
    Instance instance = Networks.of(seed % 2 == 0 ? shape.withWholeCapacity() : shape, seed);
    List<String> one = course(instance, Settings.DEFAULT);

    for (int threads : new int[] {2, 4}) {
      assertThat(course(instance, Settings.DEFAULT.withThreads(threads))).isEqualTo(one);
    }
  }

  /// All bounds on the way, the decision and the work done, to the last bit.
  private static List<String> course(Instance instance, Settings settings) {
    List<String> course = new ArrayList<>();
    Result result =
        new Decomposition(Highs.load(), System::nanoTime)
            .solve(
                instance.program(),
                instance.scenarios(),
                settings,
                step -> course.add(step.number() + " " + step.lower() + " " + step.upper()));
    course.add(result.status() + " " + result.firstStage());
    course.add(result.counts().toString());
    return course;
  }
}
