package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.route.Stopping;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search against a slow plain one, and against itself.
class GroundSearchTest {

  private static final double CLOSE = 1e-9;

  private static Effort effort(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> WalkEffort.LANGMUIR;
      case 1 -> new PaceEffort(grade -> 1 / (1.6 * Math.exp(-3.5 * Math.abs(grade + 0.05))), 2, 2);
      default -> new PaceEffort(grade -> 0.1 + Math.max(0, grade), 0.4, 0.6);
    };
  }

  private static Travel travel(SplittableRandom random, List<double[]> walls) {
    int rows = 1 + random.nextInt(24);
    int columns = 1 + random.nextInt(24);
    double unknown = random.nextInt(3) * 0.05;
    Terrain terrain =
        random.nextBoolean()
            ? Grids.random(random, rows, columns, unknown)
            : Grids.slope(random, rows, columns, unknown);
    int count = HeadingSet.COUNTS.get(random.nextInt(HeadingSet.COUNTS.size()));
    HeadingSet headings = HeadingSet.of(count);
    Ground ground = Ground.of(terrain);
    if (random.nextInt(3) == 0) {
      ground = ground.withUnknownAt(1 + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      var closed = new BitSet();
      for (int cell = 0; cell < rows * columns; cell++) {
        closed.set(cell, random.nextInt(12) == 0);
      }
      ground = ground.withClosed(closed);
    }
    if (random.nextInt(2) == 0) {
      var lines = new Crossings(terrain.frame(), headings);
      for (int wall = 0; wall < 3; wall++) {
        double[] row = {random.nextDouble(rows), random.nextDouble(rows)};
        double[] column = {random.nextDouble(columns), random.nextDouble(columns)};
        lines.draw(row, column, OptionalDouble.empty());
        walls.add(new double[] {row[0], column[0], row[1], column[1]});
      }
      ground = ground.withCrossings(lines);
    }
    Sampling sampling =
        switch (random.nextInt(ground.closed().isPresent() ? 2 : 3)) {
          case 0 -> Sampling.CROSSED;
          case 1 -> Sampling.BILINEAR;
          default -> Sampling.ENDS;
        };
    return new Travel(ground, headings, effort(random), sampling);
  }

  private static Cell open(SplittableRandom random, Travel travel) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      var cell = new Cell(random.nextInt(travel.rows()), random.nextInt(travel.columns()));
      if (travel.ground().isOpen(cell.row(), cell.column())) {
        return cell;
      }
    }
    return new Cell(-1, -1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void costsAreThoseOfAPlainSearch(boolean isForward) {
    var random = new SplittableRandom(20);
    int compared = 0;
    for (int run = 0; run < 400; run++) {
      List<double[]> walls = new ArrayList<>();
      Travel travel = travel(random, walls);
      Cell place = open(random, travel);
      if (place.row() < 0) {
        continue;
      }
      double[] slow = new SlowSearch(travel, walls).seconds(List.of(place), isForward);
      CostField field = isForward ? Grids.from(travel, place) : Grids.to(travel, place);
      for (int cell = 0; cell < slow.length; cell++) {
        if (Double.isInfinite(slow[cell])) {
          assertThat(field.seconds(cell)).as("run %d cell %d", run, cell).isInfinite();
        } else {
          assertThat(field.seconds(cell))
              .as("run %d cell %d", run, cell)
              .isCloseTo(slow[cell], within(CLOSE * (1 + slow[cell])));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(20_000);
  }

  @Test
  void aTargetCostsTheSameWithAndWithoutTheBoundAndTheWayAddsUp() {
    var random = new SplittableRandom(21);
    int reached = 0;
    int bends = 0;
    for (int run = 0; run < 300; run++) {
      Travel travel = travel(random, new ArrayList<>());
      Cell source = open(random, travel);
      Cell target = open(random, travel);
      if (source.row() < 0) {
        continue;
      }
      double whole = Grids.from(travel, source).seconds(target);
      CostField field = Grids.between(travel, source, target);
      assertThat(field.seconds(target)).as("run %d", run).isEqualTo(whole);
      assertThat(Grids.to(travel, target).seconds(source))
          .satisfies(back -> {
            if (Double.isInfinite(whole)) {
              assertThat(back).isInfinite();
            } else {
              assertThat(back).isCloseTo(whole, within(CLOSE * (1 + whole)));
            }
          });
      if (field.isReached(target)) {
        reached++;
        List<Cell> way = field.way(target);
        assertThat(way.getFirst()).isEqualTo(source);
        assertThat(way.getLast()).isEqualTo(target);
        bends += field.line(target).size() - way.size();
      }
    }
    assertThat(reached).isGreaterThan(100);
    assertThat(bends).isGreaterThan(20);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Terrain terrain = Grids.random(new SplittableRandom(5), 500, 420, 0.03);
    Travel travel = Grids.travel(terrain, 16, WalkEffort.LANGMUIR, Sampling.CROSSED);
    List<Cell> sources = List.of(firstOpen(travel));
    double[] one = null;
    for (int threads : new int[] {1, 2, 4, 7}) {
      var setting = new SearchSetting(threads, Double.POSITIVE_INFINITY);
      CostField field = GroundSearch.from(travel, sources, setting, Progress.SILENT).orElseThrow();
      double[] costs = new double[500 * 420];
      for (int cell = 0; cell < costs.length; cell++) {
        costs[cell] = field.seconds(cell);
      }
      one = one == null ? costs : one;
      assertThat(costs).isEqualTo(one);
    }
  }

  private static Cell firstOpen(Travel travel) {
    for (int column = 0; ; column++) {
      if (travel.ground().isOpen(0, column)) {
        return new Cell(0, column);
      }
    }
  }

  @Test
  void severalSourcesGiveTheNearest() {
    Terrain terrain = Grids.random(new SplittableRandom(6), 200, 200, 0);
    Travel travel = Grids.travel(terrain, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    var one = new Cell(3, 5);
    var other = new Cell(190, 120);
    CostField both = Grids.from(travel, one, other);
    CostField fromOne = Grids.from(travel, one);
    CostField fromOther = Grids.from(travel, other);
    for (int cell = 0; cell < 200 * 200; cell++) {
      assertThat(both.seconds(cell))
          .isEqualTo(Math.min(fromOne.seconds(cell), fromOther.seconds(cell)));
    }
  }

  @Test
  void beyondTheLargestCostCellsCountAsNotReached() {
    Terrain terrain = Grids.square(300, 30, (x, y) -> 0);
    Travel travel = Grids.travel(terrain, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    var setting = new SearchSetting(1, 1000);
    CostField field =
        GroundSearch.from(travel, List.of(new Cell(0, 0)), setting, Progress.SILENT).orElseThrow();
    CostField whole = Grids.from(travel, new Cell(0, 0));
    long within = 0;
    for (int cell = 0; cell < 300 * 300; cell++) {
      boolean isWithin = whole.seconds(cell) <= 1000;
      within += isWithin ? 1 : 0;
      assertThat(field.seconds(cell))
          .isEqualTo(isWithin ? whole.seconds(cell) : Double.POSITIVE_INFINITY);
    }
    assertThat(field.settled()).isEqualTo(within);
  }

  /// Where a cell is 30 m high and 6 cm wide.
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nearThePoleASearchToATargetEndsWithTheCostOfAWholeOne() {
    var heightsM = new float[126 * 195];
    Arrays.fill(heightsM, 100);
    var frame = new DegreeFrame(126, 195, 89.9, 10, 1 / 3600.0, 1 / 3600.0);
    Effort effort = new PaceEffort(grade -> 0.1 + Math.abs(grade), 0.8, 0.8);
    Travel travel = Grids.travel(new Terrain(frame, heightsM), 32, effort, Sampling.CROSSED);
    var source = new Cell(27, 47);
    var target = new Cell(103, 170);
    assertThat(Grids.between(travel, source, target).seconds(target))
        .isEqualTo(Grids.from(travel, source).seconds(target));
  }

  /// What a cell costs and what remains may add up to a last bit above what the target costs.
  @Test
  void aTargetThatCostsExactlyTheMostIsReachedAndOneThatCostsMoreIsNot() {
    var random = new SplittableRandom(22);
    for (int run = 0; run < 200; run++) {
      Terrain terrain = Grids.slope(random, 1 + random.nextInt(3), 40, 0);
      Travel travel = Grids.travel(terrain, 16, WalkEffort.LANGMUIR, Sampling.ENDS);
      var source = new Cell(0, 0);
      var target = new Cell(0, 39);
      double cost = Grids.from(travel, source).seconds(target);
      for (double most : new double[] {cost, Math.nextDown(cost)}) {
        CostField field =
            GroundSearch.between(
                    travel, List.of(source), target, new SearchSetting(1, most), Progress.SILENT)
                .orElseThrow();
        assertThat(field.isReached(target)).as("run %d", run).isEqualTo(most == cost);
      }
    }
  }

  /// Closed cells that cannot be told any more after so many questions, as if memory ran out.
  private static BitSet failingAfter(int questions, Error error) {
    var asked = new AtomicInteger();
    return new BitSet() {
      @Override
      public boolean get(int cell) {
        if (asked.incrementAndGet() == questions) {
          throw error;
        }
        return false;
      }
    };
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anErrorInWhicheverThreadEndsTheSearchAndIsNotLost() {
    Terrain terrain = Grids.random(new SplittableRandom(7), 500, 500, 0);
    for (int run = 0; run < 40; run++) {
      var error = new OutOfMemoryError("run " + run);
      BitSet closed = failingAfter(10 + run * 60_000, error);
      var travel =
          new Travel(
              Ground.of(terrain).withClosed(closed),
              HeadingSet.of(8),
              WalkEffort.LANGMUIR,
              Sampling.CROSSED);
      var setting = new SearchSetting(1 + run % 4, Double.POSITIVE_INFINITY);
      assertThatThrownBy(
              () -> GroundSearch.from(travel, List.of(new Cell(0, 0)), setting, Progress.SILENT))
          .isSameAs(error);
    }
  }

  @Test
  void aCancelledSearchGivesNothing() {
    var cancelling = new Stopping();
    Travel travel =
        Grids.travel(Grids.square(9, 30, (x, y) -> 0), 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    assertThat(GroundSearch.from(travel, List.of(new Cell(0, 0)), SearchSetting.WHOLE, cancelling))
        .isEmpty();
  }

  /// Says stop from the question of a number on.
  private record StoppingAt(int question, AtomicInteger asked) implements Progress {

    @Override
    public void started(String step) {}

    @Override
    public void finished(String step) {}

    @Override
    public boolean isCancelled() {
      return asked.incrementAndGet() >= question;
    }
  }

  /// 64 tiles in some 12 ranges: a search that asked by ranges only would ask 12 times.
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theWishToStopIsHeardBeforeEachTile() {
    Terrain terrain = Grids.random(new SplittableRandom(8), 1000, 1000, 0);
    Travel travel = Grids.travel(terrain, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    List<Cell> middle = List.of(new Cell(500, 500));
    for (int question : new int[] {2, 5, 20, 50, 64}) {
      for (int threads : new int[] {1, 2, 4}) {
        var stopping = new StoppingAt(question, new AtomicInteger());
        var setting = new SearchSetting(threads, Double.POSITIVE_INFINITY);
        assertThat(GroundSearch.from(travel, middle, setting, stopping)).isEmpty();
        assertThat(stopping.asked().get()).isLessThan(question + threads + 2);
      }
    }
  }

  @Test
  void aPlaceOffTheGridOrOfUnknownHeightIsRefused() {
    Terrain terrain = Grids.square(9, 30, (x, y) -> x == 0 ? Double.NaN : 0);
    Travel travel = Grids.travel(terrain, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grids.from(travel, new Cell(0, 9)))
        .withMessageContaining("off the grid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grids.from(travel, new Cell(0, 0)))
        .withMessageContaining("closed or of unknown height");
  }
}
