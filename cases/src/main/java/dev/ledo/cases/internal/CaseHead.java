package dev.ledo.cases.internal;

import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Reads the one row of `case.yaml`.
///
/// A cell that could not be read is an error reported already; something stands in for it, so that
/// the rest of the case is checked in the same pass.
final class CaseHead {

  private static final LocalDate FAR_OFF = LocalDate.of(2999, 12, 31);

  private final Row row;
  private final List<Row> sources;

  private CaseHead(Row row, List<Row> sources) {
    this.row = row;
    this.sources = sources;
  }

  /// The case's head.
  ///
  /// @param head rows of the table `case`; the first one counts
  static CaseInfo read(Schema schema, List<Row> head, List<Row> sources) {
    TableSchema table = schema.table(Schema.CASE);
    return new CaseHead(head.isEmpty() ? EmptyRow.of(table) : head.getFirst(), sources).info();
  }

  private CaseInfo info() {
    return new CaseInfo(
        row.findText("title").orElse(""),
        row.findText("question").orElse(""),
        row.findCountry("country").orElse(Country.WORLD),
        row.findDate("as_of").map(PartialDate::latest).orElseGet(this::latestSource),
        row.elements("elements"),
        row.has("seed") ? row.integer("seed") : 1,
        row.findText("outlines"),
        row.findText("viewpoint").orElse(""),
        row.flag("illustrative") == Flag.YES,
        row.findAmount("stale_after").map(Amount::mid).orElse(Double.MAX_VALUE));
  }

  private LocalDate latestSource() {
    return sources.stream()
        .flatMap(source -> source.findDate("published").stream())
        .map(PartialDate::latest)
        .max(Comparator.naturalOrder())
        .orElse(FAR_OFF);
  }
}
