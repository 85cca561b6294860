package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.Avoidance;
import dev.ledo.route.BuildPrice;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.WayRound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Ways round what actors hold, over mapped roads and open ground: something to look into, which no
/// answer uses.
///
/// @see docs/methods/route-case-roads.md
final class RouteRounds {

  static final String ID = "route-round";

  private static final Unit MILLION = Unit.of("M USD");
  private static final double ONE_MILLION = 1e6;
  private static final double HUNDRED = 100;
  private static final double LEAST_SHARE = 0.005;
  private static final String METHOD =
      "least time over mapped roads and open ground, an estimate, docs/methods/route-case-roads.md";

  private final RouteFigures figures;
  private final List<Asked> asked;

  RouteRounds(RouteFigures figures) {
    this.figures = figures;
    Map<WayRound, Asked> asked = new LinkedHashMap<>();
    for (Avoidance avoidance : figures.result().avoidances()) {
      String what = RouteStopChapter.what(figures, avoidance);
      avoidance.rounds().forEach(way -> asked.putIfAbsent(way, new Asked(what, way)));
    }
    this.asked = List.copyOf(asked.values());
  }

  /// @param what is gone round, in words
  private record Asked(String what, WayRound way) {}

  /// A heading, what was found, and a table; empty if none was looked for.
  List<Block> blocks() {
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(ID, "Round what an actor holds"));
    blocks.add(new Block.Points(asked.stream().map(this::sentence).toList()));
    List<Found> found = found();
    if (!found.isEmpty()) {
      blocks.add(new Block.Say(caveat(found)));
      blocks.add(new Block.Tabulated(table(found), true));
    }
    return blocks;
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    for (Asked each : asked) {
      if (each.way() instanceof WayRound.Found way) {
        found.add(new Found(each.what(), way));
      }
    }
    return found;
  }

  private Text sentence(Asked each) {
    String from = each.way().wish().from();
    String to = each.way().wish().to();
    Text head =
        Text.of(
            "Round {}, from {} to {}: ",
            each.what(),
            figures.words().linked(from),
            figures.words().linked(to));
    return head.plus(
        switch (each.way()) {
          case WayRound.None none ->
              Text.of("no way found on mapped roads and open ground: {}.", none.why());
          case WayRound.Found way -> sentence(new Found(each.what(), way));
        });
  }

  private static Text sentence(Found found) {
    Text road = Text.of("{} on mapped roads", found.num("on mapped roads", found.shape().roadKm()));
    if (!found.way().isToBeBuilt()) {
      return road.plus(Text.of(" alone."));
    }
    return road.plus(
        Text.of(
            " and {} that would have to be built over open ground, {}.",
            found.num("to be built", found.shape().groundKm()),
            found
                .cost()
                .map(cost -> Text.of("for {} by what the case's own roads to be built cost", cost))
                .orElse(
                    Text.of(
                        "at a cost that is not known: the case has no road to be built with a price and a length"))));
  }

  /// What the search was, and what it did not look at.
  private static Text caveat(List<Found> found) {
    boolean hasBorders = found.stream().allMatch(each -> each.way().basis().borders() > 0);
    return Text.of(
        "Something to look into, which no answer uses. {}Rivers and bridges, slides, mines, months, and who holds or owns the open ground were not looked at.",
        hasBorders
            ? "No mapped border between countries is crossed. "
            : "Borders between countries were not looked at, since the map has none there. ");
  }

  private Table table(List<Found> found) {
    Table.Builder table =
        Table.named(figures.id("round"), "Ways round held places")
            .words("Round", "From", "To")
            .figures("On mapped roads", "km")
            .figures("To be built", "km")
            .figures("Of that, in hairpins", "km")
            .figures("Steepest ground along it", "%")
            .words("Slope across it")
            .figures("Building costs", "M USD")
            .words("Keeps away from", "Found with");
    found.forEach(each -> table.row(row(each)));
    return table.build();
  }

  private List<Cell> row(Found found) {
    WayRound.Shape shape = found.shape();
    WayRound.Basis basis = found.way().basis();
    return List.of(
        Cell.quoted(found.what()),
        Cell.of(figures.words().linked(found.way().wish().from())),
        Cell.of(figures.words().linked(found.way().wish().to())),
        Cell.of(found.num("on mapped roads", shape.roadKm())),
        Cell.of(found.num("to be built", shape.groundKm())),
        Cell.of(found.num("in hairpins", shape.hairpinKm())),
        Cell.of(found.num("steepest ground", HUNDRED * shape.steepest(), RouteFigures.PERCENT)),
        Cell.of(sides(found.way())),
        found.cost().map(Cell::of).orElse(Cell.UNKNOWN),
        Cell.of(found.away()),
        Cell.of(
            "%s; %s, cells of %s m"
                .formatted(
                    basis.roads(), basis.heights(), Figures.words(Amount.of(basis.cellM())))));
  }

  private List<String> toBeBuilt() {
    return figures.network().segments().stream()
        .filter(segment -> !segment.exists())
        .map(Segment::id)
        .toList();
  }

  private static String sides(WayRound.Found way) {
    List<String> shares = new ArrayList<>();
    for (TerrainClass each : TerrainClass.values()) {
      double share = way.sides().getOrDefault(each, 0.0);
      if (share >= LEAST_SHARE) {
        shares.add(
            "%s %% %s"
                .formatted(
                    Figures.words(Amount.of(HUNDRED * share)),
                    each.name().toLowerCase(Locale.ROOT)));
      }
    }
    return String.join(", ", shares);
  }

  /// A way with its figures.
  private final class Found {

    private final String what;
    private final WayRound.Found way;

    /// @param what is gone round, in words
    Found(String what, WayRound.Found way) {
      this.what = what;
      this.way = way;
    }

    String what() {
      return what;
    }

    WayRound.Found way() {
      return way;
    }

    WayRound.Shape shape() {
      return way.shape();
    }

    Num num(String what, double km) {
      return num(what, km, RouteFigures.KM);
    }

    Num num(String what, double value, Unit unit) {
      return figure(what, Quantity.of(value, unit), METHOD, List.of());
    }

    /// Of building it; empty if the case has no road to be built to reckon by.
    Optional<Num> cost() {
      return BuildPrice.perKm(figures.network())
          .filter(_ -> way.isToBeBuilt())
          .map(perKm ->
              figure(
                  "cost of building",
                  new Quantity(perKm.times(shape().groundKm() / ONE_MILLION), MILLION),
                  METHOD + "; times the price of a kilometre of the case's roads to be built",
                  toBeBuilt()));
    }

    /// How far it stays from closed places.
    Text away() {
      return Text.join(
          ", ",
          way.wish().closed().stream()
              .map(closed ->
                  Text.of(
                      "{} by {}",
                      figures.words().linked(closed.id()),
                      num(
                          "distance kept from " + figures.words().node(closed.id()),
                          closed.radiusKm())))
              .toList());
    }

    private Num figure(String what, Quantity quantity, String method, List<String> roads) {
      String from = way.wish().from();
      String to = way.wish().to();
      String name =
          "way round, %s from %s to %s"
              .formatted(what, figures.words().node(from), figures.words().node(to));
      List<String> parts = new ArrayList<>(List.of(from, to));
      parts.addAll(roads);
      return figures.figure(name, quantity, method, parts);
    }
  }
}
