package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds facts on which independent sources disagree, figures that were revised, and statements
/// that stand twice.
final class ConflictCheck implements Check {

  private static final int SHOWN_PER_TABLE = 5;

  @Override
  public void run(CaseView view, Problems problems) {
    Set<String> explained = new HashSet<>();
    Set<String> disputed = new HashSet<>();
    for (Row row : view.theCase().rows("explanations")) {
      explained.add(name(row));
    }
    for (TableSchema table : view.theCase().schema().tables()) {
      if (table.rule() != ChoiceRule.EACH) {
        List<Fact> facts = view.facts(table.name());
        facts.forEach(fact -> checkTwice(fact, problems));
        facts.forEach(fact -> disputed.add(fact.table() + " " + fact.key()));
        reportRevised(table.name(), facts, problems);
      }
    }
    reportDisputes(view.disputes(), explained, problems);
    for (Row row : view.theCase().rows("explanations")) {
      if (row.has("fact") && !disputed.contains(name(row))) {
        String message =
            "table %s has no fact '%s'"
                .formatted(row.findText("table").orElse("?"), row.text("fact"));
        problems.add(row.problem(CaseCode.C080, "fact", message));
      }
    }
  }

  private static String name(Row explanation) {
    return explanation.findText("table").orElse("") + " " + explanation.findText("fact").orElse("");
  }

  private static void reportDisputes(
      List<Fact> disputes, Set<String> explained, Problems problems) {
    for (String table : disputes.stream().map(Fact::table).distinct().toList()) {
      List<Fact> here = disputes.stream().filter(fact -> fact.table().equals(table)).toList();
      int unexplained = 0;
      for (Fact fact : here) {
        boolean known = explained.contains(fact.table() + " " + fact.key());
        if (known) {
          problems.add(dispute(CaseCode.C086, fact));
        } else if (++unexplained <= SHOWN_PER_TABLE) {
          problems.add(dispute(CaseCode.C076, fact));
        }
      }
      if (unexplained > SHOWN_PER_TABLE) {
        String message =
            "%d more facts of %s are stated differently by independent sources"
                .formatted(unexplained - SHOWN_PER_TABLE, table);
        problems.add(Problem.of(CaseCode.C076, here.getFirst().row().place(), message));
      }
    }
  }

  private static Problem dispute(CaseCode code, Fact fact) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    String figures =
        String.join(
            ", ", fact.voices().stream().map(row -> figure(row, column)).distinct().toList());
    String spread =
        fact.spread()
            .map(factor -> "a factor of " + Numbers.readable(factor, 3) + " apart")
            .orElse("which count different things");
    return fact.row()
        .problem(code, column, "'%s' is stated as %s, %s".formatted(fact.key(), figures, spread));
  }

  private static String figure(Row row, String column) {
    return row.findQuantity(column).map(Object::toString).orElse("not available");
  }

  private static void reportRevised(String table, List<Fact> facts, Problems problems) {
    List<Fact> revised = facts.stream().filter(ConflictCheck::isRevised).toList();
    if (!revised.isEmpty()) {
      String message =
          "%s of %s %s revised by a later edition, %s among them"
              .formatted(
                  revised.size() == 1 ? "1 fact" : revised.size() + " facts",
                  table,
                  revised.size() == 1 ? "was" : "were",
                  revised.getFirst().key());
      problems.add(Problem.of(CaseCode.C081, revised.getFirst().row().place(), message));
    }
  }

  private static boolean isRevised(Fact fact) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    return fact.superseded().stream()
        .anyMatch(row -> !row.findQuantity(column).equals(fact.row().findQuantity(column)));
  }

  private static void checkTwice(Fact fact, Problems problems) {
    Set<String> seen = new HashSet<>();
    String column = fact.row().schema().valueColumn().orElseThrow();
    for (Row row : fact.superseded().isEmpty() ? fact.voices() : all(fact)) {
      String statement = row.sources() + " " + row.findQuantity(column);
      if (!row.sources().isEmpty() && !seen.add(statement)) {
        problems.add(
            row.problem(
                CaseCode.C083,
                column,
                "'%s' is stated twice from one source".formatted(fact.key())));
      }
    }
  }

  private static List<Row> all(Fact fact) {
    var rows = new ArrayList<>(fact.voices());
    rows.addAll(fact.superseded());
    return rows;
  }
}
