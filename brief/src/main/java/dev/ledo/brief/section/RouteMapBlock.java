package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.chart.SiteMap;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.Course;
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
  private static final double FINEST_DEGREES = 0.002;
  private static final SiteMap.Look BEST = new SiteMap.Look("best way", "--c1", 4, false);
  private static final SiteMap.Look OTHER = new SiteMap.Look("alternatives", "--c2", 2.6, false);
  private static final SiteMap.Look BUILD = new SiteMap.Look("not built", "--c3", 2, true);
  private static final SiteMap.Look REST = new SiteMap.Look("other ways", "--soft", 1.4, false);

  private final RouteFigures figures;
  private final Set<String> best = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();

  RouteMapBlock(RouteFigures figures) {
    this.figures = figures;
    figures.result().main().ifPresent(main -> best.addAll(main.priced().route().segments()));
    for (PricedRoute priced : new RouteChoiceBlock(figures).routes()) {
      others.addAll(priced.route().segments());
    }
  }

  Optional<Block> write() {
    List<Point> shown = shownPoints();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Box box = Box.around(shown, 0.14, 2).shaped(SHAPE);
    var map = new SiteMap(figures.id("map"), box, figures.setting().atlas().region(box));
    figures.network().segments().stream()
        .filter(segment -> !best.contains(segment.id()))
        .forEach(segment -> way(segment).ifPresent(map::add));
    best.stream().map(figures::segment).forEach(segment -> way(segment).ifPresent(map::add));
    figures.network().nodes().forEach(node -> site(node).ifPresent(map::add));
    return Optional.of(
        new Block.Shown(
            map.chart("The best way and its alternatives. The table tells the same."),
            caption(),
            table(),
            false));
  }

  /// Places on the best way, its alternatives and what could be built for it.
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
    return nodes.stream().flatMap(id -> position(id).stream()).toList();
  }

  private Optional<Point> position(String id) {
    return figures
        .network()
        .findNode(id)
        .flatMap(Node::position)
        .map((MapPoint at) -> new Point(at.longitude(), at.latitude()));
  }

  private Optional<SiteMap.Way> way(Segment segment) {
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
            course(segment),
            figures.words().node(segment.link().to()),
            text,
            look(segment)));
  }

  /// That of the mapped road, if one is known.
  private List<Point> course(Segment segment) {
    return figures
        .reading()
        .findMapped(segment.id())
        .map(way -> Course.simplified(way.line(), FINEST_DEGREES))
        .orElse(List.of())
        .stream()
        .map(at -> new Point(at.longitude(), at.latitude()))
        .toList();
  }

  private SiteMap.Look look(Segment segment) {
    if (!segment.exists()) {
      return BUILD;
    }
    SiteMap.Look look =
        best.contains(segment.id()) ? BEST : others.contains(segment.id()) ? OTHER : REST;
    return isDoubtful(segment) ? look.dashed() : look;
  }

  /// Whether it is shut or not known to be open in some month or at its border.
  static boolean isDoubtful(Segment segment) {
    Border border = segment.access().border();
    boolean gate = border == Border.NONE || border == Border.OPEN;
    boolean months =
        segment.access().season().months().stream().allMatch(MonthState.Open.class::isInstance);
    return !gate || !months || segment.access().forbiddenBy().isPresent();
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

  private Text caption() {
    Text caption =
        Text.of(
            "Lines join the ends of a stretch and are not its course; dashed where a stretch is shut, or not known to be open, in some month or at its border; one of whose months nobody tells counts as open. Places are coloured by who holds them on {}. Hills are not drawn.",
            figures.reading().corridor().asOf());
    if (map().isPresent()) {
      caption =
          Text.of(
                  "Lines follow mapped roads where those are known ({}, © OpenStreetMap contributors); others join the ends of a stretch and are not its course. ",
                  map().get())
              .plus(
                  Text.of(
                      "Dashed where a stretch is shut, or not known to be open, in some month or at its border; one of whose months nobody tells counts as open. Places are coloured by who holds them on {}. Hills are not drawn.",
                      figures.reading().corridor().asOf()));
    }
    return figures.setting().atlas().world().isEmpty()
        ? caption.plus(Text.of(" The places are invented, so no country is drawn."))
        : caption.plus(
            Text.of(" Boundaries: {}.", figures.setting().view().theCase().info().viewpoint()));
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
          Cell.of(months(figures, segment)),
          Cell.quoted(figures.words().hands(segment.access().claims())));
    }
    return table.build();
  }

  /// The months of a segment that are not open, in words; of one of which nobody tells, that it
  /// counts as open.
  static String months(RouteFigures figures, Segment segment) {
    String told =
        segment.access().season().months().stream()
            .distinct()
            .filter(state -> !(state instanceof MonthState.Open))
            .map(state -> word(state) + " in " + RouteWords.months(in(segment, state)))
            .collect(Collectors.joining("; "));
    if (!told.isEmpty()) {
      return told;
    }
    return figures.hasToldMonths(segment) ? "open" : "not told, counts as open";
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
