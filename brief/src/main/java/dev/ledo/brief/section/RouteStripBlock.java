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
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.GradeBand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The best way pulled straight: who holds each stretch, what it is, and what is not known of it.
final class RouteStripBlock {

  private static final double UNKNOWN_KM = 50;
  private static final double HUNDRED = 100;
  static final String NOBODY = "not told";
  private static final String AS_TOLD = "as the case has it";
  private static final String FROM_HEIGHTS =
      "least-time way over the case's own heights, an estimate, docs/methods/route-heights.md";
  private static final String UNKNOWN_COLOUR = "--c6";

  private final RouteFigures figures;
  private final MainRoute main;
  private final Palette palette;

  RouteStripBlock(RouteFigures figures, MainRoute main) {
    this.figures = figures;
    this.main = main;
    this.palette = new Palette(figures.setting());
  }

  Block write() {
    var strip = new RouteStrip(figures.id("strip"));
    Table.Builder table =
        Table.named(figures.id("stretches"), "Stretches of the best way")
            .words("Stretch", "Held by, on the day", "Way")
            .figures("Length", "km")
            .figures("Steepest grade", "%")
            .words("Border", "Months")
            .figures("Charges", "USD/t")
            .words("Not known", "Source");
    double km = 0;
    List<String> nodes = main.priced().route().nodes();
    strip.add(new RouteStrip.Place(figures.words().node(nodes.getFirst()), 0));
    for (int at = 0; at < main.priced().route().segments().size(); at++) {
      Segment segment = figures.segment(main.priced().route().segments().get(at));
      double end = km + segment.way().lengthKm().map(Amount::mid).orElse(UNKNOWN_KM);
      draw(strip, segment, km, end);
      strip.add(new RouteStrip.Place(figures.words().node(nodes.get(at + 1)), end));
      table.row(row(segment));
      km = end;
    }
    return new Block.Shown(
        strip.chart("The best way pulled straight. The table tells the same."),
        caption(),
        table.build(),
        true);
  }

  private void draw(RouteStrip strip, Segment segment, double from, double to) {
    String name = figures.words().segment(segment.id()) + ": ";
    Hand hand = hand(segment);
    add(strip, new Lane("held by", hand.colour(), hand.name(), name + hand.words()), from, to);
    String way = RouteWords.way(segment);
    add(strip, new Lane("way", wayColour(segment), way, name + way), from, to);
    String grade = grade(segment);
    add(strip, new Lane("steepest grade", gradeColour(segment), grade, name + grade), from, to);
    String state = state(segment);
    String shade = RouteMapBlock.isDoubtful(segment) ? "--c2" : "--c3";
    add(strip, new Lane("border, months", shade, state, name + state), from, to);
    String unknown = unknown(segment);
    String lack = unknown.isEmpty() ? "--c3" : UNKNOWN_COLOUR;
    add(strip, new Lane("not known", lack, unknown, name + unknown), from, to);
  }

  private record Lane(String lane, String colour, String inside, String text) {}

  private static void add(RouteStrip strip, Lane lane, double from, double to) {
    strip.add(
        new RouteStrip.Stretch(lane.lane(), from, to, lane.colour(), lane.inside(), lane.text()));
  }

  /// Who holds a stretch, and the colour for it.
  record Hand(String name, String words, String colour) {}

  /// Of the stretch itself if the case says so, else of its ends.
  Hand hand(Segment segment) {
    List<ControlClaim> own = now(segment.access().claims());
    if (!own.isEmpty()) {
      return hand(own, figures.words().hands(own));
    }
    List<ControlClaim> ends = new ArrayList<>();
    ends.addAll(ofNode(segment.link().from()));
    ends.addAll(ofNode(segment.link().to()));
    if (ends.isEmpty()) {
      return new Hand(NOBODY, "who holds it or its ends is not in the case", UNKNOWN_COLOUR);
    }
    return hand(ends, "told of its ends only: " + figures.words().hands(ends));
  }

  private Hand hand(List<ControlClaim> claims, String words) {
    Set<String> actors =
        claims.stream()
            .map(claim -> figures.words().actor(claim.actor()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean held = claims.stream().allMatch(claim -> claim.form() == ControlForm.HELD);
    String name = actors.size() == 1 && held ? actors.iterator().next() : Holders.CONTESTED;
    String shown = name.equals(Holders.CONTESTED) ? name + ": " + String.join(", ", actors) : name;
    return new Hand(shown, words, palette.of(name));
  }

  private List<ControlClaim> ofNode(String id) {
    return now(figures.network().findNode(id).orElseThrow().claims());
  }

  private List<ControlClaim> now(List<ControlClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.speaksOf(figures.reading().corridor().asOf()))
        .toList();
  }

  private static String wayColour(Segment segment) {
    return switch (segment.way().mode()) {
      case ROAD -> "--c1";
      case TRACK -> "--c5";
      case TRAIL -> "--c7";
      case RAIL, RIVER, SEA, AIR -> "--c8";
    };
  }

  private static String grade(Segment segment) {
    return segment
        .way()
        .slope()
        .worstUp()
        .map(up -> Shown.computed(up.times(HUNDRED)) + " %")
        .orElse("not told");
  }

  private static String gradeColour(Segment segment) {
    return segment
        .way()
        .slope()
        .worstUp()
        .map(up -> Palette.of(GradeBand.of(up.high())))
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
    if (segment.way().mode().isDriven() && segment.way().slope().worstUp().isEmpty()) {
      missing.add("grade");
    }
    if (segment.way().mode().isDriven() && segment.way().slope().riseM().isEmpty()) {
      missing.add("rise");
    }
    return String.join(", ", missing);
  }

  private List<Cell> row(Segment segment) {
    Optional<Row> leg = figures.reading().evidence().of(segment.id()).stream().findFirst();
    return List.of(
        Cell.of(figures.words().linked(segment.id())),
        Cell.quoted(hand(segment).words()),
        Cell.of(RouteWords.way(segment)),
        amount(
            new Told("length", length(segment)),
            segment.way().lengthKm(),
            RouteFigures.KM,
            segment),
        amount(
            new Told("steepest grade", hasGrade(segment) ? AS_TOLD : FROM_HEIGHTS),
            segment.way().slope().worstUp().map(up -> up.times(HUNDRED)),
            RouteFigures.PERCENT,
            segment),
        Cell.of(segment.access().border().word()),
        Cell.of(RouteMapBlock.months(segment)),
        amount(
            new Told("charges", AS_TOLD),
            segment.haul().chargesPerT(),
            RouteFigures.PER_TONNE,
            segment),
        Cell.of(unknown(segment)),
        leg.map(figures.setting()::sources).orElse(Cell.EMPTY));
  }

  /// A figure of a stretch and how the case tells it.
  private record Told(String what, String method) {}

  private boolean has(Segment segment, String column) {
    return figures.reading().evidence().of(segment.id()).stream()
        .anyMatch(row -> row.table().equals("legs") && row.has(column));
  }

  private boolean hasGrade(Segment segment) {
    return has(segment, "worst_grade");
  }

  private String length(Segment segment) {
    if (has(segment, "length")) {
      return AS_TOLD;
    }
    return has(segment, "sinuosity") ? "straight line times sinuosity" : FROM_HEIGHTS;
  }

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
            "The best way from start to end. A stretch of which the case does not say who holds it takes the colour of its ends. {}",
            grades());
    boolean unknown =
        segments()
            .anyMatch(segment ->
                segment.way().mode().isDriven() && segment.way().slope().riseM().isEmpty());
    if (!unknown) {
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

  private String grades() {
    boolean seen =
        segments()
            .anyMatch(segment -> segment.way().slope().worstUp().isPresent() && !hasGrade(segment));
    return seen
        ? "Grades are those of the sources; where they tell none, the steepest on the quickest way over the case's heights, which is no survey of the road."
        : "Grades are those of the sources.";
  }
}
