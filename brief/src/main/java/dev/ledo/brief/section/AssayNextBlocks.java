package dev.ledo.brief.section;

import dev.ledo.assay.DecisionThreshold;
import dev.ledo.assay.NextLook;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.sampling.Worth;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Basis;
import dev.ledo.brief.trace.FileRow;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;

/// Whether it pays to look again before one decides about a site, or what is missing to say so.
final class AssayNextBlocks {

  private static final Unit USD = Unit.of("USD");
  private static final String METHOD = "worth of more samples, docs/methods/next-sample.md";

  private final AssayFigures figures;

  AssayNextBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  /// Advice for each site.
  List<Block> of(List<SiteResult> sites) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(figures.id("next"), "Where to look next"));
    List<Text> points = new ArrayList<>();
    for (SiteResult site : sites) {
      points.add(advice(site));
    }
    blocks.add(new Block.Points(points));
    Table worths = worths(sites);
    if (!worths.rows().isEmpty()) {
      blocks.add(new Block.Tabulated(worths, true));
    }
    return blocks;
  }

  private Text advice(SiteResult site) {
    NextLook next = site.next();
    Text said =
        next.advice()
            .map(
                advice -> Text.of("{} {}.", new Piece.Strong(site.name() + ":"), advice.sentence()))
            .orElse(Text.of("{} no advice.", new Piece.Strong(site.name() + ":")));
    Text decision =
        next.threshold()
            .map(threshold -> Text.of(" {}", decision(site, threshold)))
            .orElse(Text.EMPTY);
    Text missing =
        next.missing().isEmpty()
            ? Text.EMPTY
            : Text.of(
                " Missing for more: {}.",
                Text.join(
                    "; ", next.missing().stream().map(each -> Text.quoted(each.words())).toList()));
    Text assumed =
        next.assumed().isEmpty()
            ? Text.EMPTY
            : Text.of(
                " Assumed, without a source: {}.",
                Text.join("; ", next.assumed().stream().map(Text::quoted).toList()));
    return said.plus(decision).plus(assumed).plus(missing);
  }

  private Text decision(SiteResult site, DecisionThreshold threshold) {
    Unit unit = Unit.find(threshold.unit()).orElse(Unit.ONE);
    return Text.of(
        "The decision turns on the {}: {} on these samples, {} to break even ({}).",
        threshold.quantity(),
        number(
            site, threshold.quantity() + " of " + site.name() + ", median", threshold.now(), unit),
        number(site, "break-even of " + site.name(), threshold.breakEven(), unit),
        threshold.basis().replaceAll("(?<=\\d)\\.\\.(?=\\d)", "\u2013"));
  }

  private Table worths(List<SiteResult> sites) {
    Table.Builder table =
        Table.named(
                figures.id("next-table"),
                "What more field samples would be worth, before their cost")
            .words("Site")
            .figures("Samples", "")
            .figures("Worth", "USD")
            .figures("Interval of the simulation", "USD");
    for (SiteResult site : sites) {
      for (Worth worth : site.next().worths()) {
        String of = "%d more samples of %s".formatted(worth.number(), site.name());
        Amount interval =
            worth.low() < worth.high()
                ? Amount.between(worth.low(), worth.high())
                : Amount.of(worth.usd());
        table.row(
            Cell.quoted(site.name()),
            Cell.of(number(site, "number of " + of, worth.number(), Unit.ONE)),
            Cell.of(number(site, "worth of " + of, worth.usd(), USD)),
            Cell.of(
                figures
                    .setting()
                    .trace()
                    .computed(
                        "interval of the worth of " + of,
                        new Quantity(interval, USD),
                        METHOD,
                        basis(site))));
      }
    }
    return table.build();
  }

  private Num number(SiteResult site, String what, double value, Unit unit) {
    return figures.setting().trace().computed(what, Quantity.of(value, unit), METHOD, basis(site));
  }

  /// The samples of a site, and its feed in the case.
  private Basis basis(SiteResult site) {
    List<Row> rows = new ArrayList<>();
    figures.setting().view().rows("feeds").stream()
        .filter(row -> row.findText("site").filter(site.site()::equals).isPresent())
        .forEach(rows::add);
    List<FileRow> fileRows = new ArrayList<>();
    for (SiteComposition each : site.compositions()) {
      Basis own = figures.basis(AssayFigures.Samples.of(each));
      rows.addAll(own.rows());
      fileRows.addAll(own.fileRows());
    }
    figures.row().ifPresent(rows::add);
    return new Basis(rows, fileRows);
  }
}
