package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.cases.Statements;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds facts on which independent sources disagree, figures that were revised, and statements
/// that stand twice.
final class ConflictCheck implements Check {

  private static final int SHOWN_PER_TABLE = 5;

  @Override
  public void run(CaseView view, Problems problems) {
    Set<String> explained = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Row row : view.theCase().rows("explanations")) {
      explained.add(name(row));
    }
    for (TableSchema table : view.theCase().schema().tables()) {
      if (table.rule() != ChoiceRule.EACH) {
        List<Fact> facts = view.facts(table.name());
        for (Fact fact : facts) {
          checkTwice(fact, view.ruleOf(table), problems);
          known.add(fact.table() + " " + fact.key());
        }
        reportRevised(table.name(), facts, problems);
      }
    }
    reportDisputes(view, explained, problems);
    for (Row row : view.theCase().rows("explanations")) {
      if (row.has("fact") && !known.contains(name(row))) {
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

  private static void reportDisputes(CaseView view, Set<String> explained, Problems problems) {
    List<Fact> disputes = view.disputes();
    for (String table : disputes.stream().map(Fact::table).distinct().toList()) {
      List<Fact> here = disputes.stream().filter(fact -> fact.table().equals(table)).toList();
      int unexplained = 0;
      for (Fact fact : here) {
        boolean known = explained.contains(fact.table() + " " + fact.key());
        if (known) {
          problems.add(dispute(CaseCode.C086, fact, view));
        } else if (++unexplained <= SHOWN_PER_TABLE) {
          problems.add(dispute(CaseCode.C076, fact, view));
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

  private static Problem dispute(CaseCode code, Fact fact, CaseView view) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    String figures =
        String.join(", ", fact.voices().stream().map(row -> figure(row, view)).distinct().toList());
    return fact.row()
        .problem(
            code, column, "'%s' is stated as %s: %s".formatted(fact.key(), figures, apart(fact)));
  }

  private static String apart(Fact fact) {
    if (!fact.isComparable()) {
      return "these count different things";
    }
    return fact.spread()
        .map(factor -> "a factor of " + Numbers.readable(factor, 3) + " apart")
        .orElse("they do not agree");
  }

  private static String figure(Row row, CaseView view) {
    String who = view.speaker(row).map(Source::id).orElse("assumed");
    String stated =
        Statements.figure(row)
            .map(q -> q.unit().equals(Unit.ONE) ? q.amount().toString() : q.toString())
            .orElse("not stated");
    return stated + " (" + who + ")";
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
    return fact.superseded().stream().anyMatch(row -> !Statements.agree(row, fact.row()));
  }

  /// Two rows of one key from the same sources: the same figure twice, or two figures where only
  /// one can be used.
  private static void checkTwice(Fact fact, ChoiceRule rule, Problems problems) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    Map<List<String>, Row> first = new HashMap<>();
    for (Row row : all(fact)) {
      Row earlier = row.sources().isEmpty() ? null : first.putIfAbsent(row.sources(), row);
      if (earlier == null) {
        continue;
      }
      if (Statements.agree(earlier, row)) {
        String message = "'%s' is stated twice from one source".formatted(fact.key());
        problems.add(row.problem(CaseCode.C083, column, message));
      } else if (rule == ChoiceRule.NEWEST) {
        String message =
            "'%s' has another figure from the same source at %s".formatted(fact.key(), earlier);
        problems.add(row.problem(CaseCode.C090, column, message));
      }
    }
  }

  private static List<Row> all(Fact fact) {
    var rows = new ArrayList<>(fact.voices());
    rows.addAll(fact.superseded());
    rows.sort(Comparator.comparing(Row::place));
    return rows;
  }
}
