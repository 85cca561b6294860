package dev.ledo.cli;

import dev.ledo.assay.AssayResult;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.FilesRead;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Printable;
import dev.ledo.core.Problem;
import java.io.PrintWriter;
import java.util.List;

/// What `ledo assay` writes on a terminal, chapter by chapter.
final class AssayText {

  private static final int SHOWN = 20;

  private final PrintWriter out;
  private final boolean isAll;

  /// @param isAll whether long lists are printed to their end
  AssayText(PrintWriter out, boolean isAll) {
    this.out = out;
    this.isAll = isAll;
  }

  /// Writes all campaigns.
  void print(String title, AssayResult result) {
    out.println(Printable.of(title));
    for (CampaignResult campaign : result.campaigns()) {
      print(campaign);
    }
  }

  private void print(CampaignResult campaign) {
    if (!campaign.id().isEmpty()) {
      head("Campaign " + campaign.id());
      say(campaign.name() + ".");
    }
    if (campaign.isIllustrative()) {
      say("ILLUSTRATIVE: the figures are made up to show the way; nothing was measured.");
    }
    files(campaign.files());
    new AssayQualityText(out, isAll).print(campaign.batches(), campaign.laboratories());
    new AssaySampleText(out, isAll).print(campaign.samples());
    var site = new AssaySiteText(out);
    campaign.sites().forEach(site::print);
    site.remarks(campaign.sites());
    head("How it was reckoned");
    campaign.rules().forEach(this::say);
    campaign.notes().forEach(note -> say("* " + note + "."));
  }

  private void files(FilesRead files) {
    head("What was read");
    var table =
        new TextTable(
            "certificate", "stands", "finalised", "samples", "cells", "set aside", "file");
    files.certificates().current().forEach(each -> row(table, each, "current"));
    files.certificates().superseded().forEach(each -> row(table, each, "superseded"));
    files.certificates().disputed().forEach(each -> row(table, each, "disputed: not used"));
    table.print(out);
    files.unread().forEach(file -> say("Not read: " + file + "."));
    problems(files.problems());
    quarantine(files.quarantine());
  }

  private static void row(TextTable table, Certificate certificate, String stands) {
    table.add(
        Printable.of(certificate.id().toString()),
        stands,
        certificate.finalised().map(PartialDate::toString).orElse("unknown"),
        String.valueOf(certificate.samples().size()),
        String.valueOf(certificate.cellCount()),
        String.valueOf(certificate.quarantine().count()),
        Printable.of(certificate.file()));
  }

  private void problems(List<Problem> problems) {
    shown(problems).forEach(problem -> out.println("  " + problem.render().replace("\n", "\n  ")));
    more(problems.size(), "problems");
  }

  private void quarantine(List<QuarantinedCell> cells) {
    if (cells.isEmpty()) {
      say("No cell was set aside.");
      return;
    }
    say(
        cells.size() == 1
            ? "1 cell was set aside and counts nowhere:"
            : cells.size() + " cells were set aside and count nowhere:");
    shown(cells).forEach(cell -> out.println("  " + cell.problem().headline()));
    more(cells.size(), "cells");
  }

  private <T> List<T> shown(List<T> list) {
    return isAll ? list : list.subList(0, Math.min(SHOWN, list.size()));
  }

  private void more(int size, String what) {
    if (!isAll && size > SHOWN) {
      say("… and %d more %s; --all shows them".formatted(size - SHOWN, what));
    }
  }

  private void head(String text) {
    out.println();
    out.println(Printable.of(text));
  }

  private void say(String sentence) {
    PlanLines.print(out, Printable.of(sentence));
  }
}
