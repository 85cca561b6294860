package dev.ledo.brief.section;

import dev.ledo.assay.BatchFinding;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the laboratories' results can be relied on: verdicts, control charts, blanks,
/// duplicates, and what an umpire laboratory found.
final class AssayQualityChapter implements Chapter {

  private static final int FEW_REASONS = 3;
  private static final int FEW_ELEMENTS = 5;

  private static final Text LEAD =
      Text.of(
          "Control samples travel with the ore: reference materials of known content, blanks that should hold nothing, and duplicates that should repeat their originals. They decide which results count.");

  @Override
  public Optional<Section> write(Setting setting) {
    return new AssayPart("samples-quality", "How far the results can be relied on", LEAD)
        .write(setting, AssayQualityChapter::blocks);
  }

  private static List<Block> blocks(AssayFigures figures) {
    List<BatchQuality> batches = figures.campaign().batches();
    if (batches.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Say(summary(figures, batches)));
    blocks.add(new Block.Tabulated(verdicts(figures, batches), true));
    Table reasons = reasons(figures, batches);
    if (!reasons.rows().isEmpty()) {
      blocks.add(new Block.Tabulated(reasons, false));
    }
    blocks.addAll(new AssayControlBlocks(figures).charts());
    var repeated = new AssayRepeatBlocks(figures);
    blocks.addAll(repeated.duplicates());
    blocks.addAll(new AssayElementBlocks(figures).blocks());
    blocks.addAll(repeated.blanks());
    blocks.addAll(new AssayLaboratoryBlocks(figures).blocks());
    List<String> notes = batches.stream().flatMap(batch -> batch.notes().stream()).toList();
    AssayReadChapter.notes("Control samples that could not be judged", notes)
        .ifPresent(blocks::add);
    return blocks;
  }

  private static Text summary(AssayFigures figures, List<BatchQuality> batches) {
    long again = batches.stream().filter(each -> each.verdict() == Verdict.REASSAY).count();
    long samples = batches.stream().flatMap(batch -> batch.toReassay().stream()).distinct().count();
    return Text.of(
        "Batches, each one certificate and one digestion: {}; with samples that should be analysed again: {}; samples to analyse again in all: {}.",
        figures.count("batches: one certificate, one digestion", batches.size()),
        figures.count("batches with samples to analyse again", again),
        figures.count("samples to analyse again", samples));
  }

  private static Table verdicts(AssayFigures figures, List<BatchQuality> batches) {
    Table.Builder table =
        Table.named(figures.id("verdicts"), "Verdict on each batch")
            .words("Certificate", "Digestion", "Verdict", "Strictest reasons")
            .figures("Reasons to analyse again", "")
            .figures("Reasons for a note", "")
            .words("Samples to analyse again");
    for (BatchQuality batch : batches) {
      String of = " of " + batch.certificate().id() + ", " + AssayFigures.words(batch.digestion());
      table.row(
          Cell.quoted(batch.certificate().id().toString()),
          Cell.of(AssayFigures.words(batch.digestion())),
          AssayCells.of(batch.verdict()),
          Cell.of(strictest(batch)),
          Cell.of(figures.count("reasons to analyse again" + of, count(batch, Verdict.REASSAY))),
          Cell.of(figures.count("reasons for a note" + of, count(batch, Verdict.ACCEPT_WITH_NOTE))),
          figures.links(batch.certificate().id(), batch.toReassay()));
    }
    return table.build();
  }

  private static long count(BatchQuality batch, Verdict verdict) {
    return batch.findings().stream().filter(each -> each.verdict() == verdict).count();
  }

  private static Text strictest(BatchQuality batch) {
    return Text.join(
        "; ",
        batch.findings().stream()
            .limit(FEW_REASONS)
            .map(finding -> Text.of("{} ({})", finding.reason(), symbols(finding)))
            .toList());
  }

  private static String symbols(BatchFinding finding) {
    int all = finding.elements().size();
    return all > FEW_ELEMENTS
        ? all + " elements"
        : String.join(", ", finding.elements().stream().map(Element::symbol).toList());
  }

  private static Table reasons(AssayFigures figures, List<BatchQuality> batches) {
    Table.Builder table =
        Table.named(figures.id("reasons"), "Every reason, strictest first")
            .words("Certificate", "Digestion", "Verdict", "Reason", "Elements", "Samples");
    for (BatchQuality batch : batches) {
      batch.findings().forEach(finding -> table.row(row(figures, batch, finding)));
    }
    return table.build();
  }

  private static List<Cell> row(AssayFigures figures, BatchQuality batch, BatchFinding finding) {
    return List.of(
        Cell.quoted(batch.certificate().id().toString()),
        Cell.of(AssayFigures.words(batch.digestion())),
        AssayCells.of(finding.verdict()),
        Cell.quoted(finding.reason()),
        AssayCells.of(finding.elements()),
        figures.links(batch.certificate().id(), finding.samples()));
  }
}
