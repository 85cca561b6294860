package dev.ledo.brief.section;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.DuplicateSet;
import dev.ledo.assay.quality.ThompsonHowarth;
import dev.ledo.assay.quality.Variances;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How each analyte repeats in each kind of duplicate, by every usual figure, folded.
final class AssayElementBlocks {

  private static final String METHOD = "docs/methods/assay-quality.md";
  private static final double PERCENT = 100;

  private final AssayFigures figures;

  AssayElementBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  /// Nothing without pairs.
  List<Block> blocks() {
    Table.Builder table =
        Table.named(
                figures.id("elements"),
                "How each element repeats: RMS CV, HARD, ANOVA, Thompson and Howarth")
            .words("Certificate", "Digestion", "What is repeated", "Analyte")
            .figures("Pairs", "")
            .figures("RMS CV", "%")
            .figures("Mean HARD", "%")
            .figures("Median HARD", "%")
            .figures("Variance between samples", "%")
            .figures("Pairs outside", "")
            .figures("Probability of so many", "");
    for (BatchQuality batch : figures.campaign().batches()) {
      for (AnalyteQuality analyte : batch.analytes()) {
        for (DuplicateSet set : analyte.duplicates()) {
          if (set.pairs().count() > 0) {
            table.row(row(batch, analyte, set));
          }
        }
      }
    }
    if (table.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Tabulated(table.build(), false),
        new Block.Folded(
            "How to read the figures of duplicates",
            List.of(
                Text.of(
                    "RMS CV: root mean square of the coefficients of variation of the pairs. HARD: half the absolute difference over the mean of a pair, its mean and median over the pairs."),
                Text.of(
                    "Variance between samples: the part of all variance that lies between samples (analysis of variance); where it is nearly all, the error of the results hardly matters beside what the samples differ by."),
                Text.of(
                    "Pairs outside: those farther apart than nineteen of twenty would be if precision were as is usual for the kind (Thompson and Howarth), and how probable so many would then be. A small probability says that precision is worse."))));
  }

  private List<Cell> row(BatchQuality batch, AnalyteQuality analyte, DuplicateSet set) {
    String of = " of " + analyte.determination() + ", " + set.kind().title();
    var samples = new AssayFigures.Samples(List.of(batch.certificate().id()), set.samples());
    ThompsonHowarth.Control control = set.control();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.quoted(batch.certificate().id().toString()));
    cells.add(Cell.of(AssayFigures.words(batch.digestion())));
    cells.add(Cell.of(set.kind().title()));
    cells.add(Cell.quoted(analyte.determination().toString()));
    cells.add(Cell.of(figures.count("pairs" + of, set.pairs().count())));
    cells.add(percent("RMS CV" + of, set.pairs().rmsCv(), samples));
    cells.add(percent("mean HARD" + of, set.pairs().meanHard(), samples));
    cells.add(percent("median HARD" + of, set.pairs().medianHard(), samples));
    cells.add(percent("variance between samples" + of, share(set), samples));
    cells.add(Cell.of(figures.count("pairs outside" + of, control.outside())));
    cells.add(
        Cell.of(
            figures.figure(
                "probability of so many pairs outside" + of,
                Quantity.of(control.pValue(), Unit.ONE),
                METHOD,
                samples)));
    return cells;
  }

  private static OptionalDouble share(DuplicateSet set) {
    return set.variances()
        .map(Variances::betweenShare)
        .filter(Double::isFinite)
        .map(share -> OptionalDouble.of(PERCENT * share))
        .orElse(OptionalDouble.empty());
  }

  private Cell percent(String what, OptionalDouble value, AssayFigures.Samples samples) {
    return value.isEmpty()
        ? Cell.EMPTY
        : Cell.of(
            figures.figure(
                what, Quantity.of(value.getAsDouble(), AssayFigures.PERCENT), METHOD, samples));
  }
}
