package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.chart.GroundPicture;
import dev.ledo.brief.chart.SiteMap;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.Course;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.WayRound;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The network around a corridor on a map: the best way, the alternatives, what is not built.
final class RouteMapBlock {

  private static final double SHAPE = 1.6;
  private static final double LEAST_DEGREES = 0.2;

  /// Outlines for 1:50 million show their corners on a map of fewer degrees.
  private static final double COARSE_DEGREES = 1.5;

  /// Half a pixel of a map 600 pixels high, as a share of its height.
  private static final double FINEST = 1.0 / 1200;

  private static final SiteMap.Look BEST = new SiteMap.Look("best way", "--c1", 4, false);
  private static final SiteMap.Look OTHER = new SiteMap.Look("alternatives", "--c2", 2.6, false);
  private static final SiteMap.Look BUILD = new SiteMap.Look("not built", "--c3", 2, true);
  private static final SiteMap.Look REST = new SiteMap.Look("other ways", "--soft", 1.4, false);
  private static final SiteMap.Look ROUND =
      new SiteMap.Look("way round held places", "--ink", 2, false);

  private final RouteFigures figures;
  private final Set<String> best = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final List<WayRound.Piece> rounds;

  RouteMapBlock(RouteFigures figures) {
    this.figures = figures;
    figures.result().main().ifPresent(main -> best.addAll(main.priced().route().segments()));
    for (PricedRoute priced : new RouteChoiceBlock(figures).routes()) {
      others.addAll(priced.route().segments());
    }
    this.rounds =
        figures.result().waysRound().keySet().stream()
            .flatMap(way -> way.pieces().stream())
            .toList();
  }

  Optional<Block> write() {
    List<Point> shown = shownPoints();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Box box = Box.around(shown, 0.14, LEAST_DEGREES).shaped(SHAPE);
    var map = new SiteMap(figures.id("map"), box, figures.setting().atlas().region(box));
    double finest = FINEST * (box.north() - box.south());
    figures.network().segments().stream()
        .filter(segment -> !best.contains(segment.id()))
        .forEach(segment -> way(segment, finest).ifPresent(map::add));
    best.stream()
        .map(figures::segment)
        .forEach(segment -> way(segment, finest).ifPresent(map::add));
    rounds.forEach(piece -> map.add(round(piece, finest)));
    var ground = new RouteGround(figures, box);
    Optional<GroundPicture> picture = ground.picture();
    picture.ifPresent(map::lay);
    figures.network().nodes().forEach(node -> site(node).ifPresent(map::add));
    String label =
        "The best way and its alternatives%s. The table tells of the same stretches."
            .formatted(picture.isPresent() ? " over the shaded ground" : "");
    return Optional.of(
        new Block.Shown(map.chart(label), caption(box).plus(ground.words()), table(), false));
  }

  /// Places and mapped roads on the best way, its alternatives and what could be built for it, and
  /// ways round held places.
  private List<Point> shownPoints() {
    Set<String> segments = new LinkedHashSet<>(others);
    segments.addAll(figures.reading().canBeBuilt());
    Set<String> nodes = new LinkedHashSet<>();
    nodes.add(figures.reading().corridor().from());
    nodes.addAll(figures.reading().corridor().to().stream().sorted().toList());
    segments.stream()
        .map(figures::segment)
        .forEach(segment -> {
          nodes.add(segment.link().from());
          nodes.add(segment.link().to());
        });
    return Stream.of(
            nodes.stream().flatMap(id -> position(id).stream()),
            segments.stream().flatMap(id -> mapped(id).stream()).map(RouteMapBlock::point),
            rounds.stream().flatMap(piece -> piece.line().stream()).map(RouteMapBlock::point))
        .flatMap(each -> each)
        .toList();
  }

  private List<MapPoint> mapped(String segment) {
    return figures.reading().findMapped(segment).map(MappedWay::line).orElse(List.of());
  }

  private Optional<Point> position(String id) {
    return figures.network().findNode(id).flatMap(Node::position).map(RouteMapBlock::point);
  }

  private static Point point(MapPoint at) {
    return new Point(at.longitude(), at.latitude());
  }

  private Optional<SiteMap.Way> way(Segment segment, double finest) {
    Optional<Point> from = position(segment.link().from());
    Optional<Point> to = position(segment.link().to());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String text =
        figures.words().segment(segment.id()) + ": " + RouteWords.way(segment) + state(segment);
    return Optional.of(
        new SiteMap.Way(
            from.get(),
            to.get(),
            course(mapped(segment.id()), finest),
            figures.words().node(segment.link().to()),
            text,
            look(segment)));
  }

  private static SiteMap.Way round(WayRound.Piece piece, double finest) {
    List<Point> course = course(piece.line(), finest);
    String text =
        "way round held places, "
            + (piece.isGround() ? "to be built over open ground" : "on a mapped road");
    return new SiteMap.Way(
        course.getFirst(),
        course.getLast(),
        course,
        "",
        text,
        piece.isGround() ? ROUND.dashed() : ROUND);
  }

  /// As few points as show a line to a tolerance in degrees; none of none.
  private static List<Point> course(List<MapPoint> line, double finest) {
    return line.isEmpty()
        ? List.of()
        : Course.simplified(line, finest).stream().map(RouteMapBlock::point).toList();
  }

  private SiteMap.Look look(Segment segment) {
    if (!segment.exists()) {
      return BUILD;
    }
    SiteMap.Look look =
        best.contains(segment.id()) ? BEST : others.contains(segment.id()) ? OTHER : REST;
    return segment.access().isSurelyOpen() ? look : look.dashed();
  }

  private String state(Segment segment) {
    String border =
        segment.access().border() == Border.NONE
            ? ""
            : ", border " + segment.access().border().word();
    String hands = figures.words().hands(segment.access().claims());
    return border + (hands.isEmpty() ? "" : ", " + hands) + (segment.exists() ? "" : ", not built");
  }

  private Optional<SiteMap.Site> site(Node node) {
    var holders = new Holders(figures.setting().view());
    String holder = holders.inOneWord(node.id(), figures.setting().names());
    String colour = new Palette(figures.setting()).of(holder);
    String kind =
        figures
            .setting()
            .view()
            .find("sites", node.id())
            .map(row -> row.text("site_kind"))
            .orElse("town");
    return position(node.id())
        .map(at -> new SiteMap.Site(at, figures.words().node(node.id()), kind, holder, colour));
  }

  /// Names of the extracts whose roads are drawn; empty if none are.
  private Optional<String> map() {
    return figures.reading().roads().keySet().stream()
        .flatMap(leg -> figures.reading().findMapped(leg).stream())
        .map(way -> way.source().files())
        .findFirst();
  }

  private Text caption(Box box) {
    Text lines =
        map()
            .map(files ->
                Text.of(
                    "Lines follow mapped roads where those are known ({}, © OpenStreetMap contributors); others join the ends of a stretch and are not its course. ",
                    files))
            .orElse(Text.of("Lines join the ends of a stretch and are not its course. "));
    Text caption =
        lines.plus(
            Text.of(
                "Dashed where a stretch is not built, forbidden by law, or in some month or at its border not surely open.{} Places are coloured by who holds them on {}.",
                rounds.isEmpty()
                    ? Text.EMPTY
                    : Text.of(
                        " A {} is something to look into, which no answer uses; it is dashed where it would have to be built.",
                        new Piece.Link("#" + RouteRounds.ID, "way round held places")),
                figures.reading().corridor().asOf()));
    return figures.setting().atlas().world().isEmpty()
        ? caption.plus(Text.of(" The places are invented, so no country is drawn."))
        : caption.plus(
            Text.of(
                " Boundaries: {}{}.",
                figures.setting().view().theCase().info().viewpoint(),
                box.north() - box.south() < COARSE_DEGREES
                    ? ", drawn for smaller maps, so that here they may lie some kilometres off"
                    : ""));
  }

  private Table table() {
    Table.Builder table =
        Table.named(figures.id("network"), "Stretches of the network")
            .words("Stretch", "Part of", "Way", "Border", "Months", "Hands on the day");
    for (Segment segment : figures.network().segments()) {
      table.row(
          Cell.of(figures.words().linked(segment.id())),
          Cell.of(look(segment).name()),
          Cell.of(RouteWords.way(segment)),
          Cell.of(segment.access().border().word()),
          Cell.of(months(segment)),
          Cell.quoted(figures.words().hands(segment.access().claims())));
    }
    return table.build();
  }

  /// The months of a segment that are not open, in words.
  static String months(Segment segment) {
    String told =
        segment.access().season().months().stream()
            .distinct()
            .filter(state -> !(state instanceof MonthState.Open))
            .map(state -> word(state) + " in " + RouteWords.months(in(segment, state)))
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "open" : told;
  }

  private static List<Month> in(Segment segment, MonthState state) {
    return Stream.of(Month.values())
        .filter(month -> segment.access().season().in(month).equals(state))
        .toList();
  }

  private static String word(MonthState state) {
    return switch (state) {
      case MonthState.Open() -> "open";
      case MonthState.Restricted _ -> "restricted";
      case MonthState.Closed() -> "shut";
      case MonthState.Unknown() -> "unknown";
      case MonthState.Chance _ -> "open by chance";
    };
  }
}
