package dev.ledo.route.drive;

import dev.ledo.core.Problem;
import dev.ledo.core.Severity;
import dev.ledo.route.reading.RouteCode;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.file.TerrainReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A quick look at the heads of the files in `roads/` and `terrain/` of a case, without reading
/// them.
public final class CaseFiles {

  /// Where no road of a case leads: a box in which heights are opened and not read.
  private static final Box NOWHERE = new Box(-89.9, -179.9, -89.89, -179.89);

  private CaseFiles() {}

  /// What is wrong with them, each as a warning, since a case answers without them.
  ///
  /// @param folder of the case
  public static List<Problem> problems(Path folder) {
    RoadFolder roads = RoadFolder.of(folder.resolve(CaseRoads.FOLDER));
    HeightFolder heights =
        HeightFolder.of(folder.resolve(CaseRoads.HEIGHTS), TerrainReader.ofThisMachine());
    roads.readHeads();
    heights.read(NOWHERE, 1);
    List<Problem> found = new ArrayList<>(roads.problems());
    found.addAll(heights.problems());
    return found.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(CaseFiles::warning)
        .toList();
  }

  private static Problem warning(Problem problem) {
    var warning =
        Problem.of(
            RouteCode.USELESS_FILE,
            problem.place(),
            "of no use (%s): %s".formatted(problem.code().id(), problem.message()));
    return warning.withHint(
        problem.hint().orElse(problem.code().remedy()) + "; the case answers without it");
  }
}
