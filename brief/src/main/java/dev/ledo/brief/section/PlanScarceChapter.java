package dev.ledo.brief.section;

import dev.ledo.brief.chart.SpanBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Tally;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What one more tonne of a capacity that is full would save, and what goods are worth.
final class PlanScarceChapter implements Chapter {

  private static final double KG_PER_TONNE = 1000;
  private static final double LEAST_USD_PER_TONNE = 1;
  private static final int MOST_DRAWN = 15;

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.ofFutures(setting, PlanScarceChapter::section);
  }

  private static Section section(PlanFigures figures, PlanResult.Uncertain uncertain) {
    Network network = uncertain.decision().network();
    Tally tally = uncertain.decision().tally();
    var goods = new PlanGoods(figures.setting(), network);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading("plan-capacity", "One more tonne of a capacity"));
    blocks.addAll(capacities(figures, goods, network, tally));
    blocks.add(new Block.Heading("plan-prices", "What goods are worth where"));
    blocks.add(prices(figures, goods, network, tally));
    Text lead =
        Text.of(
            "What one more tonne would save in a period, on average over the {}; the ranges are over the periods. It holds for a little more, not for a lot, and where several things are short together it can be shared between them in more than one way.",
            figures.futures());
    return new Section("plan-scarce", "What is scarce", lead, blocks);
  }

  /// The worths of one capacity in the periods in which there is any of it.
  ///
  /// @param weight what it would be worth to have a tenth more of it
  private record Scarce(Capacity capacity, double low, double high, double weight) {

    static Optional<Scarce> of(Capacity capacity, Series worth) {
      double[] there =
          IntStream.range(0, worth.size())
              .filter(p -> capacity.perPeriod().get(p) > 0)
              .mapToDouble(worth::get)
              .map(usd -> Math.max(0, usd))
              .sorted()
              .toArray();
      double weight =
          IntStream.range(0, worth.size())
              .mapToDouble(p -> capacity.perPeriod().get(p) * Math.max(0, worth.get(p)))
              .sum();
      return there.length == 0 || there[there.length - 1] < LEAST_USD_PER_TONNE
          ? Optional.empty()
          : Optional.of(new Scarce(capacity, there[0], there[there.length - 1], weight));
    }
  }

  private static List<Block> capacities(
      PlanFigures figures, PlanGoods goods, Network network, Tally tally) {
    List<Scarce> scarce =
        IntStream.range(0, network.capacities().size())
            .mapToObj(c -> Scarce.of(network.capacities().get(c), tally.capacityWorth().get(c)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble((Scarce each) -> -each.weight()))
            .toList();
    if (scarce.isEmpty()) {
      return List.of(new Block.Say(Text.of("No capacity that is there is full in any future.")));
    }
    var chart = new SpanBars("plan-scarce-chart", "USD/kg");
    Table.Builder table =
        Table.named("plan-scarce-table", "Worth of one more tonne, as USD per kg")
            .words("Capacity", "Counted in")
            .figures("Worth over the periods", "USD/kg")
            .words("Row");
    for (Scarce each : scarce) {
      Amount worth = PlanFigures.between(each.low() / KG_PER_TONNE, each.high() / KG_PER_TONNE);
      String name = goods.title(each.capacity());
      if (scarce.indexOf(each) < MOST_DRAWN) {
        chart.add(bar(name, "--c1", worth));
      }
      table.row(
          figures.linkedCell(name, each.capacity().row()),
          Cell.of(goods.unit(each.capacity()).symbol()),
          Cell.of(perKg(figures, "worth of one more kg of " + name, worth)),
          figures.origin(each.capacity().row()));
    }
    return List.of(
        new Block.Shown(
            chart.chart("Worth of one more kilogram of each capacity that is full at times."),
            Text.of(
                "Capacities that are full in some future, those first of which a little more would save most. What does not stand here is never short."),
            table.build(),
            false));
  }

  private static SpanBars.Bar bar(String name, String colour, Amount worth) {
    String words = Figures.words(worth);
    return new SpanBars.Bar(
        name,
        "all",
        colour,
        worth.low(),
        worth.high(),
        new SpanBars.Words(words, words + " USD/kg", SpanBars.Side.RIGHT));
  }

  private static Num perKg(PlanFigures figures, String what, Amount amount) {
    return figures.figure(what, amount, Unit.of("USD/kg"), figures.overFutures());
  }

  /// What a good is worth where it is handled, in USD/kg.
  private record Priced(String name, Unit unit, Amount worth) {}

  private static Block prices(PlanFigures figures, PlanGoods goods, Network network, Tally tally) {
    List<Priced> all =
        moved(network, tally).stream()
            .map(stock -> priced(goods, stock, tally))
            .sorted(Comparator.comparingDouble((Priced each) -> -each.worth().high()))
            .toList();
    var chart = new SpanBars("plan-price-chart", "USD/kg");
    Table.Builder table =
        Table.named("plan-price-table", "What one more tonne of a good would save, as USD per kg")
            .words("Good and place", "Counted in")
            .figures("Worth over the periods", "USD/kg");
    for (Priced each : all) {
      chart.add(bar(each.name(), "--c2", each.worth()));
      table.row(
          Cell.quoted(each.name()),
          Cell.of(each.unit().symbol()),
          Cell.of(perKg(figures, "worth of one more kg of " + each.name(), each.worth())));
    }
    return new Block.Shown(
        chart.chart("Worth of one more kilogram of each good where it is handled."),
        Text.of(
            "Goods that pass through the plan in some future. A good of little worth is one that nobody lacks; what cannot be sold may even be worth less than nothing."),
        table.build(),
        false);
  }

  private static Priced priced(PlanGoods goods, Stock stock, Tally tally) {
    Series price = tally.goodPrice().getOrDefault(stock, Series.constant(1, 0));
    double[] sorted = IntStream.range(0, price.size()).mapToDouble(price::get).sorted().toArray();
    Amount worth =
        PlanFigures.between(sorted[0] / KG_PER_TONNE, sorted[sorted.length - 1] / KG_PER_TONNE);
    return new Priced(goods.name(stock), goods.unit(stock.good()), worth);
  }

  /// Stocks that something done in some future adds to.
  private static Set<Stock> moved(Network network, Tally tally) {
    var moved = new TreeSet<Stock>();
    List<Activity> activities = network.activities();
    for (int i = 0; i < activities.size(); i++) {
      if (tally.used().get(i) > 0) {
        activities.get(i).flows().stream()
            .filter(flow -> flow.amount() > 0)
            .forEach(flow -> moved.add(flow.stock()));
      }
    }
    return moved;
  }
}
