package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Problems;

/// Finds facts without a source and assumptions without a reason.
final class ProvenanceCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (TableSchema table : view.theCase().schema().tables()) {
      if (table.isFactual()) {
        view.theCase().rows(table.name()).forEach(row -> check(row, problems));
      }
    }
  }

  private static void check(Row row, Problems problems) {
    String kind = row.findText("kind").orElse("fact");
    boolean chosen = kind.equals("assumption") || kind.equals("prior");
    if (!chosen && row.sources().isEmpty()) {
      problems.add(row.problem(CaseCode.C070, "source", "this " + kind + " names no source"));
    } else if (chosen && !row.has("reason")) {
      problems.add(row.problem(CaseCode.C071, "reason", "this " + kind + " gives no reason"));
    }
  }
}
