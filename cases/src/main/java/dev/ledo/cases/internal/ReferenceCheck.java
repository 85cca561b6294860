package dev.ledo.cases.internal;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.ColumnType;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Country;
import dev.ledo.core.Nearest;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds ids and table names that do not exist, and rows that share an id.
final class ReferenceCheck implements Check {

  private static final String COUNTRIES = "countries";

  @Override
  public void run(CaseView view, Problems problems) {
    for (TableSchema table : view.theCase().schema().tables()) {
      List<Row> rows = view.theCase().rows(table.name());
      if (table.rule() == ChoiceRule.EACH && !table.key().isEmpty()) {
        checkUnique(rows, problems);
      }
      for (ColumnSchema column : table.columns()) {
        if (!column.references().isEmpty()) {
          checkReferences(rows, column, view.theCase(), problems);
        }
      }
    }
    checkTableNames(view.theCase(), "choices", problems);
    checkTableNames(view.theCase(), "explanations", problems);
    checkPreferred(view, problems);
  }

  /// Preferred series must exist, or the preference does nothing.
  private static void checkPreferred(CaseView view, Problems problems) {
    Set<String> known = new HashSet<>(view.theCase().ids("sources"));
    view.theCase().rows("sources").forEach(row -> row.findText("series").ifPresent(known::add));
    for (Row row : view.theCase().rows("choices")) {
      for (String name : row.texts("prefer")) {
        if (!known.contains(name)) {
          Problem problem =
              row.problem(CaseCode.C060, "prefer", "'" + name + "' is no series and no source");
          problems.add(
              Nearest.to(name, known)
                  .map(near -> problem.withHint("did you mean " + near + "?"))
                  .orElse(problem));
        }
      }
    }
  }

  private static void checkTableNames(Case read, String table, Problems problems) {
    for (Row row : read.rows(table)) {
      String name = row.findText("table").orElse(table);
      if (read.schema().find(name).isEmpty()) {
        Problem problem = row.problem(CaseCode.C087, "table", "no table is called '" + name + "'");
        problems.add(
            Nearest.to(name, read.schema().names())
                .map(near -> problem.withHint("did you mean " + near + "?"))
                .orElse(problem));
      }
    }
  }

  private static void checkUnique(List<Row> rows, Problems problems) {
    Map<String, Row> first = new HashMap<>();
    for (Row row : rows) {
      if (row.hasWholeKey()) {
        Row earlier = first.putIfAbsent(row.key(), row);
        if (earlier != null) {
          String column = row.schema().key().getFirst().name();
          String what = row.schema().hasId() ? "id" : "key";
          String message = "%s '%s' was given before, at %s".formatted(what, row.key(), earlier);
          problems.add(row.problem(CaseCode.C061, column, message));
        }
      }
    }
  }

  private static void checkReferences(
      List<Row> rows, ColumnSchema column, Case read, Problems problems) {
    boolean single = column.type() == ColumnType.Simple.REF;
    Set<String> known = known(column, read);
    for (Row row : rows) {
      List<String> named =
          single ? row.findText(column.name()).stream().toList() : row.texts(column.name());
      for (String id : named) {
        if (!known.contains(id) && !isCountry(column, id)) {
          problems.add(unknown(row, column, id, known));
        }
      }
    }
  }

  private static boolean isCountry(ColumnSchema column, String id) {
    return column.references().contains(COUNTRIES) && Country.find(id).isPresent();
  }

  private static Set<String> known(ColumnSchema column, Case read) {
    var known = new HashSet<String>();
    for (String table : column.references()) {
      known.addAll(read.ids(table));
    }
    return known;
  }

  private static Problem unknown(Row row, ColumnSchema column, String id, Set<String> known) {
    String tables = String.join(", ", column.references());
    Problem problem =
        row.problem(CaseCode.C060, column.name(), "'%s' is not in %s".formatted(id, tables));
    return Nearest.to(id, known)
        .map(near -> problem.withHint("did you mean " + near + "?"))
        .orElse(problem);
  }
}
