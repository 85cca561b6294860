package dev.ledo.brief.section;

import dev.ledo.brief.chart.RangeBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.route.Avoidance;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Criticality;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.FewestClosures;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would cut the corridor, and whether it can do without an actor.
final class RouteStopChapter implements Chapter {

  @Override
  public Optional<Section> write(Setting setting) {
    return RouteFigures.all(setting).stream()
        .findFirst()
        .filter(figures -> figures.result().main().isPresent())
        .map(RouteStopChapter::section);
  }

  private static Section section(RouteFigures figures) {
    Text lead =
        Text.of(
            "{}: how few closures leave no way, what each stretch carries that would be lost, and whether there is a way without an actor. Border and law forbid a stretch; nothing here says how to get round them.",
            figures.reading().name());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Points(closures(figures)));
    blocks.add(criticality(figures));
    if (!figures.result().avoidances().isEmpty()) {
      blocks.add(new Block.Heading("route-without", "Without an actor"));
      blocks.add(without(figures));
      blocks.addAll(new RouteRounds(figures).blocks());
    }
    blocks.addAll(new RouteBypass(figures).blocks());
    if (figures.reading().corridor().targetTPerMonth().isPresent()) {
      blocks.add(new Block.Heading("route-chance", "How likely the target is"));
      blocks.add(new Block.Say(chance(figures)));
      figures
          .result()
          .limits()
          .outlook()
          .ifPresent(outlook -> blocks.add(new RouteOutlookBlock(figures, outlook).write()));
    }
    return new Section("route-stop", "What could stop it", lead, blocks);
  }

  private static List<Text> closures(RouteFigures figures) {
    FewestClosures closures = figures.result().limits().closures();
    List<Text> points = new ArrayList<>();
    points.add(
        cut(
            figures,
            "stretches",
            closures.segments(),
            figures.words().linked(closures.segments())));
    closures
        .nodes()
        .filter(nodes -> !nodes.isEmpty())
        .ifPresent(
            nodes -> points.add(cut(figures, "places", nodes, figures.words().linked(nodes))));
    closures
        .actors()
        .filter(actors -> !actors.isEmpty())
        .ifPresent(actors ->
            points.add(
                cut(
                    figures,
                    "actors",
                    List.of(),
                    Text.quoted(
                        RouteWords.list(actors.stream().map(figures.words()::actor).toList())))));
    return points;
  }

  private static Text cut(RouteFigures figures, String what, List<String> ids, Text names) {
    return ids.isEmpty()
        ? Text.of("The fewest " + what + " that can shut every way: {}.", names)
        : Text.of(
            "The fewest "
                + what
                + " whose closing leaves no way, even if all else is open: {}, {}.",
            figures.count("fewest " + what + " that cut the corridor", ids.size(), ids),
            names);
  }

  private static Block criticality(RouteFigures figures) {
    List<Criticality> lost =
        figures.result().limits().criticality().stream()
            .filter(each -> each.lostT().high() > 0)
            .toList();
    Table.Builder table =
        Table.named(figures.id("criticality"), "What the year loses if a stretch closes for good")
            .words("Stretch")
            .figures("Lost", "t/yr")
            .figures("Middle", "t/yr");
    var chart = new RangeBars(figures.id("criticality-chart"), "t/yr lost", 0);
    for (Criticality each : lost) {
      String what = "tonnes lost without " + figures.words().segment(each.segment());
      List<String> parts = List.of(each.segment());
      table.row(
          Cell.of(figures.words().linked(each.segment())),
          figures.cell(what, each.lostT(), RouteFigures.PER_YEAR, parts),
          figures.middleCell(what, each.lostT(), RouteFigures.PER_YEAR, parts));
      if (Double.isFinite(each.lostT().high())) {
        chart.add(bar(figures, each));
      }
    }
    if (chart.isEmpty()) {
      return new Block.Tabulated(table.build(), true);
    }
    return new Block.Shown(
        chart.chart("What the year loses without a stretch. The table tells the same."),
        Text.of(
            "Tonnes that the year would lose if a stretch closed for good. Stretches that are not named would cost nothing, since there is another way or nothing passes."),
        table.build(),
        false);
  }

  private static RangeBars.Bar bar(RouteFigures figures, Criticality each) {
    Amount lost = RouteFigures.between(each.lostT().low(), each.lostT().high());
    return new RangeBars.Bar(
        figures.words().segment(each.segment()),
        "lost in the year",
        "--c1",
        lost,
        Figures.words(lost) + " t/yr");
  }

  private static Block without(RouteFigures figures) {
    Table.Builder table =
        Table.named(figures.id("without"), "The corridor without an actor")
            .words("Without", "Left out", "Way today")
            .figures("Dearer by", "USD/t")
            .figures("Dearer, middle", "USD/t")
            .figures("Longer by", "d")
            .figures("Longer, middle", "d")
            .figures("In the year", "t/yr")
            .words("If all that is planned were built")
            .figures("It costs then", "USD/t");
    figures.result().avoidances().forEach(each -> table.row(row(figures, each)));
    return new Block.Tabulated(table.build(), true);
  }

  /// What a corridor is to do without: `what Red holds or contests`.
  static String what(RouteFigures figures, Avoidance avoidance) {
    return "what %s %s"
        .formatted(
            figures.words().actor(avoidance.actor()),
            avoidance.countsContested() ? "holds or contests" : "holds");
  }

  private static List<Cell> row(RouteFigures figures, Avoidance avoidance) {
    WithoutActor today = avoidance.today();
    List<String> left = today.leftOut();
    String what = " without " + what(figures, avoidance);
    Text ends =
        today.endsInItsHands().isEmpty()
            ? Text.EMPTY
            : Text.of(
                " ({} is an end of the corridor and stays)",
                figures.words().linked(today.endsInItsHands()));
    return List.of(
        Cell.quoted(what(figures, avoidance)),
        Cell.of(figures.words().linked(left).plus(ends)),
        way(figures, today),
        more(figures, today, Criterion.MONEY, "dearer" + what),
        moreAtMiddle(figures, today, Criterion.MONEY, "dearer" + what),
        more(figures, today, Criterion.DAYS, "longer" + what),
        moreAtMiddle(figures, today, Criterion.DAYS, "longer" + what),
        figures.cell("tonnes in the year" + what, today.tonnes(), RouteFigures.PER_YEAR, left),
        way(figures, avoidance.ifAllBuilt()),
        cost(figures, avoidance.ifAllBuilt(), "cost if all is built" + what));
  }

  private static Cell cost(RouteFigures figures, WithoutActor without, String what) {
    return cheapest(without)
        .map(priced ->
            figures.cell(
                what, priced.moneyPerT(), RouteFigures.PER_TONNE, priced.route().segments()))
        .orElse(Cell.EMPTY);
  }

  private static Optional<PricedRoute> cheapest(WithoutActor without) {
    return without.findDetour(Criterion.MONEY).flatMap(Detour::route).map(BestRoute::shown);
  }

  private static Cell way(RouteFigures figures, WithoutActor without) {
    return cheapest(without)
        .map(priced -> Cell.quoted(figures.words().via(priced.route())))
        .orElse(RouteFigures.NO_WAY);
  }

  private static Cell more(
      RouteFigures figures, WithoutActor without, Criterion criterion, String what) {
    return findMore(without, criterion)
        .map(more -> figures.cell(what, more, unit(criterion), without.leftOut()))
        .orElse(Cell.EMPTY);
  }

  private static Cell moreAtMiddle(
      RouteFigures figures, WithoutActor without, Criterion criterion, String what) {
    return findMore(without, criterion)
        .map(more -> figures.middleCell(what, more, unit(criterion), without.leftOut()))
        .orElse(Cell.EMPTY);
  }

  /// How much worse the way is; empty if there is none.
  private static Optional<Estimate> findMore(WithoutActor without, Criterion criterion) {
    return without.findDetour(criterion).filter(each -> each.route().isPresent()).map(Detour::more);
  }

  private static Unit unit(Criterion criterion) {
    return criterion == Criterion.MONEY ? RouteFigures.PER_TONNE : RouteFigures.DAYS;
  }

  /// Which months can serve the target, and what the chances are from.
  private static Text chance(RouteFigures figures) {
    Amount target = figures.reading().corridor().targetTPerMonth().orElseThrow();
    List<Month> never = months(figures, target, "no");
    List<Month> perhaps = months(figures, target, "perhaps");
    List<Month> surely = months(figures, target, "yes");
    List<Text> texts = new ArrayList<>();
    add(texts, "carries {} t at the low end of all ranges, in {}", figures, surely);
    add(texts, "can carry {} t at the high end, not at the low, in {}", figures, perhaps);
    add(texts, "cannot carry {} t even at the high end, in {}", figures, never);
    Text verdict = Text.of("The corridor {}.", Text.join("; it ", texts));
    Text chances =
        figures
            .result()
            .limits()
            .outlook()
            .map(outlook -> new RouteOutlookBlock(figures, outlook).draws())
            .orElse(
                Text.of(
                    " A chance cannot be given: no row of the case says with what probability a stretch is open."));
    return verdict.plus(chances);
  }

  private static void add(
      List<Text> texts, String pattern, RouteFigures figures, List<Month> months) {
    if (months.size() == Month.values().length && pattern.startsWith("cannot")) {
      texts.add(
          Text.of(
              "can carry {} t in no month, even at the high end", RouteTargets.wanted(figures)));
    } else if (!months.isEmpty()) {
      texts.add(Text.of(pattern, RouteTargets.wanted(figures), RouteWords.months(months)));
    }
  }

  private static List<Month> months(RouteFigures figures, Amount target, String answer) {
    return figures.result().limits().tonnage().months().stream()
        .filter(month -> RouteTonnage.serves(month.alone(), target).equals(answer))
        .map(MonthTonnage::month)
        .toList();
  }
}
