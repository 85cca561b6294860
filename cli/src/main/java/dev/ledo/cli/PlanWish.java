package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Nearest;
import dev.ledo.plan.reading.PlanOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a user wants left out, obeyed and needed, checked against what the case knows.
final class PlanWish {

  private static final List<String> TABLES =
      List.of("feeds", "offers", "contracts", "processes", "modules", "legs", "stores", "targets");

  private final Map<String, Set<String>> parts = new TreeMap<>();
  private final Set<String> prohibitions = new TreeSet<>();
  private final Set<String> scenarios = new TreeSet<>();
  private final List<String> mistakes = new ArrayList<>();

  PlanWish(CaseView view) {
    for (Row row : view.rows("candidates")) {
      parts.computeIfAbsent(row.id(), id -> new TreeSet<>()).addAll(row.texts("parts"));
    }
    for (String table : TABLES) {
      view.rows(table)
          .forEach(row -> parts.computeIfAbsent(row.id(), id -> new TreeSet<>()).add(row.id()));
    }
    view.rows("prohibitions").forEach(row -> prohibitions.add(row.id()));
    view.rows("needs").forEach(row -> row.findText("scenario").ifPresent(scenarios::add));
  }

  /// The options of the plan; a candidate that is left out takes all its parts along.
  ///
  /// @param demand a scenario, or empty for the rows without one
  PlanOptions options(List<String> without, List<String> obeyed, Optional<String> demand) {
    Set<String> left = new TreeSet<>();
    for (String id : without) {
      check("--without", id, parts.keySet(), "part or candidate of the plan");
      left.addAll(parts.getOrDefault(id, Set.of()));
    }
    obeyed.forEach(id -> check("--obey", id, prohibitions, "prohibition of the case"));
    demand.ifPresent(id -> check("--demand", id, scenarios, "demand scenario of the case"));
    return new PlanOptions(left, Set.copyOf(obeyed), Set.of(), demand.orElse(""), List.of());
  }

  private void check(String option, String id, Set<String> known, String what) {
    if (known.contains(id)) {
      return;
    }
    String remedy =
        Nearest.to(id, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse(
                known.isEmpty() ? "the case has none" : "there are: " + String.join(", ", known));
    mistakes.add("%s: '%s' is no %s; %s".formatted(option, id, what, remedy));
  }

  /// Everything that is off, one sentence each; empty if nothing is.
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }
}
