package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrewTest {

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 11", "3, 2", "4, 0", "7, 1000"})
  void eachRowIsWorkedOnOnce(int size, int rows) {
    var times = new AtomicIntegerArray(rows);
    try (var crew = new Crew(size)) {
      crew.work(
          rows,
          (from, end) -> {
            for (int row = from; row < end; row++) {
              times.incrementAndGet(row);
            }
          });
    }
    for (int row = 0; row < rows; row++) {
      assertThat(times.get(row)).isEqualTo(1);
    }
  }

  /// Each waits for the other, so that one thread alone would never end.
  @Test
  void membersWorkAtOnceAndTheCallerIsOneOfThem() {
    var both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (var crew = new Crew(2)) {
      crew.work(_ -> {
        threads.add(Thread.currentThread());
        both.countDown();
        await(both);
      });
    }
    assertThat(threads).hasSize(2).contains(Thread.currentThread());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void aFailureIsThrownAfterAllHaveEnded(int failing) {
    Set<Integer> ended = ConcurrentHashMap.newKeySet();
    try (var crew = new Crew(3)) {
      assertThatThrownBy(() ->
              crew.work(member -> {
                if (member == failing) {
                  throw new UnsupportedOperationException("no");
                }
                ended.add(member);
              }))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("no");
    }
    assertThat(ended).hasSize(2).doesNotContain(failing);
  }

  /// An interrupt is kept for whoever asks next; the work is done all the same.
  @Test
  void anInterruptDoesNotLoseWork() {
    Set<Integer> ended = ConcurrentHashMap.newKeySet();
    try (var crew = new Crew(2)) {
      Thread.currentThread().interrupt();
      crew.work(ended::add);
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void thereIsNoCrewOfNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Crew(0));
  }
}
