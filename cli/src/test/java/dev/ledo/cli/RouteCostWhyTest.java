package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// What is tried when a target is not reached, and how it is stopped.
class RouteCostWhyTest {

  private static final List<Cell> FROM = List.of(new Cell(20, 2));
  private static final Cell TO = new Cell(20, 38);

  /// Hears steps, and stops once it has heard so many.
  private static final class Listening implements Progress {

    private final List<String> heard = new ArrayList<>();
    private final int most;

    Listening(int most) {
      this.most = most;
    }

    @Override
    public void started(String step) {
      heard.add(step);
    }

    @Override
    public void finished(String step) {
      heard.add("done");
    }

    @Override
    public void reached(String step, String detail) {
      heard.add(detail);
    }

    @Override
    public boolean isCancelled() {
      return heard.size() >= most;
    }
  }

  /// A step of 20 % across the way, 41 x 41 cells of 30 m.
  private static Terrain terrain() {
    var heightsM = new float[41 * 41];
    for (int cell = 0; cell < heightsM.length; cell++) {
      heightsM[cell] = 6 * Math.clamp(cell % 41 - 20, 0, 10);
    }
    return new Terrain(MetreFrame.square(41, 41, 30), heightsM);
  }

  private static Problem why(Progress progress, Optional<Double> mostSeconds) {
    var options = new RouteCostOptions();
    CommandSpec spec = CommandSpec.forAnnotatedObject(options);
    new CommandLine(spec)
        .parseArgs("--vehicle", "truck-10t", "--headings", "8", "--grade-limit", "8");
    Terrain terrain = terrain();
    var ground =
        new RouteCostGround(terrain, List.of(), List.of(), Optional.empty(), Optional.empty());
    var travel =
        new Travel(
            ground.ground(options.headings(spec)),
            options.headings(spec),
            options.effort(spec),
            options.sampling(spec));
    CostField field =
        GroundSearch.from(travel, FROM, SearchSetting.WHOLE, Progress.SILENT).orElseThrow();
    return new RouteCostWhy(spec, options, new RouteCostWhy.Sought(ground, travel, false), progress)
        .problem(field, FROM, TO, mostSeconds);
  }

  @Test
  void eachTryIsHeard() {
    var listening = new Listening(Integer.MAX_VALUE);
    String hint = why(listening, Optional.empty()).hint().orElseThrow();
    assertThat(hint).contains("32 headings would reach it", "from a limit of about 14.");
    assertThat(listening.heard)
        .startsWith("why there is no way", "a limit of 900 %", "32 headings", "a limit of 454 %")
        .endsWith("done")
        .hasSizeGreaterThan(14);
  }

  /// Whatever it is stopped at, nothing else is tried, and no half truth is told.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 9})
  void theTriesCanBeStopped(int heard) {
    for (Optional<Double> most : List.of(Optional.<Double>empty(), Optional.of(100.0))) {
      var listening = new Listening(heard);
      Problem problem = why(listening, most);
      assertThat(problem.message()).contains("the target cannot be reached");
      assertThat(problem.hint()).contains("what would help was not sought to the end");
      assertThat(listening.heard).hasSizeLessThanOrEqualTo(heard + 3);
    }
  }
}
