package dev.ledo.brief.section;

import dev.ledo.brief.chart.SpanBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.reading.Questions.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What each source, route, stock and rule is worth.
final class PlanWorthChapter implements Chapter {

  private static final double MILLION = 1e6;

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.ofFutures(setting, PlanWorthChapter::section);
  }

  private static Section section(PlanFigures figures, PlanResult.Uncertain uncertain) {
    var blocks = new ArrayList<Block>();
    List<Worth> used =
        uncertain.worths().candidates().stream()
            .filter(Worth::isUsed)
            .sorted(Comparator.comparingDouble((Worth worth) -> -worth.worthUsd()))
            .toList();
    if (!used.isEmpty()) {
      blocks.add(used(figures, used));
    }
    List<Worth> unused = uncertain.worths().candidates().stream().filter(w -> !w.isUsed()).toList();
    if (!unused.isEmpty()) {
      blocks.add(new Block.Heading("plan-unused", "Not used in any future"));
      blocks.add(
          new Block.Say(
              Text.of(
                  "The best decision makes no use of these in any of the {}, so doing without them costs nothing on the figures of the case. That is a finding about the figures they rest on, not a verdict on the source: another price, range or rate may bring them in.",
                  figures.futures())));
      blocks.add(new Block.Tabulated(unused(figures, uncertain, unused), true));
    }
    var ways = new PlanWayBlocks(figures);
    blocks.addAll(ways.breakEvens(uncertain.worths().breakEvens()));
    blocks.addAll(ways.prohibitions(uncertain.worths().prohibitions()));
    blocks.addAll(ways.stocks(uncertain.worths().stocks()));
    Text lead =
        Text.of(
            "What it would cost more to do without a source, a route or a permission: the best decision without it against the best decision with it, over the same futures.");
    return new Section("plan-worth", "What each source, route and rule is worth", lead, blocks);
  }

  private static Block used(PlanFigures figures, List<Worth> used) {
    var chart = new SpanBars("plan-worth-chart", "M USD, discounted");
    Table.Builder table =
        Table.named("plan-worth-table", "What it would cost more to do without")
            .words("Source or route")
            .figures("Worth", "M USD")
            .figures("Error of the bounds", "M USD")
            .words("Row");
    for (Worth worth : used) {
      bars(chart, worth);
      table.row(
          figures.linkedCell(worth.what(), worth.row()),
          Cell.of(worth(figures, worth)),
          Cell.of(
              figures.money(
                  "error of the worth of " + worth.what(),
                  worth.errorUsd(),
                  figures.overFutures())),
          figures.origin(worth.row()));
    }
    return new Block.Shown(
        chart.chart("What each source or route is worth, in millions of dollars."),
        Text.of(
            "Longer is worth more. Worths do not add up: two sources may stand in for each other."),
        table.build(),
        true);
  }

  private static void bars(SpanBars chart, Worth worth) {
    String words = Shown.computed(amount(worth)) + " M USD";
    double to = Math.max(0, worth.worthUsd()) / MILLION;
    var beside = new SpanBars.Words(words, words, SpanBars.Side.RIGHT);
    var open = new SpanBars.Words("", words, SpanBars.Side.THIN);
    chart.add(new SpanBars.Bar(worth.what(), "worth", "--c1", 0, to, beside));
    chart.add(
        new SpanBars.Bar(
            worth.what(), "what the bounds leave open", "--c2", low(worth), high(worth), open));
  }

  private static double low(Worth worth) {
    return Math.max(0, worth.worthUsd() - worth.errorUsd()) / MILLION;
  }

  private static double high(Worth worth) {
    return Math.max(0, worth.worthUsd() + worth.errorUsd()) / MILLION;
  }

  /// A worth as far as the bounds tell it from nothing, in millions of USD.
  static Amount amount(Worth worth) {
    return worth.worthUsd() <= worth.errorUsd()
        ? new Amount.Below(high(worth))
        : PlanFigures.between(low(worth), high(worth));
  }

  private static Num worth(PlanFigures figures, Worth worth) {
    return figures.figure(
        "worth of " + worth.what(), amount(worth), PlanFigures.MILLION_USD, figures.overFutures());
  }

  private static Table unused(
      PlanFigures figures, PlanResult.Uncertain uncertain, List<Worth> unused) {
    Table.Builder table =
        Table.named("plan-unused-table", "Not used in any future, and what that rests on")
            .words("Source or route", "With foresight", "Rests on");
    for (Worth worth : unused) {
      Optional<Candidate> candidate =
          figures.result().questions().candidates().stream()
              .filter(c -> c.id().equals(worth.id()))
              .findFirst();
      table.row(
          figures.linkedCell(worth.what(), worth.row()),
          candidate.map(c -> foresight(figures, uncertain, c)).orElse(Cell.EMPTY),
          candidate.map(c -> rests(figures, c)).orElse(Cell.EMPTY));
    }
    return table.build();
  }

  /// What would be decided of a candidate if the future were known.
  private static Cell foresight(
      PlanFigures figures, PlanResult.Uncertain uncertain, Candidate candidate) {
    double most = 0;
    var modules = uncertain.decision().network().modules();
    for (int m = 0; m < modules.size(); m++) {
      if (candidate.parts().contains(modules.get(m).id())) {
        most = Math.max(most, uncertain.foresight().builtIn().get(m));
      }
    }
    return most > 0
        ? Cell.of(
            Text.of(
                "decided on in {} of them",
                figures.percent(
                    "futures in which some of it is decided on with foresight: " + candidate.name(),
                    most,
                    figures.overFutures())))
        : Cell.of("nothing of it is decided on");
  }

  /// The rows of a candidate's parts, assumptions marked.
  private static Cell rests(PlanFigures figures, Candidate candidate) {
    List<Text> rows =
        candidate.parts().stream()
            .sorted()
            .flatMap(id -> figures.rowsOf(id).stream())
            .distinct()
            .map(figures::place)
            .toList();
    return Cell.of(Text.join("; ", rows));
  }
}
