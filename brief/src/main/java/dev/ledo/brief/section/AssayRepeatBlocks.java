package dev.ledo.brief.section;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.DuplicateKind;
import dev.ledo.assay.DuplicateSet;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Duplicates and blanks as tables: of each kind and of each blank the analyte that did worst.
final class AssayRepeatBlocks {

  private static final int MOST_NAMED = 3;
  private static final String METHOD = "docs/methods/assay-quality.md";

  private final AssayFigures figures;

  AssayRepeatBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  private record Repeated(AnalyteQuality analyte, DuplicateSet set, double rmsCv) {}

  private record Blank(AnalyteQuality analyte, BlankChecks.Judged judged) {}

  /// How well duplicates repeat, by batch and kind.
  List<Block> duplicates() {
    Table.Builder table =
        Table.named(figures.id("duplicates"), "How well duplicates repeat")
            .words("Certificate", "Digestion", "What is repeated", "Samples")
            .figures("Analytes", "")
            .figures("Median variation", "%")
            .words("Worst analyte")
            .figures("Its variation", "%")
            .figures("Usual limit", "%")
            .words("Verdict");
    for (BatchQuality batch : figures.campaign().batches()) {
      for (DuplicateKind kind : DuplicateKind.values()) {
        List<Repeated> repeated = repeated(batch, kind);
        if (!repeated.isEmpty()) {
          table.row(row(batch, kind, repeated));
        }
      }
    }
    if (table.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Say(
            Text.of(
                "Variation is the root mean square coefficient of variation of the pairs. Pairs with a limit instead of a number are not counted.")),
        new Block.Tabulated(table.build(), true));
  }

  private static List<Repeated> repeated(BatchQuality batch, DuplicateKind kind) {
    List<Repeated> all = new ArrayList<>();
    for (AnalyteQuality analyte : batch.analytes()) {
      for (DuplicateSet set : analyte.duplicates()) {
        if (set.kind() == kind) {
          set.pairs().rmsCv().ifPresent(cv -> all.add(new Repeated(analyte, set, cv)));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Repeated::rmsCv));
    return all;
  }

  private List<Cell> row(BatchQuality batch, DuplicateKind kind, List<Repeated> sorted) {
    Repeated worst = sorted.getLast();
    double median =
        (sorted.get((sorted.size() - 1) / 2).rmsCv() + sorted.get(sorted.size() / 2).rmsCv()) / 2;
    var samples =
        new AssayFigures.Samples(List.of(batch.certificate().id()), worst.set().samples());
    return List.of(
        Cell.quoted(batch.certificate().id().toString()),
        Cell.of(AssayFigures.words(batch.digestion())),
        Cell.of(kind.title()),
        figures.links(batch.certificate().id(), worst.set().samples()),
        Cell.of(figures.count("analytes with pairs, " + kind.title(), sorted.size())),
        percent("median variation of " + kind.title(), median, samples),
        Cell.quoted(worst.analyte().determination().toString()),
        percent("largest variation of " + kind.title(), worst.rmsCv(), samples),
        percent("usual limit of variation, " + kind.title(), kind.largestRmsCv(), samples),
        precision(sorted, kind.largestRmsCv()));
  }

  /// Names the analytes that vary more than is usual, or counts them where they are many.
  private static Cell precision(List<Repeated> sorted, double limit) {
    List<String> poor =
        sorted.reversed().stream()
            .filter(each -> each.rmsCv() > limit)
            .map(each -> each.analyte().element().symbol())
            .toList();
    if (poor.isEmpty()) {
      return AssayCells.mark(Tone.GOOD, "within");
    }
    String which =
        poor.size() <= MOST_NAMED
            ? String.join(", ", poor)
            : "%d of %d analytes".formatted(poor.size(), sorted.size());
    return AssayCells.mark(Tone.CAUTION, "poor for " + which);
  }

  private Cell percent(String what, double value, AssayFigures.Samples samples) {
    return Cell.of(figures.figure(what, Quantity.of(value, AssayFigures.PERCENT), METHOD, samples));
  }

  /// Blanks, each with the analyte that stands highest above its detection limit.
  List<Block> blanks() {
    Table.Builder table =
        Table.named(figures.id("blanks"), "Blanks")
            .words("Certificate", "Digestion", "Blank")
            .figures("Analytes judged", "")
            .words("Highest analyte")
            .figures("Its result", "detection limits")
            .words("Verdict");
    for (BatchQuality batch : figures.campaign().batches()) {
      bySample(batch).forEach((sample, blanks) -> table.row(row(batch, sample, blanks)));
    }
    return table.isEmpty() ? List.of() : List.of(new Block.Tabulated(table.build(), true));
  }

  private static Map<String, List<Blank>> bySample(BatchQuality batch) {
    Map<String, List<Blank>> samples = new LinkedHashMap<>();
    for (AnalyteQuality analyte : batch.analytes()) {
      for (BlankChecks.Judged judged : analyte.blanks()) {
        samples
            .computeIfAbsent(judged.blank().sample(), _ -> new ArrayList<>())
            .add(new Blank(analyte, judged));
      }
    }
    return samples;
  }

  private List<Cell> row(BatchQuality batch, String sample, List<Blank> blanks) {
    Blank highest =
        blanks.stream()
            .max(Comparator.comparingDouble(each -> each.judged().detectionLimits()))
            .orElseThrow();
    double limits = highest.judged().detectionLimits();
    return List.of(
        Cell.quoted(batch.certificate().id().toString()),
        Cell.of(AssayFigures.words(batch.digestion())),
        figures.links(batch.certificate().id(), List.of(sample)),
        Cell.of(figures.count("analytes judged in blank " + sample, blanks.size())),
        limits > 0
            ? Cell.quoted(highest.analyte().determination().toString())
            : Cell.of("all below detection"),
        Cell.of(
            figures.figure(
                "highest result of blank " + sample,
                Quantity.of(limits, Unit.ONE),
                METHOD,
                AssayFigures.Samples.of(batch.certificate().id(), sample))),
        outcome(highest.judged()));
  }

  private static Cell outcome(BlankChecks.Judged judged) {
    String cause = judged.isCarryOver() ? ", as carry-over would explain" : "";
    return switch (judged.outcome()) {
      case CLEAN -> AssayCells.mark(Tone.GOOD, "clean");
      case WARNING -> AssayCells.mark(Tone.CAUTION, "warning" + cause);
      case FAILURE -> AssayCells.mark(Tone.BAD, "failure" + cause);
    };
  }
}
