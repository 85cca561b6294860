package dev.ledo.route.terrain.file;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;

/// What came of reading files of heights.
///
/// @param terrain absent if an error is among the problems
/// @param grids names of those that have cells in it, known or not, in the order of the files; in a
///   zip after its name and a slash
/// @param problems all that were found, in order of place
public record TerrainReading(
    Optional<Terrain> terrain, List<String> grids, List<Problem> problems) {

  public TerrainReading {
    grids = List.copyOf(grids);
    problems = List.copyOf(problems);
  }
}
