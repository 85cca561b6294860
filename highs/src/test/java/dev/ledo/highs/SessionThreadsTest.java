package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// One open model and more than one thread.
class SessionThreadsTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void anotherThreadIsRefusedWhileOneIsAtWork() throws Exception {
    try (LinearSession session = TwoSources.open(highs);
        var threads = Executors.newSingleThreadExecutor()) {
      var begun = new CountDownLatch(1);
      var end = new CountDownLatch(1);
      Future<Boolean> working =
          threads.submit(() ->
              session.alone(() -> {
                begun.countDown();
                return awaits(end);
              }));
      assertThat(awaits(begun)).isTrue();
      Refusal.ofState(session::resolve, "session is in use by another thread");
      Refusal.ofState(session::basis, "session is in use by another thread");
      Refusal.ofState(session::close, "session is in use by another thread");
      end.countDown();
      assertThat(working.get()).isTrue();
      assertThat(TwoSources.objective(session)).isEqualTo(15);
    }
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSessionMayGoFromThreadToThread() throws Exception {
    try (LinearSession session = TwoSources.open(highs);
        var threads = Executors.newFixedThreadPool(2)) {
      for (int demand = 4; demand < 40; demand++) {
        int asked = demand;
        double objective =
            threads
                .submit(() -> {
                  session.setRowBounds(0, asked, NONE);
                  return TwoSources.objective(session);
                })
                .get();
        assertThat(objective).isEqualTo(10 + 3 + 2.0 * (demand - 3));
      }
    }
  }
}
