package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Textbook.Instance;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SavedStateTest {

  private static final Instance INSTANCE = Networks.of(Shape.of(5, 6, 60).withAllRandom(), 5);
  private static final Decomposition DECOMPOSITION =
      new Decomposition(Highs.load(), System::nanoTime);

  @Test
  void aRunGoesOnWhereItWasStopped() throws IOException {
    Result whole = Solvers.decomposed(INSTANCE);
    var keeper = new Keeper();
    Result stopped =
        DECOMPOSITION.solve(
            INSTANCE.program(),
            INSTANCE.scenarios(),
            Settings.DEFAULT.withIterations(whole.counts().iterations() - 1),
            keeper);
    assertThat(stopped.status()).isEqualTo(Result.Status.STOPPED);

    Result resumed = resume(INSTANCE, Settings.DEFAULT, keeper.text.orElseThrow());

    Solvers.assertOptimum(resumed, whole.upper());
    assertThat(resumed.counts().iterations()).isLessThan(whole.counts().iterations());
  }

  @Test
  void aStateReadsBackAsItWas() throws IOException {
    var keeper = new Keeper();
    DECOMPOSITION.solve(INSTANCE.program(), INSTANCE.scenarios(), Settings.DEFAULT, keeper);
    String text = keeper.text.orElseThrow();

    var again = new StringWriter();
    SavedState.read(new StringReader(text)).write(again);

    assertThat(again.toString()).isEqualTo(text);
  }

  @Test
  void aStateOfSomethingElseIsRefused() {
    var keeper = new Keeper();
    DECOMPOSITION.solve(INSTANCE.program(), INSTANCE.scenarios(), Settings.DEFAULT, keeper);
    String text = keeper.text.orElseThrow();
    Instance other = Networks.of(Shape.of(5, 6, 60).withAllRandom(), 6);
    Settings averse = Settings.DEFAULT.withRisk(new RiskMeasure(0.5, 0.5));

    assertThatThrownBy(() -> resume(other, Settings.DEFAULT, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the saved state is of another program");
    assertThatThrownBy(() -> resume(INSTANCE, averse, text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBrokenStateIsRefused() {
    var keeper = new Keeper();
    DECOMPOSITION.solve(INSTANCE.program(), INSTANCE.scenarios(), Settings.DEFAULT, keeper);
    String text = keeper.text.orElseThrow();

    for (String broken :
        new String[] {
          "",
          "something else",
          text.substring(0, text.length() / 2),
          text.replace("end\n", ""),
          text.replace("cut 3", "cut 300"),
          text.replaceFirst("0:", "x:"),
          text.replaceFirst("0:", "9999:")
        }) {
      assertThatThrownBy(() -> SavedState.read(new StringReader(broken)))
          .isInstanceOf(IOException.class);
    }
  }

  private static Result resume(Instance instance, Settings settings, String text)
      throws IOException {
    return DECOMPOSITION.resume(
        instance.program(),
        instance.scenarios(),
        settings,
        Watcher.SILENT,
        SavedState.read(new StringReader(text)));
  }

  /// Keeps the last state that was offered.
  private static final class Keeper implements Watcher {

    private Optional<String> text = Optional.empty();

    @Override
    public void heard(Iteration iteration) {}

    @Override
    public void offered(Supplier<SavedState> state) {
      try {
        var out = new StringWriter();
        state.get().write(out);
        text = Optional.of(out.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
