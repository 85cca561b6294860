package dev.ledo.brief.section;

import dev.ledo.brief.chart.Sankey;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.plan.network.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is mined, bought, made and delivered in chosen years.
final class PlanFlowChapter implements Chapter {

  private static final double SMALL = 1e-6;

  private final PlanSupplyBlocks supply = new PlanSupplyBlocks();
  private final PlanRiskBlocks risk = new PlanRiskBlocks();

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.of(setting).map(this::section);
  }

  private Section section(PlanFigures figures) {
    var levels = new PlanLevels(figures.result());
    var goods = new PlanGoods(figures.setting(), levels.network());
    var blocks = new ArrayList<Block>();
    blocks.addAll(years(figures, levels, goods));
    blocks.add(new Block.Tabulated(activities(figures, levels, goods), false));
    blocks.addAll(supply.write(figures, levels, goods));
    blocks.addAll(risk.write(figures, goods));
    Text lead =
        Text.of(
            "What the plan does once the first steps are taken: {}. Tonnes of concentrate and oxide are counted as oxide, metal as metal and magnets as magnets, so a flow may change its width where one becomes the other.",
            levels.words());
    return new Section("plan-flows", "What flows, and what falls short", lead, blocks);
  }

  private static List<Block> years(PlanFigures figures, PlanLevels levels, PlanGoods goods) {
    var blocks = new ArrayList<Block>();
    var flows = new PlanFlows(levels, goods);
    for (String year : new PlanYears(levels.network().horizon()).chosen()) {
      List<PlanFlows.Line> lines = flows.of(year);
      Sankey chart = flows.chart("plan-flow-" + year, lines);
      if (!chart.isEmpty()) {
        blocks.add(new Block.Heading("plan-flow-" + year + "-title", "Flows in " + year));
        blocks.add(
            new Block.Shown(
                chart.chart("Flows in " + year + ", from those who bring to those who take."),
                Text.of(
                    "Transport is left out, and so are flows too small to be seen; the table of all activities has them."),
                table(figures, levels, goods, year, lines),
                false));
      }
    }
    return blocks;
  }

  private static Table table(
      PlanFigures figures,
      PlanLevels levels,
      PlanGoods goods,
      String year,
      List<PlanFlows.Line> lines) {
    Table.Builder table =
        Table.partOf("plan-flow", "plan-flow-" + year + "-table", "Flows in " + year)
            .words("From", "To", "What")
            .figures("Amount", "");
    for (PlanFlows.Line line : lines) {
      String what = "%s to %s in %s".formatted(line.from().name(), line.to().name(), year);
      table.row(
          Cell.quoted(line.from().name()),
          Cell.quoted(line.to().name()),
          Cell.quoted(goods.name(line.good())),
          Cell.withUnit(
              figures.figure(
                  what, Amount.of(line.tonnes()), goods.unit(line.good()), levels.words())));
    }
    return table.build();
  }

  /// Everything that is done at all, in the chosen years.
  private static Table activities(PlanFigures figures, PlanLevels levels, PlanGoods goods) {
    var years = new PlanYears(levels.network().horizon());
    Table.Builder table =
        Table.named("plan-activities", "Everything that is done, by year")
            .words("What", "Sort")
            .figures("Done at all", "% of futures");
    years.chosen().forEach(year -> table.figures(year, ""));
    table.words("Row");
    List<Activity> activities = levels.network().activities();
    for (int i = 0; i < activities.size(); i++) {
      if (levels.used(i) > SMALL) {
        table.row(activity(figures, levels, goods, i));
      }
    }
    return table.build();
  }

  private static List<Cell> activity(
      PlanFigures figures, PlanLevels levels, PlanGoods goods, int number) {
    var years = new PlanYears(levels.network().horizon());
    Activity activity = levels.network().activities().get(number);
    var cells = new ArrayList<Cell>();
    cells.add(figures.linkedCell(activity.about(), activity.row()));
    cells.add(Cell.of(activity.kind().name().toLowerCase(Locale.ROOT)));
    cells.add(
        Cell.of(
            figures.percent(
                "futures in which it is done: " + activity.id(),
                levels.used(number),
                levels.words())));
    for (String year : years.chosen()) {
      double units = years.sum(year, p -> levels.level(number, p));
      cells.add(
          Cell.withUnit(
              figures.figure(
                  activity.id() + " in " + year,
                  Amount.of(units),
                  goods.moved(activity),
                  levels.words())));
    }
    cells.add(figures.origin(activity.row()));
    return cells;
  }
}
