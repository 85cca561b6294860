package dev.ledo.cli;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows what is wrong with files that are no case: tables, programs, heights and maps.
final class TableProblems {

  private static final int SHOWN = 50;

  private TableProblems() {}

  /// Writes up to fifty problems, errors before warnings, and how many more there are.
  static void print(Problems problems, PrintWriter err) {
    List<Problem> all = weighty(problems);
    all.stream()
        .sorted(Comparator.comparing(Problem::severity))
        .limit(SHOWN)
        .sorted(Problem.BY_PLACE)
        .forEach(problem -> err.println(problem.render()));
    int hidden = Math.max(0, all.size() - SHOWN) + problems.dropped();
    if (hidden > 0) {
      err.println("… and %,d more".formatted(hidden));
    }
  }

  private static List<Problem> weighty(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .toList();
  }

  /// Puts the problems and their numbers into a document.
  static void into(ObjectNode root, Problems problems) {
    root.put("errors", problems.errors());
    root.put("warnings", problems.warnings());
    root.put("dropped", problems.dropped());
    ArrayNode list = root.putArray("problems");
    for (Problem problem : problems.sorted()) {
      ProblemOptions.put(list, problem)
          .put("remedy", problem.hint().orElse(problem.code().remedy()));
    }
  }
}
