package dev.ledo.route.ground;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;

/// Small terrains and searches for tests.
final class Grids {

  private Grids() {}

  /// Heights by a function of metres east and metres south of the north-west cell.
  static Terrain square(int cells, double stepM, DoubleBinaryOperator height) {
    var heights = new float[cells * cells];
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        heights[row * cells + column] = (float) height.applyAsDouble(column * stepM, row * stepM);
      }
    }
    return new Terrain(MetreFrame.square(cells, cells, stepM), heights);
  }

  /// Rough ground with some cells unknown.
  static Terrain random(RandomGenerator random, int rows, int columns, double unknown) {
    var heights = new float[rows * columns];
    for (int cell = 0; cell < heights.length; cell++) {
      heights[cell] =
          random.nextDouble() < unknown ? Float.NaN : (float) (random.nextInt(400) / 8.0);
    }
    return new Terrain(MetreFrame.square(rows, columns, 30), heights);
  }

  /// A slope with bumps and some cells unknown.
  static Terrain slope(RandomGenerator random, int rows, int columns, double unknown) {
    double east = random.nextDouble(-1, 1);
    double south = random.nextDouble(-1, 1);
    var heights = new float[rows * columns];
    for (int cell = 0; cell < heights.length; cell++) {
      double bump = 2 * random.nextDouble();
      double plane = 30 * (east * (cell % columns) + south * Math.floorDiv(cell, columns));
      heights[cell] = random.nextDouble() < unknown ? Float.NaN : (float) (plane + bump);
    }
    return new Terrain(MetreFrame.square(rows, columns, 30), heights);
  }

  static Travel travel(Terrain terrain, int headings, Effort effort, Sampling sampling) {
    return new Travel(Ground.of(terrain), HeadingSet.of(headings), effort, sampling);
  }

  static CostField from(Travel travel, Cell... sources) {
    return GroundSearch.from(travel, List.of(sources), SearchSetting.WHOLE, Progress.SILENT)
        .orElseThrow();
  }

  static CostField to(Travel travel, Cell... targets) {
    return GroundSearch.to(travel, List.of(targets), SearchSetting.WHOLE, Progress.SILENT)
        .orElseThrow();
  }

  static CostField between(Travel travel, Cell source, Cell target) {
    return GroundSearch.between(
            travel, List.of(source), target, SearchSetting.WHOLE, Progress.SILENT)
        .orElseThrow();
  }
}
