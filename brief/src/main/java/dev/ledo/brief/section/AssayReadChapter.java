package dev.ledo.brief.section;

import dev.ledo.assay.FilesRead;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was read of the laboratories' files, and what was set aside.
final class AssayReadChapter implements Chapter {

  private static final int OPEN = 12;
  private static final int MOST = 500;

  @Override
  public Optional<Section> write(Setting setting) {
    return new AssayPart("samples", "What the samples say", Text.EMPTY)
        .write(setting, AssayReadChapter::blocks);
  }

  private static List<Block> blocks(AssayFigures figures) {
    FilesRead files = figures.campaign().files();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Say(summary(figures, files)));
    if (files.hasCertificates() || !files.certificates().superseded().isEmpty()) {
      blocks.add(new Block.Tabulated(certificates(figures, files), true));
    }
    if (!files.problems().isEmpty()) {
      blocks.add(new Block.Tabulated(problems(figures, files.problems()), true));
    }
    blocks.addAll(quarantine(figures, files.quarantine()));
    notes("Rules that decide which results are used", figures.campaign().rules())
        .ifPresent(blocks::add);
    notes("What is unknown or was left out", figures.campaign().notes()).ifPresent(blocks::add);
    return blocks;
  }

  /// Remarks on demand; empty if there are none.
  static Optional<Block> notes(String title, List<String> notes) {
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Folded(title, notes.stream().map(Text::quoted).toList()));
  }

  private static Text summary(AssayFigures figures, FilesRead files) {
    if (!files.hasCertificates()) {
      return Text.of("No certificate of this campaign could be read.");
    }
    return Text.of(
        "Current certificates: {}; superseded by a newer issue: {}; in conflict with each other, so that none of them counts: {}. Of {} filled cells in the current ones {} were set aside because what they say is not sure; no value was guessed for them.",
        figures.count("current certificates", files.certificates().current().size()),
        figures.count("superseded certificates", files.certificates().superseded().size()),
        figures.count("disputed certificates", files.certificates().disputed().size()),
        figures.count("filled cells of the current certificates", files.cells()),
        figures.count("cells set aside", files.quarantine().size()));
  }

  private static Table certificates(AssayFigures figures, FilesRead files) {
    Table.Builder table =
        Table.named(figures.id("certificates"), "Certificates that were read")
            .words("File", "Certificate", "Finalised", "Standing")
            .figures("Samples", "")
            .figures("Filled cells", "")
            .figures("Set aside", "");
    files.certificates().current().forEach(each -> table.row(row(figures, each, "current")));
    files.certificates().superseded().forEach(each -> table.row(row(figures, each, "superseded")));
    files.certificates().disputed().forEach(each -> table.row(row(figures, each, "disputed")));
    return table.build();
  }

  private static List<Cell> row(AssayFigures figures, Certificate certificate, String standing) {
    Tone tone =
        switch (standing) {
          case "current" -> Tone.GOOD;
          case "superseded" -> Tone.PLAIN;
          default -> Tone.BAD;
        };
    String of = " of " + certificate.file();
    return List.of(
        Cell.quoted(certificate.file()),
        Cell.quoted(certificate.id().toString()),
        certificate.finalised().map(day -> Cell.day(day.toString())).orElse(Cell.UNKNOWN),
        AssayCells.mark(tone, standing),
        Cell.of(figures.count("rows with a sample" + of, certificate.samples().size())),
        Cell.of(figures.count("filled cells" + of, certificate.cellCount())),
        Cell.of(figures.count("cells set aside" + of, certificate.quarantine().count())));
  }

  private static Table problems(AssayFigures figures, List<Problem> problems) {
    Table.Builder table =
        Table.named(figures.id("problems"), "What is wrong with files as a whole")
            .words("Place", "Code", "What", "What to do");
    for (Problem problem : problems) {
      table.row(
          Cell.quoted(problem.place().toString()),
          Cell.quoted(problem.code().id()),
          Cell.quoted(problem.message()),
          Cell.quoted(problem.code().remedy()));
    }
    return table.build();
  }

  private static List<Block> quarantine(AssayFigures figures, List<QuarantinedCell> cells) {
    if (cells.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    Table.Builder table =
        Table.named(figures.id("quarantine"), "Cells set aside, by file, row and column")
            .words("Place", "Sample", "Column", "As it stands", "Why", "What to do");
    cells.stream().limit(MOST).forEach(cell -> table.row(row(figures, cell)));
    blocks.add(new Block.Tabulated(table.build(), cells.size() <= OPEN));
    if (cells.size() > MOST) {
      blocks.add(
          new Block.Say(
              Text.of(
                  "{} more were set aside and are not listed here; ledo assay lists all.",
                  figures.count("cells set aside beyond those listed", cells.size() - MOST))));
    }
    return blocks;
  }

  private static List<Cell> row(AssayFigures figures, QuarantinedCell cell) {
    return List.of(
        figures.place(cell),
        Cell.quoted(cell.sample()),
        Cell.quoted(cell.column()),
        Cell.quoted(cell.raw()),
        Cell.quoted(cell.reason().id() + ": " + cell.reason().title()),
        Cell.quoted(cell.reason().remedy()));
  }
}
