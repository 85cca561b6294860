package dev.ledo.brief.section;

import dev.ledo.assay.BatchFinding;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the laboratories' results can be relied on: verdicts, control charts, blanks and
/// duplicates.
final class AssayQualityChapter implements Chapter {

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
    blocks.addAll(new AssayControlBlocks(figures).charts());
    var repeated = new AssayRepeatBlocks(figures);
    blocks.addAll(repeated.duplicates());
    blocks.addAll(repeated.blanks());
    List<String> notes = batches.stream().flatMap(batch -> batch.notes().stream()).toList();
    AssayReadChapter.notes("Control samples that could not be judged", notes)
        .ifPresent(blocks::add);
    return blocks;
  }

  private static Text summary(AssayFigures figures, List<BatchQuality> batches) {
    long again = batches.stream().filter(each -> each.verdict() == Verdict.REASSAY).count();
    long samples = batches.stream().flatMap(batch -> batch.toReassay().stream()).distinct().count();
    return Text.of(
        "Of {} batches, {} have samples that should be analysed again: {} samples in all.",
        figures.count("batches: one certificate, one digestion", batches.size()),
        figures.count("batches with samples to analyse again", again),
        figures.count("samples to analyse again", samples));
  }

  private static Table verdicts(AssayFigures figures, List<BatchQuality> batches) {
    Table.Builder table =
        Table.named(figures.id("verdicts"), "Verdict on each batch, with every reason")
            .words("Certificate", "Digestion", "Verdict", "Reason", "Elements", "Samples");
    for (BatchQuality batch : batches) {
      if (batch.findings().isEmpty()) {
        table.row(
            Cell.quoted(batch.certificate().id().toString()),
            Cell.of(AssayFigures.words(batch.digestion())),
            AssayCells.of(batch.verdict()),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY);
      }
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
        Cell.of(figures.links(batch.certificate().id(), finding.samples())));
  }
}
