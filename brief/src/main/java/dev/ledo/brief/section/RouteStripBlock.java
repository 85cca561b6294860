package dev.ledo.brief.section;

import dev.ledo.brief.chart.RouteStrip;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Slope;
import dev.ledo.route.reading.GradeBand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The best way pulled straight: who holds each stretch, what it is, and what is not known of it.
final class RouteStripBlock {

  private static final double UNKNOWN_KM = 50;
  private static final double HUNDRED = 100;
  private static final String UNKNOWN_COLOUR = "--c6";

  private final RouteFigures figures;
  private final MainRoute main;
  private final RouteHolders holders;
  private final RouteOrigins origins;

  RouteStripBlock(RouteFigures figures, MainRoute main) {
    this.figures = figures;
    this.main = main;
    this.holders = new RouteHolders(figures);
    this.origins = new RouteOrigins(figures);
  }

  Block write() {
    var strip = new RouteStrip(figures.id("strip"));
    Table.Builder table =
        Table.named(figures.id("stretches"), "Stretches of the best way")
            .words("No.", "Stretch", "Held by, on the day", "Way")
            .figures("Length", "km")
            .figures("Steepest grade", "%")
            .words("Border", "Months")
            .figures("Charges", "USD/t")
            .words("Not known", "Source");
    double km = 0;
    int number = 0;
    List<String> nodes = main.priced().route().nodes();
    strip.add(new RouteStrip.Place(figures.words().node(nodes.getFirst()), 0));
    for (Segment segment : segments().toList()) {
      number++;
      double end = km + segment.way().lengthKm().map(Amount::mid).orElse(UNKNOWN_KM);
      strip.add(
          new RouteStrip.Stretch(
              number, figures.words().segment(segment.id()), km, end, told(segment)));
      strip.add(new RouteStrip.Place(figures.words().node(nodes.get(number)), end));
      table.row(row(number, segment));
      km = end;
    }
    return new Block.Shown(
        strip.chart("The best way pulled straight. The table tells the same."),
        caption(),
        table.build(),
        true);
  }

  private List<RouteStrip.Told> told(Segment segment) {
    String name = figures.words().segment(segment.id()) + ": ";
    RouteHolders.Hand hand = holders.of(segment);
    String way = RouteWords.way(segment);
    String grade = grade(segment);
    String state = state(segment);
    String shade = segment.access().isSurelyOpen() ? "--c3" : "--c2";
    String unknown = unknown(segment);
    String lack = unknown.isEmpty() ? "--c3" : UNKNOWN_COLOUR;
    return List.of(
        new RouteStrip.Told("held by", hand.colour(), hand.name(), name + hand.words()),
        new RouteStrip.Told("way", wayColour(segment), way, name + way),
        new RouteStrip.Told("steepest grade", gradeColour(segment), grade, name + grade),
        new RouteStrip.Told("border, months", shade, state, name + state),
        new RouteStrip.Told("not known", lack, unknown, name + unknown));
  }

  private static String wayColour(Segment segment) {
    return switch (segment.way().mode()) {
      case ROAD -> "--c1";
      case TRACK -> "--c5";
      case TRAIL -> "--c7";
      case RAIL, RIVER, SEA, AIR -> "--c8";
    };
  }

  /// The steepest climb in either direction, in per cent.
  private static Optional<Amount> steepest(Segment segment) {
    Slope slope = segment.way().slope();
    return Stream.of(slope.worstUp(), slope.worstDown())
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Amount::high))
        .map(grade -> grade.times(HUNDRED));
  }

  private static String grade(Segment segment) {
    return steepest(segment).map(grade -> Shown.computed(grade) + " %").orElse("not told");
  }

  private static String gradeColour(Segment segment) {
    return steepest(segment)
        .map(grade -> Palette.of(GradeBand.of(grade.high() / HUNDRED)))
        .orElse(UNKNOWN_COLOUR);
  }

  private String state(Segment segment) {
    Border border = segment.access().border();
    String gate = border == Border.NONE ? "" : "border " + border.word() + "; ";
    return gate + RouteMapBlock.months(segment);
  }

  private String unknown(Segment segment) {
    List<String> missing =
        main.priced().gaps().stream()
            .filter(gap -> gap.where().equals(segment.id()))
            .map((Gap gap) -> gap.figure().words())
            .collect(Collectors.toCollection(ArrayList::new));
    if (RouteFigures.lacksGrade(segment)) {
      missing.add("grade");
    }
    if (lacksRise(segment)) {
      missing.add("rise");
    }
    return String.join(", ", missing);
  }

  private static boolean lacksRise(Segment segment) {
    return segment.way().mode().isDriven() && segment.way().slope().riseM().isEmpty();
  }

  private List<Cell> row(int number, Segment segment) {
    Optional<Row> leg = figures.reading().evidence().of(segment.id()).stream().findFirst();
    return List.of(
        Cell.of(Integer.toString(number)),
        Cell.of(figures.words().linked(segment.id())),
        Cell.quoted(holders.of(segment).words()),
        Cell.of(RouteWords.way(segment)),
        amount(
            new Told("length", origins.length(segment)),
            segment.way().lengthKm(),
            RouteFigures.KM,
            segment),
        amount(
            new Told("steepest grade", origins.grade(segment)),
            steepest(segment),
            RouteFigures.PERCENT,
            segment),
        Cell.of(segment.access().border().word()),
        Cell.of(RouteMapBlock.months(segment)),
        amount(
            new Told("charges", RouteOrigins.TOLD),
            segment.haul().chargesPerT(),
            RouteFigures.PER_TONNE,
            segment),
        Cell.of(unknown(segment)),
        leg.map(figures.setting()::sources).orElse(Cell.EMPTY));
  }

  /// A figure of a stretch and how the case tells it.
  private record Told(String what, String method) {}

  private Cell amount(Told told, Optional<Amount> amount, Unit unit, Segment segment) {
    return amount
        .map(each -> {
          Num num =
              figures.figure(
                  told.what() + " of " + figures.words().segment(segment.id()),
                  new Quantity(each, unit),
                  told.method(),
                  List.of(segment.id()));
          return Cell.of(num);
        })
        .orElse(Cell.UNKNOWN);
  }

  private Text caption() {
    Text caption =
        Text.of(
            "The best way from start to end; a number is that of the table. A stretch of which the case does not say who holds it takes the colour of its ends.{} {}",
            lengths(),
            grades());
    if (segments().noneMatch(RouteStripBlock::lacksRise)) {
      return caption;
    }
    return caption.plus(
        Text.of(
            main.profile().isPresent()
                ? " The case has no heights of some stretches: what the way climbs there, and how long it really is, is not known."
                : " There is no profile of heights, because the case has no terrain model: how often and how steeply the way climbs, and how long it really is, is not known."));
  }

  private Stream<Segment> segments() {
    return main.priced().route().segments().stream().map(figures::segment);
  }

  private String lengths() {
    return segments().anyMatch(segment -> segment.way().lengthKm().isEmpty())
        ? " A stretch of unknown length is drawn as if it had %d km.".formatted((int) UNKNOWN_KM)
        : "";
  }

  private String grades() {
    boolean seen =
        segments()
            .anyMatch(segment -> steepest(segment).isPresent() && !origins.tellsGrade(segment));
    return seen
        ? main.profile().filter(profile -> profile.mappedKm() > 0).isPresent()
            ? "Grades are those of the sources; where they tell none, the steepest by the case's heights along the mapped road, or on the quickest way where none is mapped: no survey of the road."
            : "Grades are those of the sources; where they tell none, the steepest on the quickest way over the case's heights, which is no survey of the road."
        : "Grades are those of the sources.";
  }
}
