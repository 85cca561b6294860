package dev.ledo.brief.section;

import dev.ledo.assay.SampleResult;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.assay.value.Radioactivity.Rule;
import dev.ledo.assay.value.Radioactivity.Side;
import dev.ledo.assay.value.Radioactivity.Threshold;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;

/// Which samples are as radioactive as to need regulation.
final class AssayActivityBlocks {

  private static final Unit BQ_PER_G = Unit.of("Bq/g");
  private static final String METHOD = "from thorium and uranium, docs/methods/radioactivity.md";

  private final AssayFigures figures;

  AssayActivityBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  private record Active(SampleResult sample, Radioactivity activity) {
    Side side(Threshold threshold) {
      return activity.side(threshold, Rule.EACH_CHAIN);
    }
  }

  /// A sentence, and a table of the samples that are not surely below the threshold.
  List<Block> of() {
    List<SampleResult> samples = figures.campaign().samples();
    List<Active> known =
        samples.stream()
            .flatMap(
                each -> each.radioactivity().stream().map(activity -> new Active(each, activity)))
            .toList();
    List<Active> active =
        known.stream().filter(each -> each.side(Threshold.REGULATION) != Side.BELOW).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(figures.id("activity"), "Radioactivity"));
    blocks.add(new Block.Say(sentence(known.size(), samples.size(), active.size())));
    if (!active.isEmpty()) {
      blocks.add(new Block.Tabulated(table(active), true));
    }
    return blocks;
  }

  private Text sentence(int known, int all, int active) {
    Threshold limit = Threshold.REGULATION;
    return Text.of(
        "Of {} results {} have both thorium and uranium; of these the number that is not surely below {} in either decay chain is {}. From there {} ({}).",
        figures.count("results of samples", all),
        figures.count("results with thorium and uranium", known),
        figures.figure(
            "threshold of regulation", Amount.of(limit.bqPerG()), BQ_PER_G, limit.source()),
        figures.count("results not surely below the threshold of regulation", active),
        limit.meaning(),
        limit.source());
  }

  private Table table(List<Active> active) {
    Table.Builder table =
        Table.named(figures.id("activity-table"), "Samples not surely below the threshold")
            .words("Sample", "Certificate", "Digestion")
            .figures("Th-232", "Bq/g")
            .figures("U-238", "Bq/g")
            .words("Regulation", "Transport");
    for (Active each : active) {
      SampleResult sample = each.sample();
      table.row(
          figures.links(sample.certificate(), List.of(sample.sample())),
          Cell.quoted(sample.certificate().toString()),
          Cell.of(AssayFigures.words(sample.digestion())),
          activity(each, "Th-232", each.activity().thoriumBqPerG()),
          activity(each, "U-238", each.activity().uraniumBqPerG()),
          mark(each.side(Threshold.REGULATION)),
          mark(each.side(Threshold.TRANSPORT)));
    }
    return table.build();
  }

  private Cell activity(Active each, String nuclide, Amount bqPerG) {
    SampleResult sample = each.sample();
    return Cell.of(
        figures.figure(
            nuclide + " in " + sample.sample(),
            new Quantity(bqPerG, BQ_PER_G),
            METHOD,
            AssayFigures.Samples.of(sample.certificate(), sample.sample())));
  }

  private static Cell mark(Side side) {
    return switch (side) {
      case BELOW -> AssayCells.mark(Tone.GOOD, "below");
      case ABOVE -> AssayCells.mark(Tone.BAD, "above");
      case UNDECIDED -> AssayCells.mark(Tone.UNKNOWN, "not decided");
    };
  }
}
