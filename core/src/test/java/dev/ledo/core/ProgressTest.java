package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /// Keeps what it hears, and stops when told.
  private static final class Listener implements Progress {

    private final List<String> heard = new ArrayList<>();
    private boolean isCancelled;

    @Override
    public void started(String step) {
      heard.add(step);
    }

    @Override
    public void finished(String step) {
      heard.add(step);
    }

    @Override
    public void reached(String step, String detail) {
      heard.add(detail);
    }

    @Override
    public boolean isCancelled() {
      return isCancelled;
    }
  }

  @Test
  void quietlyOnlyTheWishToStopIsHeard() {
    var listener = new Listener();
    Progress quiet = listener.quiet();
    quiet.started("risk");
    quiet.reached("risk", "1 of 2");
    quiet.finished("risk");

    assertThat(listener.heard).isEmpty();
    assertThat(quiet.isCancelled()).isFalse();
    listener.isCancelled = true;
    assertThat(quiet.isCancelled()).isTrue();
  }

  @Test
  void silenceNeverStopsAnything() {
    assertThat(Progress.SILENT.isCancelled()).isFalse();
    assertThat(Progress.SILENT.quiet().isCancelled()).isFalse();
  }
}
