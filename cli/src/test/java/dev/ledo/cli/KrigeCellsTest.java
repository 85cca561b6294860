package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.Variogram;
import dev.ledo.core.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KrigeCellsTest {

  private static final OrdinaryKriging KRIGING =
      OrdinaryKriging.withAll(
          Survey.of(
              List.of(
                  new Measurement("a", Location.of(0, 0), 1),
                  new Measurement("b", Location.of(100, 0), 3))),
          Variogram.of(0, Shape.SPHERICAL, 1, 200),
          Block.POINT);

  private static final KrigeGrid GRID = KrigeGrid.parse("0:100:0.01,0:10:1");

  /// Asks to stop once it was told that one chunk is done.
  private static final class Impatient implements Progress {
    private final AtomicInteger told = new AtomicInteger();

    @Override
    public void started(String step) {}

    @Override
    public void finished(String step) {}

    @Override
    public void reached(String step, String detail) {
      told.incrementAndGet();
    }

    @Override
    public boolean isCancelled() {
      return told.get() > 0;
    }
  }

  @Test
  void workThatIsCancelledStopsEarlyAndGivesNothing() {
    var impatient = new Impatient();

    assertThat(KrigeCells.estimate(KRIGING, GRID, 2, impatient)).isEmpty();
    assertThat(impatient.told.get()).isBetween(1, 2);
  }

  @Test
  void aThreadThatIsInterruptedStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    Optional<KrigeCells> cells = KrigeCells.estimate(KRIGING, GRID, 2, Progress.SILENT);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(cells).isEmpty();
  }

  @Test
  void cellsGoFromWestToEastThenNorthThenUp() {
    KrigeGrid grid = KrigeGrid.parse("0:10:10,100:120:10,5:6:1");

    assertThat(grid.cells()).isEqualTo(2 * 3 * 2);
    assertThat(grid.at(1)).isEqualTo(new Location(10, 100, 5));
    assertThat(grid.at(2)).isEqualTo(new Location(0, 110, 5));
    assertThat(grid.at(6)).isEqualTo(new Location(0, 100, 6));
    assertThat(grid).hasToString("0:10:10,100:120:10,5:6:1");
  }

  @Test
  void aStepThatIsNoBinaryFractionReachesTheEnd() {
    assertThat(KrigeGrid.parse("0:1:0.1,0:0.3:0.1").cells()).isEqualTo(11 * 4);
  }

  @Test
  void cellsThatAreFoundEncloseTheSamplesInRoundSteps() {
    Survey survey =
        Survey.of(
            List.of(
                new Measurement("a", Location.of(1003, 2001), 1),
                new Measurement("b", Location.of(1998, 2787), 3)));

    KrigeGrid grid = KrigeGrid.around(survey, false);

    assertThat(grid).hasToString("1000:2000:10,2000:2790:10");
  }
}
