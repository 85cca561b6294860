package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// What is drawn for the tries that tell why a target is not reached.
class RouteCostTriesTest {

  private static final int SIDE = 12;

  /// A list of one that counts how often it is gone through.
  private static final class Counted<T> extends AbstractList<T> {
    private final T only;
    private int times;

    Counted(T only) {
      this.only = only;
    }

    @Override
    public T get(int index) {
      return only;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public void forEach(Consumer<? super T> action) {
      times++;
      super.forEach(action);
    }
  }

  /// A bank of 111 m all across, 100 % steep with its cells of 111 m, and a barrier in a corner.
  /// Some dozen limits of grade are tried over the ground as it is; 80 headings need a drawing of
  /// their own.
  @Test
  void barriersAreNotDrawnAnewForEachTry() {
    var heights = new float[SIDE * SIDE];
    for (int cell = 6 * SIDE; cell < heights.length; cell++) {
      heights[cell] = 111;
    }
    var terrain = new Terrain(new DegreeFrame(SIDE, SIDE, 0, 10, 0.001, 0.001), heights);
    var barriers =
        new Counted<>(
            new GeoJsonShapes.Shape(
                List.of(List.of(new CellPoint(0, 9.5), new CellPoint(1.5, 9.5))),
                false,
                OptionalDouble.empty()));
    var laid =
        new RouteCostGround(terrain, List.of(), barriers, Optional.empty(), Optional.empty());
    CommandSpec spec = CommandSpec.create();
    var options = CommandLine.populateCommand(new RouteCostOptions(), "--vehicle", "truck-16t");
    HeadingSet headings = HeadingSet.of(32);
    var travel =
        new Travel(laid.ground(headings), headings, options.effort(spec), Sampling.CROSSED);
    var from = List.of(new Cell(1, 1));
    var to = new Cell(10, 10);
    CostField field =
        GroundSearch.between(travel, from, to, SearchSetting.WHOLE, Progress.SILENT).orElseThrow();

    Problem problem =
        new RouteCostWhy(
                spec, options, new RouteCostWhy.Sought(laid, travel, false), Progress.SILENT)
            .problem(field, from, to, Optional.empty());

    assertThat(problem.hint().orElseThrow()).contains("it is reached from a limit of about");
    assertThat(barriers.times).isEqualTo(2);
  }
}
