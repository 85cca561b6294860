package dev.ledo.brief.section;

import dev.ledo.brief.chart.LineChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Chart;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Tally;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// How much is gone without, and what stocks hold, over the futures.
final class PlanRiskBlocks {

  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;
  private static final int PERCENT = 100;
  private static final double SMALL = 1e-6;

  /// What one, five and nine futures of ten stay below, by period.
  private record Quantiles(
      IntToDoubleFunction low, IntToDoubleFunction middle, IntToDoubleFunction high) {}

  List<Block> write(PlanFigures figures, PlanGoods goods) {
    return figures
        .result()
        .uncertain()
        .map(uncertain -> blocks(figures, goods, uncertain))
        .orElse(List.of());
  }

  private static List<Block> blocks(
      PlanFigures figures, PlanGoods goods, PlanResult.Uncertain uncertain) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading("plan-shortage-title", "What is gone without"));
    blocks.add(shortage(figures, uncertain.decision()));
    List<Integer> held = held(uncertain.decision());
    if (!held.isEmpty()) {
      blocks.add(new Block.Heading("plan-stocks", "What stocks hold"));
    }
    held.forEach(number -> blocks.add(stock(figures, goods, uncertain.decision(), number)));
    List<Text> empty = empty(figures, uncertain.decision(), held);
    if (!empty.isEmpty()) {
      blocks.add(new Block.Folded("Stores that are empty in nine futures of ten", empty));
    }
    return blocks;
  }

  private static Block shortage(PlanFigures figures, Decision decision) {
    Network network = decision.network();
    var quantiles =
        new Quantiles(
            p -> PERCENT * decision.lostQuantile(p, LOW),
            p -> PERCENT * decision.lostQuantile(p, MIDDLE),
            p -> PERCENT * decision.lostQuantile(p, HIGH));
    var drawn = new Drawn("plan-shortage", "gone without", Unit.of("%"));
    Table.Builder table = drawn.table("Part of all needs that is gone without", network);
    drawn.rows(figures, table, network, quantiles);
    double worst = decision.outcomes().stream().mapToDouble(PlanRiskBlocks::worst).max().orElse(0);
    return new Block.Shown(
        drawn.chart(network, quantiles),
        Text.of(
            "Part of everything needed that is gone without in a period, by thrift, other designs or lines that stop. In the worst period of the worst future it is {}. The operator is taken to know the future it is in; one who does not will fare worse.",
            figures.percent(
                "gone without in the worst period of the worst future",
                worst,
                figures.overFutures())),
        table.build(),
        false);
  }

  private static double worst(Decision.Outcome outcome) {
    return outcome.lostPart().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static List<Integer> held(Decision decision) {
    List<Tally.Band> bands = decision.tally().stored();
    return IntStream.range(0, bands.size())
        .filter(s -> bands.get(s).high().max() > SMALL)
        .boxed()
        .toList();
  }

  private static List<Text> empty(PlanFigures figures, Decision decision, List<Integer> held) {
    List<Store> stores = decision.network().stores();
    return IntStream.range(0, stores.size())
        .filter(s -> !held.contains(s))
        .mapToObj(s -> figures.linked(stores.get(s).about(), stores.get(s).row()))
        .toList();
  }

  private static Block stock(PlanFigures figures, PlanGoods goods, Decision decision, int number) {
    Store store = decision.network().stores().get(number);
    Tally.Band band = decision.tally().stored().get(number);
    Unit unit = goods.unit(store.stocks().getFirst().good());
    var quantiles =
        new Quantiles(p -> band.low().get(p), p -> band.middle().get(p), p -> band.high().get(p));
    var drawn = new Drawn("plan-stock-" + ConflictChapter.slug(store.id()), store.about(), unit);
    Table.Builder table = drawn.table("Stock: " + store.about(), decision.network());
    drawn.rows(figures, table, decision.network(), quantiles);
    return new Block.Shown(
        drawn.chart(decision.network(), quantiles),
        Text.of("{}, at the end of each period.", figures.linked(store.about(), store.row())),
        table.build(),
        false);
  }

  /// A band over the futures and its middle.
  private record Drawn(String id, String about, Unit unit) {

    Chart chart(Network network, Quantiles quantiles) {
      List<Period> periods = network.horizon().periods();
      var chart =
          new LineChart(id, "period", unit.symbol(), periods.stream().map(Period::name).toList());
      chart.add(
          new LineChart.Band(
              "eight futures of ten",
              "--c1-pale",
              values(periods, quantiles.low()),
              values(periods, quantiles.high())));
      chart.add(line("nine futures of ten stay below", "--c2", periods, quantiles.high()));
      chart.add(line("one future of two stays below", "--c1", periods, quantiles.middle()));
      return chart.chart(about + " by period, over the futures.");
    }

    private LineChart.Line line(
        String name, String colour, List<Period> periods, IntToDoubleFunction value) {
      List<Double> values = values(periods, value);
      List<String> texts =
          periods.stream()
              .map(p ->
                  "%s, %s: %s %s"
                      .formatted(
                          p.name(),
                          name,
                          Shown.computed(Amount.of(value.applyAsDouble(p.index()))),
                          unit))
              .toList();
      return new LineChart.Line(name, colour, false, values, texts);
    }

    private static List<Double> values(List<Period> periods, IntToDoubleFunction value) {
      return periods.stream().map(p -> value.applyAsDouble(p.index())).toList();
    }

    Table.Builder table(String caption, Network network) {
      Table.Builder table = Table.named(id + "-table", caption).words("Of the futures");
      network.horizon().periods().forEach(p -> table.figures(p.name(), unit.symbol()));
      return table;
    }

    void rows(PlanFigures figures, Table.Builder table, Network network, Quantiles quantiles) {
      row(figures, table, network, "one in ten stays below", quantiles.low());
      row(figures, table, network, "one in two stays below", quantiles.middle());
      row(figures, table, network, "nine in ten stay below", quantiles.high());
    }

    private void row(
        PlanFigures figures,
        Table.Builder table,
        Network network,
        String name,
        IntToDoubleFunction value) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(name));
      for (Period period : network.horizon().periods()) {
        cells.add(
            Cell.of(
                figures.figure(
                    "%s, %s, %s".formatted(about, period.name(), name),
                    Amount.of(value.applyAsDouble(period.index())),
                    unit,
                    figures.overFutures())));
      }
      table.row(cells);
    }
  }
}
