package dev.ledo.route.terrain.file;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;

/// What came of reading files of heights.
///
/// @param terrain absent if an error is among the problems
/// @param problems all that were found, in order of place
public record TerrainReading(Optional<Terrain> terrain, List<Problem> problems) {

  public TerrainReading {
    problems = List.copyOf(problems);
  }
}
