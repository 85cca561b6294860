package dev.ledo.cases.internal;

import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import java.util.List;
import java.util.Optional;

/// Reads the one row of `case.yaml`.
final class CaseHead {

  private static final List<String> NEEDED =
      List.of(
          "title",
          "question",
          "country",
          "as_of",
          "currency",
          "elements",
          "seed",
          "viewpoint",
          "stale_after");

  private CaseHead() {}

  /// The case's head; empty if a needed cell was missing or could not be read, which is reported
  /// already.
  static Optional<CaseInfo> read(Row row) {
    if (!NEEDED.stream().allMatch(row::has)) {
      return Optional.empty();
    }
    return Optional.of(
        new CaseInfo(
            row.text("title"),
            row.text("question"),
            row.country("country"),
            row.date("as_of").latest(),
            row.namedUnit("currency"),
            row.elements("elements"),
            row.integer("seed"),
            row.findText("outlines"),
            row.text("viewpoint"),
            row.flag("illustrative") == Flag.YES,
            row.amount("stale_after").mid()));
  }
}
