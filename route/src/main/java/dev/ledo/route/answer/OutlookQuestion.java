package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Draws years and lets each carry what it can.
final class OutlookQuestion {

  private static final String STEP = "outlook";

  /// A ten-millionth of the target is rounding.
  private static final double ALMOST = 1 - 1e-7;

  private final Situation situation;
  private final Outlook.Wish wish;
  private final Trade trade;
  private final Optional<Amount> target;

  OutlookQuestion(Situation situation, Outlook.Wish wish, Trade trade) {
    this.situation = situation;
    this.wish = wish;
    this.trade = trade;
    target = situation.corridor.targetTPerMonth();
  }

  /// What a drawn year carries.
  ///
  /// @param servedT of the target wanted and supplied each month
  private record Year(Map<Month, Double> alone, double tonnes, double servedT) {}

  Outlook answer(Progress progress) {
    progress.started(STEP);
    Map<End, List<Year>> years = new EnumMap<>(End.class);
    for (End end : End.values()) {
      years.put(end, draw(end, progress));
      progress.reached(STEP, years.size() + " of " + End.values().length + " ends of the ranges");
    }
    progress.finished(STEP);
    return new Outlook(
        wish.draws(),
        Situation.YEAR.stream().map(month -> month(month, years)).toList(),
        year(years));
  }

  private List<Year> draw(End end, Progress progress) {
    var carrier = new Carrier(end);
    return IntStream.range(0, wish.draws())
        .parallel()
        .mapToObj(number -> {
          if (progress.isCancelled()) {
            throw new CancellationException(STEP);
          }
          return carrier.carry(number);
        })
        .toList();
  }

  /// The years of one end of the ranges, which differ in what is open only.
  private final class Carrier {

    private final Draw draw;
    private final YearGraph months;
    private final YearGraph year;
    private final Optional<YearGraph> steady;

    Carrier(End end) {
      draw = new Draw(situation, wish, end);
      months = YearGraph.of(situation, trade, end, Stores.NONE);
      year = YearGraph.of(situation, trade, end, Stores.AS_GIVEN);
      steady = target.map(each -> YearGraph.of(situation, steady(each), end, Stores.AS_GIVEN));
    }

    private Trade steady(Amount tPerMonth) {
      return Trade.steady(tPerMonth).with(trade.stock());
    }

    Year carry(int number) {
      OpenShares shares = draw.year(number);
      return new Year(
          new YearFlow(situation, months.with(shares)).delivered(),
          new YearFlow(situation, year.with(shares)).tonnes(),
          steady.map(graph -> new YearFlow(situation, graph.with(shares)).tonnes()).orElse(0.0));
    }
  }

  private Outlook.MonthDraws month(Month month, Map<End, List<Year>> years) {
    return new Outlook.MonthDraws(
        month,
        mean(years, year -> year.alone().getOrDefault(month, 0.0)),
        target.map(each ->
            Estimate.ofCapacity(end ->
                share(
                    years,
                    end,
                    year -> year.alone().getOrDefault(month, 0.0) >= wanted(each, end) * ALMOST))));
  }

  /// The target of a reading: little is wanted where much can be carried.
  private static double wanted(Amount target, End end) {
    return end.cost(target);
  }

  private Outlook.YearDraws year(Map<End, List<Year>> years) {
    double[] tonnes = of(years, End.MIDDLE).stream().mapToDouble(Year::tonnes).sorted().toArray();
    Optional<Estimate> atAnyTime =
        target.map(each ->
            Estimate.ofCapacity(end ->
                share(years, end, year -> year.tonnes() >= 12 * wanted(each, end) * ALMOST)));
    Optional<Estimate> monthly =
        target.map(each ->
            Estimate.ofCapacity(end ->
                share(years, end, year -> year.servedT() >= 12 * wanted(each, end) * ALMOST)));
    return new Outlook.YearDraws(
        mean(years, Year::tonnes),
        quantile(tonnes, 0.1),
        quantile(tonnes, 0.5),
        quantile(tonnes, 0.9),
        atAnyTime,
        monthly,
        Math.max(error(atAnyTime), error(monthly)));
  }

  private double error(Optional<Estimate> probability) {
    double p = probability.map(each -> each.middle().orElse(0)).orElse(0.0);
    return Math.sqrt(p * (1 - p) / wish.draws());
  }

  private static List<Year> of(Map<End, List<Year>> years, End end) {
    return years.getOrDefault(end, List.of());
  }

  private static double mean(Map<End, List<Year>> years, ToDoubleFunction<Year> value) {
    return of(years, End.MIDDLE).stream().mapToDouble(value).sum() / of(years, End.MIDDLE).size();
  }

  private static double share(Map<End, List<Year>> years, End end, Predicate<Year> holds) {
    return (double) of(years, end).stream().filter(holds).count() / of(years, end).size();
  }

  /// The smallest value that at least a share of all do not exceed.
  private static double quantile(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
