package dev.ledo.brief.section;

import dev.ledo.brief.chart.MonthBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.HaulPlan;
import dev.ledo.route.answer.HaulRange;
import dev.ledo.route.answer.HaulTotals;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.Worth;
import dev.ledo.route.answer.YearTonnage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many tonnes a month can leave, what limits each, and what stores and trucks it takes.
final class RouteMonthsChapter implements Chapter {

  private static final int NAMED = 8;

  @Override
  public Optional<Section> write(Setting setting) {
    return RouteFigures.all(setting).stream().findFirst().map(RouteMonthsChapter::section);
  }

  private static Section section(RouteFigures figures) {
    Text lead =
        Text.of(
            "{}: the most that the ways can carry in each month, whatever the mine gives. At the low end what nobody tells counts as shut, at the high end as open.",
            figures.reading().name());
    var tonnage = new RouteTonnage(figures);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Say(verdict(figures, tonnage)));
    blocks.add(picture(figures, tonnage));
    blocks.add(new Block.Points(stores(figures, tonnage)));
    worth(figures).ifPresent(blocks::add);
    haul(figures).ifPresent(blocks::add);
    return new Section("route-months", "What can leave, month by month", lead, blocks);
  }

  /// Best and worst month and the chokepoint, first of all.
  private static Text verdict(RouteFigures figures, RouteTonnage tonnage) {
    List<String> parts = tonnage.parts();
    Text months =
        Text.of(
            "In the best month {} t, in the worst {} t; {}. ",
            figures.said(
                "tonnes in the best month", tonnage.best().alone(), RouteFigures.PER_MONTH, parts),
            figures.said(
                "tonnes in the worst month",
                tonnage.worst().alone(),
                RouteFigures.PER_MONTH,
                parts),
            figures
                .result()
                .main()
                .map(_ -> Text.of("the way is {}", tonnage.season()))
                .orElse(Text.of("there is no way")));
    return months.plus(
        tonnage
            .chokepoint()
            .map(text -> Text.of("The chokepoint, at the middle of the ranges: {}.", text))
            .orElse(Text.of("No chokepoint can be named.")));
  }

  private static Block picture(RouteFigures figures, RouteTonnage tonnage) {
    var chart = new MonthBars(figures.id("months"), "t/month");
    Table.Builder table =
        Table.named(figures.id("months-table"), "What can leave in each month")
            .words("Month")
            .figures("Alone", "t/month")
            .figures("Middle", "t/month")
            .figures("With stores, middle", "t/month")
            .words("Open", "What limits it", "Target reached");
    for (MonthTonnage month : tonnage.year().months()) {
      chart.add(bar(figures, tonnage, month));
      table.row(row(figures, tonnage, month));
    }
    target(figures)
        .ifPresent(wanted ->
            chart.aim(
                new MonthBars.Target(
                    wanted.low(), wanted.high(), "target " + Figures.words(wanted) + " t/month")));
    String limits = tonnage.chokepointWords();
    chart.limitedBy(limits.isEmpty() ? "" : "Chokepoint: " + limits);
    return new Block.Shown(
        chart.chart("What can leave in each month. The table tells the same."),
        Text.of(
            "Bars run from the low to the high end of all ranges together{}{}. {}",
            target(figures).map(RouteMonthsChapter::dashes).orElse(""),
            unlimited(tonnage),
            names(tonnage)),
        table.build(),
        true);
  }

  private static String dashes(Amount target) {
    return target.low() == target.high()
        ? "; the dashed line is what the case asks for"
        : "; the case asks for what lies between the dashed lines";
  }

  /// That months have no bar, if any has no high end.
  private static String unlimited(RouteTonnage tonnage) {
    boolean isAny =
        tonnage.year().months().stream().anyMatch(month -> Double.isInfinite(month.alone().high()));
    return isAny ? "; a month without a bar has no known limit" : "";
  }

  private static Text names(RouteTonnage tonnage) {
    Text name = tonnage.chokepointName();
    return name.isEmpty() ? Text.of("Nothing known limits it.") : Text.of("Limited by {}.", name);
  }

  private static Optional<Amount> target(RouteFigures figures) {
    return figures.reading().corridor().targetTPerMonth();
  }

  private static MonthBars.Month bar(
      RouteFigures figures, RouteTonnage tonnage, MonthTonnage month) {
    Estimate alone = month.alone();
    String limits =
        tonnage.binding(month.month()).stream()
            .map(CutPart::id)
            .map(figures.words()::segment)
            .distinct()
            .collect(Collectors.joining("; "));
    String text =
        "%s: %s, limited by %s"
            .formatted(
                RouteWords.month(month.month()),
                tonnes(alone),
                limits.isEmpty() ? "nothing known" : limits);
    return new MonthBars.Month(
        RouteWords.month(month.month()),
        alone.low(),
        alone.middle(),
        alone.high(),
        month.withStores(),
        tonnage.state(month.month()),
        text);
  }

  private static String tonnes(Estimate alone) {
    return Double.isFinite(alone.high())
        ? Figures.words(RouteFigures.between(alone.low(), alone.high())) + " t"
        : "from " + Figures.words(Amount.of(alone.low())) + " t on, no limit known";
  }

  private static List<Cell> row(RouteFigures figures, RouteTonnage tonnage, MonthTonnage month) {
    String what = "tonnes in " + RouteWords.month(month.month());
    List<String> parts = tonnage.parts();
    Text limits =
        Text.join(
            "; ", tonnage.binding(month.month()).stream().map(tonnage::place).distinct().toList());
    return List.of(
        Cell.of(RouteWords.month(month.month())),
        figures.cell(what, month.alone(), RouteFigures.PER_MONTH, parts),
        figures.middleCell(what, month.alone(), RouteFigures.PER_MONTH, parts),
        month.withStores().isPresent()
            ? Cell.of(
                figures.atMiddle(
                    what + ", with stores",
                    month.withStores().getAsDouble(),
                    RouteFigures.PER_MONTH,
                    parts))
            : Cell.UNKNOWN,
        Cell.of(state(tonnage.state(month.month()))),
        limits.isEmpty() ? Cell.UNKNOWN : Cell.of(limits),
        target(figures)
            .map(wanted -> Cell.of(RouteTonnage.serves(month.alone(), wanted)))
            .orElse(Cell.EMPTY));
  }

  private static String state(MonthBars.State state) {
    return switch (state) {
      case OPEN -> "open";
      case PERHAPS -> "not known to be open";
      case SHUT -> "shut";
    };
  }

  private static List<Text> stores(RouteFigures figures, RouteTonnage tonnage) {
    List<String> parts = tonnage.parts();
    List<Text> points = new ArrayList<>();
    points.add(year(figures, tonnage, parts));
    figures
        .result()
        .main()
        .ifPresent(main -> {
          points.addAll(RouteStock.sentences(figures, main));
          points.addAll(new RouteAllYear(figures, main).sentences());
        });
    return points;
  }

  private static Text year(RouteFigures figures, RouteTonnage tonnage, List<String> parts) {
    Estimate with = tonnage.year().tonnes();
    Text tonnes = figures.said("tonnes in the year", with, RouteFigures.PER_YEAR, parts);
    if (tonnage.year().withoutStores().equals(with)
        && tonnage.year().withBoundlessStores().equals(with)) {
      return Text.of("In the year: {} t. Stores on the way would not add to it.", tonnes);
    }
    return Text.of(
        "In the year: {} t without stores, {} t with those of the case, {} t if any amount could wait anywhere.",
        figures.said(
            "tonnes in the year without stores",
            tonnage.year().withoutStores(),
            RouteFigures.PER_YEAR,
            parts),
        tonnes,
        figures.said(
            "tonnes in the year with boundless stores",
            tonnage.year().withBoundlessStores(),
            RouteFigures.PER_YEAR,
            parts));
  }

  private static Optional<Block> worth(RouteFigures figures) {
    List<Worth> worths = figures.result().limits().worths();
    if (worths.isEmpty()) {
      return tied(figures).map(Block.Say::new);
    }
    Table.Builder table =
        Table.named(figures.id("worth"), "What a little more would add")
            .words("One more", "Where", "When")
            .figures("Gain", "t/yr");
    worths.stream()
        .limit(NAMED)
        .forEach(worth ->
            table.row(
                Cell.of(word(worth.kind())),
                Cell.of(figures.words().linked(worth.id())),
                Cell.of(worth.month().map(RouteWords::month).orElse("all months")),
                Cell.of(
                    figures.atMiddle(
                        "gain by one more " + word(worth.kind()),
                        worth.gainT(),
                        RouteFigures.PER_YEAR,
                        List.of(worth.id())))));
    return Optional.of(new Block.Tabulated(table.build(), true));
  }

  /// Why nothing alone helps: the year is limited as much in another place.
  private static Optional<Text> tied(RouteFigures figures) {
    YearTonnage year = figures.result().limits().tonnage();
    return year.cut()
        .flatMap(cut ->
            year.otherCut()
                .map(other ->
                    Text.of(
                        "One more truck-day, open day or tonne of room, alone, adds nothing: at the middle of the ranges {} and {} limit the year alike, so that both would have to be widened.",
                        carriers(figures, cut),
                        carriers(figures, other))));
  }

  /// Where a cut is, without what carries nothing.
  private static Text carriers(RouteFigures figures, Cut cut) {
    return Text.join(
        ", ",
        cut.parts().stream()
            .filter(part -> part.tonnes() > 0)
            .map(part -> part.id())
            .distinct()
            .map(figures.words()::linked)
            .toList());
  }

  private static String word(Worth.Kind kind) {
    return switch (kind) {
      case VEHICLE_A_DAY -> "truck a day each way";
      case TONNE_A_MONTH -> "tonne a month";
      case TRUCK_DAY -> "truck-day";
      case OPEN_DAY -> "open day";
      case STORE_TONNE -> "tonne of room";
    };
  }

  private static Optional<Block> haul(RouteFigures figures) {
    return figures
        .result()
        .works()
        .haul()
        .filter(_ -> !figures.reading().corridor().wantsNothing())
        .map(plan -> new Block.Say(haul(figures, plan)));
  }

  private static Text haul(RouteFigures figures, HaulPlan plan) {
    List<String> parts = new RouteTonnage(figures).parts();
    double days = plan.months().stream().mapToDouble(month -> month.truckDays()).max().orElse(0);
    return Text.of(
        "Of {} t a year asked for, {} t can be delivered at the middle of the ranges{}{}; in the busiest month it takes {} truck-days.",
        figures
            .atMiddle("tonnes asked for", plan.totals().wantedT(), RouteFigures.PER_YEAR, parts)
            .bare(),
        figures
            .atMiddle("tonnes delivered", plan.totals().deliveredT(), RouteFigures.PER_YEAR, parts)
            .bare(),
        cost(figures, plan.totals()),
        figures.result().works().range().map(range -> ends(figures, range)).orElse(Text.EMPTY),
        figures.atMiddle("truck-days in the busiest month", days, Unit.ONE, parts));
  }

  private static Text cost(RouteFigures figures, HaulTotals totals) {
    List<String> parts = new RouteTonnage(figures).parts();
    if (totals.moneyPerT().isEmpty()) {
      return totals.isPriced() ? Text.EMPTY : Text.of(", at a cost that is not known");
    }
    Num perT =
        figures
            .atMiddle(
                "cost of the cheapest haul",
                totals.moneyPerT().getAsDouble(),
                RouteFigures.PER_TONNE,
                parts)
            .bare();
    Text stored = stored(figures, totals);
    return totals.isPriced()
        ? Text.of(", at {} USD/t{}", perT, stored)
        : Text.of(
            ", of which only {} t at a known cost, {} USD/t{}",
            figures
                .atMiddle(
                    "tonnes delivered at a known cost",
                    totals.pricedT(),
                    RouteFigures.PER_YEAR,
                    parts)
                .bare(),
            perT,
            stored);
  }

  private static Text stored(RouteFigures figures, HaulTotals totals) {
    List<String> parts = new RouteTonnage(figures).parts();
    return totals.storagePerT().isEmpty()
        ? Text.EMPTY
        : Text.of(
            ", {} of them for waiting in stores",
            figures
                .atMiddle(
                    "cost of waiting in stores",
                    totals.storagePerT().getAsDouble(),
                    RouteFigures.PER_TONNE,
                    parts)
                .bare());
  }

  /// What arrives from the low end of all ranges to the high one, and what it costs at the best. At
  /// the low end what arrives costs most, or nothing arrives and nothing is paid for: the most of
  /// the ends is then no bound, and is not told.
  private static Text ends(RouteFigures figures, HaulRange range) {
    List<String> parts = new RouteTonnage(figures).parts();
    Text cost =
        range
            .moneyPerT()
            .filter(perT -> range.isPriced())
            .map(perT -> cost(figures, perT, range.pricedT().low() < 1))
            .orElse(Text.EMPTY);
    return Text.of(
        " ({} t from the low end of all ranges to the high one{})",
        figures.said("tonnes delivered, range", range.deliveredT(), RouteFigures.PER_YEAR, parts),
        cost);
  }

  private static Text cost(RouteFigures figures, Estimate perT, boolean mayBeNothing) {
    List<String> parts = new RouteTonnage(figures).parts();
    if (mayBeNothing) {
      return Text.of(
          "; at the best {} USD/t",
          figures
              .figure(
                  "cost of the cheapest haul, at best",
                  Quantity.of(perT.low(), RouteFigures.PER_TONNE),
                  "at the high end of what ways carry and the low end of what they cost",
                  parts)
              .bare());
    }
    return Text.of(
        ", at {} USD/t",
        figures.said("cost of the cheapest haul, range", perT, RouteFigures.PER_TONNE, parts));
  }
}
