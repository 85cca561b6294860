package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoadSearchTest {

  private static final Earthworks.Volume VOLUME = new Earthworks.Volume(6, 4, 5);
  private static final Earthworks.PerMetre PER_METRE = new Earthworks.PerMetre(100, 150, 300, 600);

  private static Optional<RoadLine> road(Travel travel, Earthworks works, Cell from, Cell to) {
    return RoadSearch.between(
        travel, works, new RoadSearch.Terminals(from, to), Optional.empty(), Progress.SILENT);
  }

  private static Effort limit(double grade) {
    return new PaceEffort(g -> 0.1 + Math.abs(g), grade, grade);
  }

  @Test
  void onLevelGroundARoadCostsItsMetresAndItsSeconds() {
    Travel travel =
        Grids.travel(Grids.square(40, 30, (x, y) -> 7), 16, limit(0.1), Sampling.CROSSED);
    var works = new Earthworks(3, 7, PER_METRE, VOLUME, 2);
    RoadLine line = road(travel, works, new Cell(5, 5), new Cell(5, 35)).orElseThrow();
    assertThat(line.buildCost()).isCloseTo(30 * 30 * 100, within(1e-6));
    assertThat(line.seconds()).isCloseTo(30 * 30 * 0.1, within(1e-6));
    assertThat(line.cutM3() + line.fillM3()).isZero();
  }

  /// Along a slope of 30 % beside ground of unknown height: the slope is taken from the cells on
  /// the other side, so that the ground is mountainous.
  @Test
  void besideUnknownGroundASlopeIsNotTakenForAPlain() {
    Terrain slope = Grids.square(21, 10, (x, y) -> x == 90 ? Double.NaN : 0.3 * x);
    Travel travel = Grids.travel(slope, 8, limit(0.1), Sampling.CROSSED);
    var works = new Earthworks(0, 1, PER_METRE, VOLUME, 2);
    RoadLine line = road(travel, works, new Cell(0, 10), new Cell(20, 10)).orElseThrow();
    assertThat(line.buildCost()).isCloseTo(200 * 300, within(1e-3));
  }

  /// Ground that is too steep for a few metres is passed by cutting into it: without earthworks
  /// there is no way, because the step runs across the whole grid.
  @Test
  void aStepAcrossTheWayIsCutAndFilled() {
    Terrain step = Grids.square(41, 30, (x, y) -> x <= 600 ? 0 : 6);
    Travel travel = Grids.travel(step, 8, limit(0.1), Sampling.CROSSED);
    var from = new Cell(20, 10);
    var to = new Cell(20, 30);
    assertThat(road(travel, new Earthworks(0, 1, PER_METRE, VOLUME, 2), from, to)).isEmpty();
    RoadLine line =
        road(travel, new Earthworks(3, 7, PER_METRE, VOLUME, 2), from, to).orElseThrow();
    assertThat(line.cutM3()).isPositive();
    for (int i = 1; i < line.cells().size(); i++) {
      Cell before = line.cells().get(i - 1);
      Cell next = line.cells().get(i);
      double rise =
          step.heightM(next.row(), next.column())
              + line.offsetsM().get(i)
              - step.heightM(before.row(), before.column())
              - line.offsetsM().get(i - 1);
      double length = 30 * Math.hypot(next.row() - before.row(), next.column() - before.column());
      assertThat(Math.abs(rise) / length).isLessThanOrEqualTo(0.1 + 1e-6);
      assertThat(Math.abs(line.offsetsM().get(i))).isLessThanOrEqualTo(3);
    }
  }

  /// Up a slope twice too steep the road goes to and fro, at the grade it may have.
  @Test
  void upASteepSlopeSwitchbacksComeOutByThemselves() {
    Terrain slope = Grids.square(61, 20, (x, y) -> 0.2 * (1200 - y));
    Travel travel = Grids.travel(slope, 32, limit(0.1), Sampling.CROSSED);
    var works = new Earthworks(4, 9, PER_METRE, VOLUME, 2);
    RoadLine line = road(travel, works, new Cell(55, 30), new Cell(5, 30)).orElseThrow();
    double climb = 0.2 * 50 * 20;
    double metres = 0;
    for (int i = 1; i < line.cells().size(); i++) {
      metres +=
          20
              * Math.hypot(
                  line.cells().get(i).row() - line.cells().get(i - 1).row(),
                  line.cells().get(i).column() - line.cells().get(i - 1).column());
    }
    assertThat(metres).isBetween(climb / 0.1 * (1 - 1e-9), 1.06 * climb / 0.1);
  }

  /// Bellman and Ford's rounds over all states instead of a queue with a bound.
  @Test
  void costsAreThoseOfPlainRoundsOverAllStates() {
    var random = new SplittableRandom(8);
    int found = 0;
    for (int run = 0; run < 40; run++) {
      Terrain ground = Grids.random(random, 9, 8, 0.03);
      Travel travel = Grids.travel(ground, 16, limit(0.4), Sampling.CROSSED);
      var works = new Earthworks(6, 5, PER_METRE, VOLUME, 3);
      var from = new Cell(0, 0);
      var to = new Cell(8, 7);
      double plain = plainCost(travel, works, from, to);
      Optional<RoadLine> line = road(travel, works, from, to);
      assertThat(line.isPresent()).isEqualTo(plain < Double.POSITIVE_INFINITY);
      if (line.isPresent()) {
        found++;
        assertThat(line.get().cost(3)).isCloseTo(plain, within(1e-7 * plain));
      }
    }
    assertThat(found).isGreaterThan(10);
  }

  private static double plainCost(Travel travel, Earthworks works, Cell from, Cell to) {
    var road = new RoadMoves(travel, works);
    double[][] best = new double[72][5];
    for (double[] levels : best) {
      Arrays.fill(levels, Double.POSITIVE_INFINITY);
    }
    best[from.number(8)][2] = 0;
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (int cell = 0; cell < 72; cell++) {
        for (int heading = 0; heading < 16; heading++) {
          int row = cell / 8 + travel.headings().rows(heading);
          int column = cell % 8 + travel.headings().columns(heading);
          boolean isInside = row >= 0 && row < 9 && column >= 0 && column < 8;
          if (!isInside || !road.look(cell / 8, cell % 8, heading)) {
            continue;
          }
          for (int pair = 0; pair < 25; pair++) {
            double cost = best[cell][pair / 5] + road.cost(pair / 5, pair % 5);
            if (cost < best[row * 8 + column][pair % 5]) {
              best[row * 8 + column][pair % 5] = cost;
              isBetter = true;
            }
          }
        }
      }
    }
    return best[to.number(8)][2];
  }

  @Test
  void theHeapGivesStatesByKeyAndNumber() {
    var random = new SplittableRandom(1);
    var heap = new StateHeap();
    var queue = new PriorityQueue<Double>();
    for (int step = 0; step < 20_000; step++) {
      if (random.nextInt(3) > 0 || queue.isEmpty()) {
        double key = random.nextInt(500);
        heap.add(key, step);
        queue.add(key);
      } else {
        assertThat(heap.leastKey()).isEqualTo(queue.remove());
        heap.take();
      }
    }
  }

  @Test
  void aCorridorHoldsTheBestWay() {
    Terrain ground = Grids.random(new SplittableRandom(4), 60, 60, 0);
    Travel travel = Grids.travel(ground, 16, WalkEffort.LANGMUIR, Sampling.CROSSED);
    var from = new Cell(3, 3);
    var to = new Cell(50, 55);
    CostField forward = Grids.from(travel, from);
    Corridor narrow = Corridor.between(forward, Grids.to(travel, to), 0);
    Corridor wide = Corridor.between(forward, Grids.to(travel, to), 0.2);
    assertThat(narrow.bestSeconds()).isCloseTo(forward.seconds(to), within(1e-6));
    assertThat(forward.way(to)).allMatch(cell -> narrow.cells().get(cell.number(60)));
    assertThat(wide.cells().cardinality()).isBetween(narrow.cells().cardinality() + 1, 60 * 60 - 1);
  }
}
