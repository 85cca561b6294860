package dev.ledo.route;

import dev.ledo.core.Problem;
import java.util.List;

/// What the corridors of a case come to.
///
/// @param seed where drawing began
/// @param corridors in order of the case; none if it asks for none
public record RouteResult(long seed, List<CorridorResult> corridors) {

  public RouteResult {
    corridors = List.copyOf(corridors);
  }

  /// The result of a case without corridors.
  public static RouteResult none() {
    return new RouteResult(0, List.of());
  }

  /// Whether a corridor was asked for.
  public boolean isAsked() {
    return !corridors.isEmpty();
  }

  /// What was wrong or missing, each once, in order of files.
  public List<Problem> problems() {
    return corridors.stream()
        .flatMap(corridor -> corridor.problems().stream())
        .distinct()
        .sorted(Problem.BY_PLACE)
        .toList();
  }
}
