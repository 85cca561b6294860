package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.WholeFiles;
import dev.ledo.stochastic.Iteration;
import dev.ledo.stochastic.SavedState;
import dev.ledo.stochastic.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows the bounds of a decomposition on the terminal, and keeps its state in a file.
final class StochasticWatcher implements Watcher {

  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(20);

  private final ProgressLine line;
  private final Optional<Path> file;
  private Optional<SavedState> last = Optional.empty();
  private long savedAt = System.nanoTime();

  StochasticWatcher(ProgressLine line, Optional<Path> file) {
    this.line = line;
    this.file = file;
  }

  @Override
  public void heard(Iteration step) {
    line.started(
        "%,d scenarios, %d tried: %s to %s, gap %s %%"
            .formatted(
                step.scenarios(),
                step.number(),
                Numbers.readable(step.lower(), 9),
                Numbers.readable(step.upper(), 9),
                Numbers.readable(100 * step.gap(), 2)));
  }

  @Override
  public void offered(Supplier<SavedState> state) {
    if (file.isEmpty()) {
      return;
    }
    last = Optional.of(state.get());
    if (System.nanoTime() - savedAt > BETWEEN_SAVES.toNanos()) {
      try {
        saveLast();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Writes the last state that was offered.
  void saveLast() throws IOException {
    if (file.isEmpty() || last.isEmpty()) {
      return;
    }
    WholeFiles.writeText(file.get(), last.get()::write);
    savedAt = System.nanoTime();
  }

  /// Takes the line away.
  void end() {
    line.end();
  }
}
