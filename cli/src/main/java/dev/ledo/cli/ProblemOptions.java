package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.core.Printable;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How problems are shown, and the showing of them.
final class ProblemOptions {

  private static final int SHOWN = 50;

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Option(names = "--notes", description = "Show notes too.")
  private boolean notes;

  @Option(
      names = "--all",
      description = "Show all problems, not only " + SHOWN + " of them, errors first.")
  private boolean all;

  /// Whether the command's answer is to be JSON.
  boolean json() {
    return json;
  }

  /// Whether notes are to be shown too.
  boolean hasNotes() {
    return notes || all;
  }

  /// Whether everything is to be shown, however much it is.
  boolean isAll() {
    return all;
  }

  /// Writes the problems of a reading.
  ///
  /// `\u001B` is how JSON writes such a character too, so a document can be made safe for a
  /// terminal line by line.
  void print(Path folder, Reading reading, PrintWriter out) {
    if (json) {
      document(folder, reading)
          .toPrettyString()
          .lines()
          .forEach(line -> out.println(Printable.of(line)));
    } else {
      printText(folder, reading, out);
    }
  }

  private void printText(Path folder, Reading reading, PrintWriter out) {
    Problems problems = reading.problems();
    List<Problem> shown =
        problems.sorted().stream()
            .filter(problem -> notes || problem.severity() != Severity.NOTE)
            .toList();
    String prefix = folder.toString().isEmpty() ? "" : Printable.of(folder + "/");
    shown.stream()
        .sorted(Comparator.comparing(Problem::severity))
        .limit(all ? Problems.LIMIT : SHOWN)
        .sorted(Problem.BY_PLACE)
        .forEach(problem -> out.println(prefix + problem.render()));
    if (!all && shown.size() > SHOWN) {
      out.println("… and %d more; --all shows them".formatted(shown.size() - SHOWN));
    }
    if (problems.dropped() > 0) {
      out.println("… and %d more that were not kept".formatted(problems.dropped()));
    }
    out.println(summary(folder, reading));
  }

  private static String summary(Path folder, Reading reading) {
    Problems problems = reading.problems();
    int rows = reading.found().map(ProblemOptions::rows).orElse(0);
    int files = reading.found().map(found -> found.inputs().size()).orElse(0);
    return "%s: %s, %s in %s and %s"
        .formatted(
            Printable.of(folder.toString()),
            count(problems.errors(), "error"),
            count(problems.warnings(), "warning"),
            count(files, "file"),
            count(rows, "row"));
  }

  private static int rows(Case found) {
    return found.schema().names().stream().mapToInt(table -> found.rows(table).size()).sum();
  }

  /// A number with its word, such as `1 warning` or `2 warnings`.
  static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static ObjectNode document(Path folder, Reading reading) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-check-1");
    root.put("case", folder.toString());
    root.put("errors", reading.problems().errors());
    root.put("warnings", reading.problems().warnings());
    root.put("dropped", reading.problems().dropped());
    ArrayNode list = root.putArray("problems");
    for (Problem problem : reading.problems().sorted()) {
      ObjectNode node = put(list, problem);
      problem.hint().ifPresent(hint -> node.put("hint", hint));
      node.put("remedy", problem.code().remedy());
    }
    return root;
  }

  /// Adds to a list what every document says of a problem.
  ///
  /// @return what was added, for a hint or a remedy
  static ObjectNode put(ArrayNode list, Problem problem) {
    ObjectNode node = list.addObject();
    node.put("code", problem.code().id());
    node.put("severity", problem.severity().word());
    node.put("file", problem.place().file());
    node.put("line", problem.place().line());
    node.put("column", problem.place().column());
    node.put("message", problem.message());
    return node;
  }
}
