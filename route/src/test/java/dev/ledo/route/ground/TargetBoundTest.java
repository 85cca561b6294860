package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TargetBoundTest {

  /// The bound that only knows the least cost of a metre saves hardly anything on steep ground.
  @Test
  void cornerToCornerTheBoundSavesAThirdOfTheCells() {
    int side = 600;
    Terrain mountains = new MountainGenerator(7).square(side);
    Travel travel = Grids.travel(mountains, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    var from = new Cell(side / 10, side / 10);
    var to = new Cell(side - side / 10, side - side / 10);
    long settled = Grids.between(travel, from, to).settled();
    CostField whole = Grids.from(travel, from);
    long nearer = 0;
    for (int cell = 0; cell < side * side; cell++) {
      nearer += whole.seconds(cell) <= whole.seconds(to) ? 1 : 0;
    }
    assertThat((double) nearer / settled).isGreaterThan(1.5);
  }

  /// What a move saves of the bound is never more than it costs.
  @Test
  void theBoundIsConsistent() {
    var random = new SplittableRandom(3);
    for (Effort effort :
        new Effort[] {
          WalkEffort.LANGMUIR,
          new PaceEffort(grade -> 1 / (1.6 * Math.exp(-3.5 * Math.abs(grade + 0.05))), 1, 1),
          new PaceEffort(grade -> 0.1 + Math.max(0, 2 * grade), 0.3, 0.3)
        }) {
      Terrain ground = Grids.random(random, 60, 60, 0);
      Moves moves =
          Grids.travel(ground, 32, effort, Sampling.CROSSED).moves(Moves.Direction.FORWARD);
      var bound = new TargetBound(moves, new Cell(31, 17));
      for (int row = 3; row < 57; row++) {
        for (int column = 3; column < 57; column++) {
          for (int heading = 0; heading < 32; heading++) {
            double cost = moves.seconds(row, row * 60 + column, heading);
            double saved =
                bound.seconds(row, column)
                    - bound.seconds(
                        row + moves.headings.rows(heading),
                        column + moves.headings.columns(heading));
            assertThat(cost).isGreaterThanOrEqualTo(saved - 1e-9);
          }
        }
      }
    }
  }
}
