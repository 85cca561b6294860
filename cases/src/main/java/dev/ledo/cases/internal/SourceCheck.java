package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds sources that have no date, are from the future, copy each other in a circle, or stand
/// behind several others.
final class SourceCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (Row row : view.theCase().rows("sources")) {
      row.findText("id").flatMap(view::findSource).ifPresent(s -> check(s, view, problems));
    }
    reportCopies(view, problems);
  }

  private static void reportCopies(CaseView view, Problems problems) {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    for (Row row : view.theCase().rows("sources")) {
      if (row.has("id") && row.has("copy_of")) {
        String origin = view.originOf(row.id());
        if (origin.equals(row.id())) {
          continue;
        }
        copies.computeIfAbsent(origin, o -> new ArrayList<>()).add(row.id());
      }
    }
    copies.forEach((origin, names) -> {
      boolean several = names.size() > 1;
      if (several) {
        String message =
            "'%s' has %d copies (%s); they count as one voice"
                .formatted(origin, names.size(), String.join(", ", names));
        view.findSource(origin)
            .ifPresent(s -> problems.add(Problem.of(CaseCode.C084, s.row().place(), message)));
      }
    });
  }

  private static void check(Source source, CaseView view, Problems problems) {
    Row row = source.row();
    if (source.published().isEmpty()) {
      problems.add(
          row.problem(CaseCode.C085, "published", "it is unknown when this was published"));
    } else if (source.published().get().earliest().isAfter(view.theCase().info().asOf())) {
      String message =
          "%s is after the case's day %s"
              .formatted(source.published().get(), view.theCase().info().asOf());
      problems.add(row.problem(CaseCode.C079, "published", message));
    }
    if (isInCircle(source, view)) {
      problems.add(
          row.problem(
              CaseCode.C062,
              "copy_of",
              "'" + source.id() + "' has no origin: its copies run in a circle"));
    }
  }

  /// A source that copies another but is its own origin, or whose origin copies another.
  private static boolean isInCircle(Source source, CaseView view) {
    String origin = view.originOf(source.id());
    boolean circle = view.findSource(origin).flatMap(Source::copyOf).isPresent();
    return circle && source.copyOf().isPresent();
  }
}
