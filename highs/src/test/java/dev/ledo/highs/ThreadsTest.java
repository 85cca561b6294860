package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Sessions that solve while others are opened and closed, which HiGHS 1.12 by itself does not
/// survive (HiGHS pull request 3141).
class ThreadsTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void sessionsComeAndGoWhileOthersSolve() throws Exception {
    int before = highs.instances().living();
    List<LinearModel> models = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      models.add(RandomModels.recourse(new Random(seed), 40, 25));
    }
    List<Future<Boolean>> openings = new ArrayList<>();
    List<Double> alone = models.stream().map(model -> chain(model, 300)).toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Double>> together = new ArrayList<>();
      for (LinearModel model : models) {
        together.add(threads.submit(() -> chain(model, 300)));
        openings.add(threads.submit(openAndClose(model)));
      }
      for (int at = 0; at < models.size(); at++) {
        assertThat(together.get(at).get()).isEqualTo(alone.get(at));
        assertThat(openings.get(at).get()).isTrue();
      }
    }
    assertThat(highs.instances().living()).isEqualTo(before);
  }

  @Test
  void virtualThreadsSolveToo() throws Exception {
    LinearModel model = RandomModels.recourse(new Random(7), 20, 12);
    double expected = chain(model, 40);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Double>> together = new ArrayList<>();
      for (int thread = 0; thread < 40; thread++) {
        together.add(threads.submit(() -> chain(model, 40)));
      }
      for (Future<Double> sum : together) {
        assertThat(sum.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void integerSearchesRunBesideEachOther() throws Exception {
    var random = new Random(11);
    LinearModelBuilder builder = LinearModel.builder().sense(Sense.MAXIMISE);
    int row = builder.row(-NONE, 400);
    for (int thing = 0; thing < 40; thing++) {
      builder.entry(row, builder.integerColumn(random.nextInt(5, 60), 0, 3), random.nextInt(7, 50));
    }
    LinearModel model = builder.build();
    IntegerSolution expected = search(model);
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<IntegerSolution>> together = new ArrayList<>();
      for (int thread = 0; thread < 24; thread++) {
        together.add(threads.submit(() -> search(model)));
      }
      for (Future<IntegerSolution> found : together) {
        assertThat(found.get()).isEqualTo(expected);
      }
    }
  }

  private IntegerSolution search(LinearModel model) {
    try (IntegerSession session = highs.openInteger(model)) {
      return session.solve();
    }
  }

  private double chain(LinearModel model, int steps) {
    double sum = 0;
    var random = new Random(1);
    try (LinearSession session = highs.open(model)) {
      for (int step = 0; step < steps; step++) {
        int row = random.nextInt(model.rows());
        session.setRowBounds(row, random.nextInt(90), NONE);
        assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
        sum += session.objective();
      }
    }
    return sum;
  }

  private Callable<Boolean> openAndClose(LinearModel model) {
    return () -> {
      for (int round = 0; round < 200; round++) {
        try (LinearSession session = highs.open(model)) {
          if (round % 2 == 0) {
            assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
          }
        }
      }
      return true;
    };
  }
}
