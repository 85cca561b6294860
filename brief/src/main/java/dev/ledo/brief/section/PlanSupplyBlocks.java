package dev.ledo.brief.section;

import dev.ledo.brief.chart.YearBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// For each need: who meets it, and how much each of them could deliver.
final class PlanSupplyBlocks {

  private static final double SMALL = 1e-6;

  /// What brings a good to a need.
  ///
  /// @param number of the activity in the network
  private record Source(int number, Activity activity, String name) {}

  List<Block> write(PlanFigures figures, PlanLevels levels, PlanGoods goods) {
    var blocks = new ArrayList<Block>();
    for (Need need : levels.network().needs()) {
      blocks.addAll(new OneNeed(figures, levels, goods, need).write());
    }
    return blocks;
  }

  /// One need of the case.
  private record OneNeed(PlanFigures figures, PlanLevels levels, PlanGoods goods, Need need) {

    List<Block> write() {
      String id = "plan-need-" + ConflictChapter.slug(need.stock().good());
      List<Source> sources = sources();
      PlanYears years = new PlanYears(network().horizon());
      Unit unit = goods.unit(need.stock().good());
      var meets = new YearBars(id, unit.symbol(), years.all(), true);
      var can = new YearBars(id + "-room", unit.symbol(), years.all(), true);
      Table.Builder table = table(id, "Who meets the need: " + need.about(), years, unit);
      Table.Builder room =
          table(id + "-room", "What could be delivered: " + need.about(), years, unit);
      var needed = needed(years, unit, meets, can);
      table.row(needed);
      room.row(needed);
      for (Source source : sources) {
        table.row(delivered(source, years, unit, meets));
        room.row(capacity(source, years, unit, can));
      }
      return List.of(
          new Block.Heading(id + "-title", "Who meets the need: " + need.about()),
          new Block.Shown(
              meets.chart("Tonnes a year by source, against the need."),
              Text.of(
                  "Bars: {}. Dashed: the need in the middle of its range. What the bars miss is gone without or comes from stock.",
                  levels.words()),
              table.build(),
              false),
          new Block.Shown(
              can.chart("Tonnes a year that each source could deliver, against the need."),
              Text.of(
                  "How much each source could deliver if nothing is disturbed, what is decided above included."),
              room.build(),
              false));
    }

    private Network network() {
      return levels.network();
    }

    private List<Source> sources() {
      List<Activity> all = network().activities();
      return IntStream.range(0, all.size())
          .filter(i -> brings(all.get(i)))
          .filter(i -> levels.used(i) > SMALL || capacity(all.get(i)) > SMALL)
          .mapToObj(i -> new Source(i, all.get(i), goods.who(all.get(i), need.stock().good())))
          .toList();
    }

    private boolean brings(Activity activity) {
      return activity.flows().stream()
          .anyMatch(flow -> flow.stock().equals(need.stock()) && flow.amount() > 0);
    }

    private static Table.Builder table(String id, String caption, PlanYears years, Unit unit) {
      Table.Builder table = Table.named(id + "-table", caption).words("Source");
      years.all().forEach(year -> table.figures(year, unit.symbol()));
      return table;
    }

    private List<Cell> needed(PlanYears years, Unit unit, YearBars meets, YearBars can) {
      var cells = new ArrayList<Cell>();
      cells.add(figures.linkedCell("Needed", need.row()));
      for (String year : years.all()) {
        double tonnes = years.sum(year, p -> need.perPeriod().get(p));
        String text = "needed in %s: %s %s".formatted(year, words(tonnes), unit);
        meets.addLine("needed", year, tonnes, text);
        can.addLine("needed", year, tonnes, text);
        cells.add(
            Cell.of(
                figures.ofRow(
                    "needed in %s: %s".formatted(year, need.about()),
                    Amount.of(tonnes),
                    unit,
                    need.row())));
      }
      return cells;
    }

    private List<Cell> delivered(Source source, PlanYears years, Unit unit, YearBars chart) {
      var cells = new ArrayList<Cell>();
      cells.add(figures.linkedCell(source.name(), source.activity().row()));
      for (String year : years.all()) {
        double tonnes = years.sum(year, p -> levels.level(source.number(), p));
        chart.add(source.name(), year, tonnes, text(source, year, tonnes, unit));
        cells.add(
            Cell.of(
                figures.figure(
                    "delivered in %s: %s".formatted(year, source.activity().id()),
                    Amount.of(tonnes),
                    unit,
                    levels.words())));
      }
      return cells;
    }

    private List<Cell> capacity(Source source, PlanYears years, Unit unit, YearBars chart) {
      var cells = new ArrayList<Cell>();
      cells.add(figures.linkedCell(source.name(), source.activity().row()));
      for (String year : years.all()) {
        double tonnes = years.sum(year, p -> capacity(source.activity(), p));
        chart.add(source.name(), year, tonnes, text(source, year, tonnes, unit));
        cells.add(
            Cell.of(
                figures.ofRow(
                    "could be delivered in %s: %s".formatted(year, source.activity().id()),
                    Amount.of(tonnes),
                    unit,
                    source.activity().row())));
      }
      return cells;
    }

    private double capacity(Activity activity) {
      return IntStream.range(0, network().horizon().size())
          .mapToDouble(p -> capacity(activity, p))
          .sum();
    }

    /// Units of an activity that its capacity allows in a period, with what is decided.
    private double capacity(Activity activity, int period) {
      Optional<Use> use = activity.use();
      return use.map(u -> room(u.capacity(), period) / u.amount()).orElse(0.0);
    }

    private double room(String id, int period) {
      double room =
          network().capacities().stream()
              .filter(capacity -> capacity.id().equals(id))
              .mapToDouble(capacity -> capacity.perPeriod().get(period))
              .sum();
      for (PlanSteps.Option option : new PlanSteps(figures.result()).decided()) {
        if (option.step().module().into().equals(new Module.Into.CapacityOf(id))) {
          room += option.step().number() * option.step().module().adds().get(period);
        }
      }
      return room;
    }

    private static String text(Source source, String year, double tonnes, Unit unit) {
      return "%s, %s: %s %s".formatted(source.name(), year, words(tonnes), unit);
    }

    private static String words(double tonnes) {
      return Shown.computed(Amount.of(tonnes));
    }
  }
}
