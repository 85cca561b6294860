package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How much can leave, and by which way?
final class RouteAnswer {

  private static final String ID = "answer-route";
  private static final String QUESTION = "How much can leave, and by which way?";
  private static final double NARROW = 2;
  private static final Set<Figure> OPENNESS = Set.of(Figure.MONTHLY_STATE, Figure.BORDER_STATE);

  private final Setting setting;

  RouteAnswer(Setting setting) {
    this.setting = setting;
  }

  /// Of the first corridor of the case.
  Optional<Answer> give() {
    return RouteFigures.all(setting).stream().findFirst().map(RouteAnswer::answer);
  }

  private static Answer answer(RouteFigures figures) {
    Optional<MainRoute> main = figures.result().main();
    if (main.isEmpty()) {
      return new Answer(
          ID,
          QUESTION,
          Text.of(
              "{}: no way, even if all that is unknown turns out well.", figures.reading().name()),
          Confidence.MEDIUM,
          Text.of("Ways that are not in the case were not looked at."),
          List.of(),
          List.of());
    }
    return new Answer(
        ID,
        QUESTION,
        verdict(figures, main.get()),
        confidence(figures, main.get().priced()),
        why(figures, main.get().priced()),
        because(figures, main.get()),
        wouldChange(figures, main.get().priced()));
  }

  private static Text verdict(RouteFigures figures, MainRoute main) {
    var tonnage = new RouteTonnage(figures);
    Estimate month = tonnage.best().alone();
    List<String> parts = tonnage.parts();
    Text middle =
        figures
            .middleOfRange("tonnes in the best month", month, RouteFigures.PER_MONTH, parts)
            .map(num -> Text.of(" ({} with all ranges at their middle)", num.bare()))
            .orElse(Text.EMPTY);
    return Text.of(
        "{} t a month{} in the best month, {} t a year, along {}: {}, {}.",
        figures.said("tonnes in the best month", month, RouteFigures.PER_MONTH, parts),
        middle,
        figures.said("tonnes in the year", tonnage.year().tonnes(), RouteFigures.PER_YEAR, parts),
        figures.words().route(main.priced().route()),
        figures.takes(main.priced()),
        tonnage.season());
  }

  private static Confidence confidence(RouteFigures figures, PricedRoute priced) {
    Estimate year = figures.result().limits().tonnage().tonnes();
    if (!Double.isFinite(year.high()) && year.middle().isEmpty()) {
      return Confidence.UNKNOWN;
    }
    if (year.low() == 0) {
      return Confidence.LOW;
    }
    boolean sure = year.isExact() && priced.gaps().isEmpty();
    return sure
        ? Confidence.HIGH
        : year.high() <= NARROW * year.low() ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static List<Gap> unknownOpenness(PricedRoute priced) {
    return priced.gaps().stream().filter(gap -> OPENNESS.contains(gap.figure())).toList();
  }

  private static Text why(RouteFigures figures, PricedRoute priced) {
    List<Gap> open = unknownOpenness(priced);
    Text unknown =
        open.isEmpty()
            ? Text.of("Whether the way is open is told for each stretch. ")
            : Text.of(
                "Nobody tells whether these are open, so that the low end counts them as shut: {}. ",
                figures.words().linked(open.stream().map(Gap::where).distinct().toList()));
    return figures.withoutGrade(priced).isEmpty()
        ? unknown
        : unknown.plus(
            Text.of(
                "For want of heights of the ground, grades, rise and true length are not known of all of it."));
  }

  private static List<Text> because(RouteFigures figures, MainRoute main) {
    List<Text> points = new ArrayList<>();
    new RouteTonnage(figures)
        .chokepoint()
        .ifPresent(
            text -> points.add(Text.of("The chokepoint, at the middle of the ranges: {}.", text)));
    points.add(RouteHands.sentence(figures, main));
    figures
        .reading()
        .corridor()
        .targetTPerMonth()
        .ifPresent(wanted -> points.add(target(figures, wanted)));
    RouteStock.inShort(figures, main).ifPresent(points::add);
    if (!figures.reading().corridor().wantsNothing()) {
      new RouteOpenings(figures)
          .inShort()
          .or(() -> RouteBuildChapter.inShort(figures))
          .ifPresent(points::add);
    }
    return points;
  }

  /// What is asked for, against the months that carry most.
  private static Text target(RouteFigures figures, Amount wanted) {
    if (figures.reading().corridor().wantsNothing()) {
      return Text.of("Asked for are {} t a month, which is nothing.", RouteTargets.wanted(figures));
    }
    List<MonthTonnage> months = figures.result().limits().tonnage().months();
    double sure = months.stream().mapToDouble(month -> month.alone().low()).max().orElse(0);
    double most = months.stream().mapToDouble(month -> month.alone().high()).max().orElse(0);
    return Text.of(
        "Asked for are {} t a month: " + against(wanted, sure, most), RouteTargets.wanted(figures));
  }

  private static String against(Amount wanted, double sure, double most) {
    if (most < wanted.low()) {
      return "more than any month can carry, even at the high end.";
    }
    if (sure >= wanted.high()) {
      return "the best month carries that even at the low end.";
    }
    return most >= wanted.high()
        ? "the best month can carry that at the high end, and cannot at the low end."
        : "the best month can carry the least of that at the high end, and never the most.";
  }

  private static List<Text> wouldChange(RouteFigures figures, PricedRoute priced) {
    List<Text> points = new ArrayList<>();
    List<String> untold = unknownOpenness(priced).stream().map(Gap::where).distinct().toList();
    if (!untold.isEmpty()) {
      points.add(
          Text.of("Word of whether these can be passed: {}.", figures.words().linked(untold)));
    }
    if (!figures.result().works().builds().isEmpty()) {
      points.add(
          Text.of(
              "A road that does not exist yet: see {}.",
              new Piece.Link("#" + RouteBuildChapter.ID, "what opening it would take")));
    }
    return points;
  }
}
