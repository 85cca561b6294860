package dev.ledo.brief.section;

import dev.ledo.brief.chart.SpanBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Swing;
import dev.ledo.plan.network.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which figures of the case move the plan most, and what knowing the future would be worth.
final class PlanDoubtChapter implements Chapter {

  private static final int MOST = 10;
  private static final double MILLION = 1e6;
  private static final double LEAST_USD = 1e3;

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.ofFutures(setting, PlanDoubtChapter::section);
  }

  private static Section section(PlanFigures figures, PlanResult.Uncertain uncertain) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading("plan-swings", "Figures that move the cost most"));
    blocks.addAll(costs(figures, uncertain.swings()));
    blocks.add(new Block.Heading("plan-shifts", "Figures that move the decision most"));
    blocks.addAll(decisions(figures, uncertain));
    blocks.add(new Block.Heading("plan-knowing", "What knowing the future would be worth"));
    blocks.add(new Block.Tabulated(knowing(figures, uncertain), true));
    Text lead =
        Text.of(
            "{} figures of the case are known only as ranges. Which of them is worth a closer look before money is spent?",
            figures.count("figures with a range that bear on the plan", uncertain.swings().size()));
    return new Section("plan-doubt", "What the plan hangs on", lead, blocks);
  }

  private static List<Block> costs(PlanFigures figures, List<Swing> swings) {
    List<Swing> most =
        swings.stream()
            .filter(swing -> swing.costUsd() > LEAST_USD)
            .sorted(Comparator.comparingDouble((Swing swing) -> -swing.costUsd()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      return List.of(new Block.Say(Text.of("No range moves the cost of the calm world.")));
    }
    double calm = figures.result().calm().costUsd();
    var chart = new SpanBars("plan-swing-chart", "cost of the calm world, M USD");
    Table.Builder table =
        Table.named("plan-swing-table", "Cost of the calm world as one figure moves")
            .words("Figure")
            .figures("Range", "")
            .figures("Cost at its low end", "M USD")
            .figures("Cost at its high end", "M USD")
            .words("Row");
    for (Swing swing : most) {
      bar(figures, chart, swing, "at the low end of its range", "--c1", calm, swing.lowUsd());
      bar(figures, chart, swing, "at the high end of its range", "--c2", calm, swing.highUsd());
      table.row(
          about(figures, swing),
          range(figures, swing),
          Cell.of(cost(figures, swing, "low", swing.lowUsd())),
          Cell.of(cost(figures, swing, "high", swing.highUsd())),
          Cell.of(figures.origin(swing.input().row())));
    }
    return List.of(
        new Block.Shown(
            chart.chart("Cost of the calm world with one figure at either end of its range."),
            Text.of(
                "Each figure is moved alone, all others in the middle of their ranges: where both bars meet, the cost is {}.",
                figures.money("cost if nothing goes wrong", calm, "best plan of the calm world")),
            table.build(),
            true));
  }

  private static void bar(
      PlanFigures figures,
      SpanBars chart,
      Swing swing,
      String group,
      String colour,
      double calm,
      double usd) {
    String number = Shown.computed(Amount.of(usd / MILLION));
    boolean seen = Math.abs(usd - calm) > LEAST_USD;
    var words =
        new SpanBars.Words(
            seen ? number : "",
            number + " M USD " + group,
            usd < calm ? SpanBars.Side.LEFT : SpanBars.Side.RIGHT);
    String name = figures.about(swing.input());
    chart.add(new SpanBars.Bar(name, group, colour, calm / MILLION, usd / MILLION, words));
  }

  private static Num cost(PlanFigures figures, Swing swing, String end, double usd) {
    return figures.money(
        "cost with \"%s\" at the %s end".formatted(swing.input().name(), end),
        usd,
        "best plan of the calm world");
  }

  private static Cell about(PlanFigures figures, Swing swing) {
    return figures.linkedCell(figures.about(swing.input()), swing.input().row().toString());
  }

  private static Cell range(PlanFigures figures, Swing swing) {
    Row row = swing.input().row();
    return figures.setting().cellWithUnit(row, swing.input().column());
  }

  private static List<Block> decisions(PlanFigures figures, PlanResult.Uncertain uncertain) {
    List<Swing> most =
        uncertain.swings().stream()
            .filter(swing -> swing.decision() > 0)
            .sorted(Comparator.comparingDouble((Swing swing) -> -swing.decision()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      return List.of(
          new Block.Say(Text.of("No range moves what would be decided if the future were known.")));
    }
    boolean sure = most.stream().anyMatch(Swing::movesDecision);
    Table.Builder table =
        Table.named("plan-shift-table", "What a figure does to the decision with foresight")
            .words("Figure")
            .figures("Range", "")
            .words("Moves most")
            .figures("By", "% of futures")
            .words("Beyond chance", "Row");
    most.forEach(swing -> table.row(shift(figures, uncertain, swing)));
    return List.of(
        new Block.Say(
            sure
                ? Text.of(
                    "In how many more of the futures something is decided on, with foresight, when the figure turns out in the upper half of its range. So many figures are looked at that chance alone shifts some of them a good deal; those beyond chance are marked.")
                : Text.of(
                    "In how many more of the futures something is decided on, with foresight, when the figure turns out in the upper half of its range. None of these shifts is larger than chance makes with {} and so many figures: read them as places to look, not as findings.",
                    figures.futures())),
        new Block.Tabulated(table.build(), true));
  }

  private static List<Cell> shift(
      PlanFigures figures, PlanResult.Uncertain uncertain, Swing swing) {
    List<Module> modules = uncertain.decision().network().modules();
    int most = 0;
    for (int m = 0; m < modules.size(); m++) {
      if (Math.abs(swing.shifts().get(m)) > Math.abs(swing.shifts().get(most))) {
        most = m;
      }
    }
    Module module = modules.get(most);
    return List.of(
        about(figures, swing),
        range(figures, swing),
        figures.linkedCell(module.about(), module.row()),
        Cell.of(
            figures.figure(
                "shift of \"%s\" by \"%s\"".formatted(module.id(), swing.input().name()),
                Amount.of(100 * swing.shifts().get(most)),
                Unit.of("%"),
                figures.overFutures())),
        Cell.of(swing.movesDecision() ? "yes" : "no"),
        Cell.of(figures.origin(swing.input().row())));
  }

  private static Table knowing(PlanFigures figures, PlanResult.Uncertain uncertain) {
    Table.Builder table =
        Table.named("plan-knowing-table", "What knowing and thinking ahead are worth")
            .words("What")
            .figures("Worth", "M USD")
            .words("In words");
    var foresight = uncertain.foresight();
    table.row(
        Cell.of("Knowing the future before deciding"),
        worth(figures, "value of perfect information", foresight.perfectInformationUsd()),
        Cell.of(
            "The most that any study of what is to come could be worth to the first steps: each future met with what is best for it."));
    table.row(
        Cell.of("Thinking of many futures"),
        worth(figures, "value of the stochastic solution", foresight.stochasticSolutionUsd()),
        Cell.of(
            "What it saves to decide for all futures together instead of for the calm world alone. Nothing means that both decide the same."));
    uncertain
        .played()
        .ifPresent(played ->
            table.row(
                Cell.of("Foresight of the operator"),
                Cell.of(
                    PlanCosts.estimate(
                        figures, "value of the operator's foresight", played.worthOfForesight())),
                Cell.of(
                    Text.of(
                        "The decision operated period by period with no more than the outlook of the moment, in {} futures, costs so much more on average than with foresight. Costs elsewhere on the page have foresight: add this.",
                        figures.count("futures played forward", played.playedUsd().size())))));
    return table.build();
  }

  private static Cell worth(PlanFigures figures, String what, double usd) {
    return Cell.of(figures.money(what, usd, figures.overFutures()));
  }
}
