package dev.ledo.cli;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.DuplicateSet;
import dev.ledo.assay.quality.ThompsonHowarth;
import dev.ledo.core.Numbers;
import java.io.PrintWriter;
import java.util.OptionalDouble;

/// How well duplicates repeat, element by element.
final class AssayDuplicateText {

  private static final double PERCENT = 100;

  private final PrintWriter out;

  AssayDuplicateText(PrintWriter out) {
    this.out = out;
  }

  void print(BatchQuality batch) {
    var table =
        new TextTable(
            "duplicates", "", "pairs", "RMS CV, %", "median HARD, %", "between, %", "outside", "p");
    boolean any = false;
    for (AnalyteQuality analyte : batch.analytes()) {
      for (DuplicateSet set : analyte.duplicates()) {
        any = true;
        ThompsonHowarth.Control control = set.control();
        table.add(
            set.kind().title(),
            analyte.element().symbol(),
            String.valueOf(set.pairs().count()),
            number(set.pairs().rmsCv()),
            number(set.pairs().medianHard()),
            set.variances().map(a -> number(PERCENT * a.betweenShare())).orElse(""),
            "%d of %d".formatted(control.outside(), control.pairs()),
            number(control.pValue()));
      }
    }
    if (any) {
      table.print(out);
      PlanLines.print(
          out,
          "Between: part of the variance between samples (ANOVA). Outside: pairs farther apart than "
              + "the usual precision explains, and how likely that is by chance (Thompson and "
              + "Howarth 1978).");
    }
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return Numbers.readable(value, 3);
  }
}
