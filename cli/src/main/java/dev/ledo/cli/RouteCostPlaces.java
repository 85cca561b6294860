package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Finds the places a user names among the cells of the heights.
final class RouteCostPlaces {

  private final GridPlaces places;
  private final CommandSpec spec;
  private final Problems problems;

  RouteCostPlaces(Terrain terrain, CommandSpec spec, Problems problems) {
    this.places = new GridPlaces(terrain);
    this.spec = spec;
    this.problems = problems;
  }

  /// The cell that a place named by an option lies in.
  ///
  /// @return empty outside the heights; the problems say so
  /// @throws ParameterException if the text is not two numbers
  Optional<Cell> cell(String option, String text) {
    String[] parts = text.split(",", -1);
    double first;
    double second;
    try {
      first = number(parts[0]);
      second = number(parts[parts.length == 2 ? 1 : parts.length]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new ParameterException(
          spec.commandLine(), "%s %s is not two numbers: LAT,LON".formatted(option, text), e);
    }
    Optional<CellPoint> point = places.point(first, second);
    Optional<Cell> cell = point.flatMap(places::cell);
    if (cell.isEmpty()) {
      problems.add(outside(option, text, point));
    }
    return cell;
  }

  private Problem outside(String option, String text, Optional<CellPoint> point) {
    Frame frame = places.terrain().frame();
    String where =
        point
            .map(at ->
                "at row %,.0f and column %,.0f of %,d x %,d"
                    .formatted(at.row(), at.column(), frame.rows(), frame.columns()))
            .orElse("far from the meridian of their UTM zone");
    return Problem.of(
            RouteCostCode.OFF_GRID,
            Place.of(option),
            "%s lies outside the heights, %s".formatted(text, where))
        .withHint(hint());
  }

  private String hint() {
    if (places.isMetresOnly()) {
      return "these heights do not know their place on earth: give X,Y in metres of their own grid";
    }
    return places.terrain().frame() instanceof DegreeFrame
        ? "give latitude before longitude, within the heights"
        : "give LAT,LON in degrees, or X,Y in metres of their UTM zone, within the heights";
  }

  private static double number(String text) {
    double number = Double.parseDouble(text.strip());
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(text + " is no finite number");
    }
    return number;
  }

  /// Whether all places can be stood on; the problems say which cannot, and why.
  static boolean canStand(Ground ground, List<Cell> from, Optional<Cell> to, Problems problems) {
    from.forEach(cell -> stand(ground, "--from", cell, problems));
    to.ifPresent(cell -> stand(ground, "--to", cell, problems));
    return !problems.hasErrors();
  }

  private static void stand(Ground ground, String option, Cell cell, Problems problems) {
    if (ground.isOpen(cell.row(), cell.column())) {
      return;
    }
    int number = cell.row() * ground.terrain().frame().columns() + cell.column();
    boolean isForbidden = ground.closed().filter(cells -> cells.get(number)).isPresent();
    var problem =
        Problem.of(
            RouteCostCode.NO_STAND,
            Place.of(option),
            "row %d, column %d (%s) is %s"
                .formatted(
                    cell.row(),
                    cell.column(),
                    place(ground.terrain(), cell),
                    isForbidden ? "in a forbidden area" : "of unknown height"));
    problems.add(isForbidden ? problem.withHint("move it out of the area") : problem);
  }

  /// The middle of a cell as an option would name it: LAT,LON, or X,Y where it has no place on
  /// earth.
  private static String place(Terrain terrain, Cell cell) {
    return terrain
        .position(cell.row(), cell.column())
        .map(at -> String.format(Locale.ROOT, "%.4f,%.4f", at.lat(), at.lon()))
        .orElseGet(() -> {
          GridPoint at = terrain.frame().gridPoint(cell.row(), cell.column());
          return String.format(Locale.ROOT, "%.0f,%.0f", at.east(), at.north());
        });
  }
}
