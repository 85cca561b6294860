package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.route.ground.Friction;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.Quantity;
import dev.ledo.route.terrain.file.TerrainCode;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TerrainReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Time that the ground itself costs, from a raster.
final class RouteFrictionOptions {

  /// How far, in cells, its corners may lie from those of the heights.
  private static final double CLOSE_ENOUGH = 0.01;

  /// An hour for each metre; what is dearer is in another unit, or a mark for unknown cells.
  private static final float MOST_SECONDS_PER_METRE = 3_600;

  private static final String LIMITS =
      "friction is 0 to %,.0f s/m".formatted(MOST_SECONDS_PER_METRE);

  @Option(
      names = "--friction",
      paramLabel = "FILE",
      description =
          "Raster on the cells of the heights: 0 to 3600 seconds per metre on top of all else;"
              + " unknown is impassable.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--lambda",
      paramLabel = "TIMES",
      description = "With --friction: how many times it counts, 1 by default.")
  private Optional<Double> lambda = Optional.empty();

  boolean isAsked() {
    return file.isPresent();
  }

  /// The file, if there is one.
  List<Path> files() {
    return file.stream().toList();
  }

  void check(CommandSpec spec) {
    if (lambda.isPresent() && file.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--lambda needs --friction");
    }
    double times = lambda.orElse(1.0);
    if (!(times >= 0 && Double.isFinite(times))) {
      throw new ParameterException(spec.commandLine(), "--lambda must be 0 or more");
    }
  }

  /// Reads the raster, if one is asked for.
  ///
  /// @return empty without one, or if it is of no use; the problems say why
  Optional<Friction> read(Terrain terrain, Problems problems) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    TerrainReading reading =
        TerrainReader.ofThisMachine().of(Quantity.OTHER).read(List.of(file.get()));
    reading.problems().stream().map(this::ofFriction).forEach(problems::add);
    Optional<Terrain> raster = reading.terrain();
    raster.ifPresent(found -> check(terrain, found, problems));
    return problems.hasErrors()
        ? Optional.empty()
        : raster.map(found -> new Friction(found.heightsM(), lambda.orElse(1.0)));
  }

  private void check(Terrain terrain, Terrain raster, Problems problems) {
    if (!isSame(terrain, raster)) {
      problems.add(
          problem(
              "its %s are not the %s of the heights"
                  .formatted(words(raster.frame()), words(terrain.frame()))));
      return;
    }
    float[] values = raster.heightsM();
    int columns = raster.frame().columns();
    for (int cell = 0; cell < values.length; cell++) {
      if (values[cell] < 0 || values[cell] > MOST_SECONDS_PER_METRE) {
        problems.add(
            problem(
                    "row %d, column %d holds %s; %s"
                        .formatted(cell / columns, cell % columns, values[cell], LIMITS))
                .withHint("give seconds per metre, and let the file name its mark of unknown"));
        return;
      }
    }
  }

  /// What the reader of heights found wrong, said of friction.
  private Problem ofFriction(Problem found) {
    String message = found.message().replace("heights", "values");
    return found.code() == TerrainCode.R120
        ? problem(message)
        : new Problem(found.code(), found.place(), message, found.hint(), found.excerpt());
  }

  private Problem problem(String message) {
    return Problem.of(RouteCostCode.BAD_FRICTION, Place.of(file.orElseThrow().toString()), message);
  }

  private static String words(Frame frame) {
    var first = frame.gridPoint(0, 0);
    return "%,d x %,d cells from %s,%s"
        .formatted(frame.rows(), frame.columns(), first.north(), first.east());
  }

  private static boolean isSame(Terrain terrain, Terrain raster) {
    Frame frame = terrain.frame();
    Frame other = raster.frame();
    if (frame.rows() != other.rows()
        || frame.columns() != other.columns()
        || !terrain.coordinates().equals(raster.coordinates())) {
      return false;
    }
    int row = frame.rows() - 1;
    int column = frame.columns() - 1;
    return isNear(other.cellPoint(frame.gridPoint(0, 0)), 0, 0)
        && isNear(other.cellPoint(frame.gridPoint(row, column)), row, column);
  }

  private static boolean isNear(CellPoint point, int row, int column) {
    return Math.abs(point.row() - row) < CLOSE_ENOUGH
        && Math.abs(point.column() - column) < CLOSE_ENOUGH;
  }
}
