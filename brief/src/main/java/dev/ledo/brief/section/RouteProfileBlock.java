package dev.ledo.brief.section;

import dev.ledo.brief.chart.HeightChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.RouteProfile.Stretch;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Heights along the best way, as the case's own terrain tells them, with grade and control.
final class RouteProfileBlock {

  private static final Unit METRES = Unit.of("m");
  private static final double HUNDRED = 100;
  private static final double ROUNDING_KM = 1e-6;

  private final RouteFigures figures;
  private final MainRoute main;
  private final RouteProfile profile;
  private final RouteHolders holders;

  private RouteProfileBlock(RouteFigures figures, MainRoute main, RouteProfile profile) {
    this.figures = figures;
    this.main = main;
    this.profile = profile;
    this.holders = new RouteHolders(figures);
  }

  /// The block; empty where the case has no heights of the way.
  static Optional<Block> of(RouteFigures figures, MainRoute main) {
    return main.profile().map(profile -> new RouteProfileBlock(figures, main, profile).write());
  }

  private Block write() {
    var chart = new HeightChart(figures.id("profile"));
    Table.Builder table =
        Table.named(figures.id("heights"), "The best way over the ground")
            .words("Stretch")
            .figures("Over the ground", "km")
            .figures("Rise", "m")
            .figures("Fall", "m")
            .figures("Steepest up", "%")
            .figures("Steepest down", "%")
            .words("Heights");
    List<String> nodes = main.priced().route().nodes();
    chart.add(new HeightChart.Place(figures.words().node(nodes.getFirst()), 0));
    for (int at = 0; at < profile.stretches().size(); at++) {
      Stretch stretch = profile.stretches().get(at);
      runs(stretch).forEach(chart::add);
      if (stretch.way().isEmpty()) {
        chart.add(new HeightChart.Gap(stretch.startKm(), stretch.endKm()));
      }
      RouteHolders.Hand hand = holders.of(figures.segment(stretch.segment()));
      chart.add(
          new HeightChart.Hand(stretch.startKm(), stretch.endKm(), hand.kind(), hand.colour()));
      chart.add(new HeightChart.Place(figures.words().node(nodes.get(at + 1)), stretch.endKm()));
      table.row(row(stretch));
    }
    return new Block.Shown(
        chart.chart("Heights along the best way. The table tells the same.", grades()),
        caption(),
        table.build(),
        true);
  }

  private static List<String> grades() {
    return Stream.of(GradeBand.values()).map(RouteProfileBlock::grade).toList();
  }

  private static String grade(GradeBand band) {
    return "grade " + band.words();
  }

  /// Runs of one band of grade, each from the point where the one before ended.
  private static List<HeightChart.Run> runs(Stretch stretch) {
    List<GroundWay.Point> points = stretch.points();
    List<HeightChart.Run> runs = new ArrayList<>();
    for (int from = 0; from + 1 < points.size(); ) {
      GradeBand band = band(points.get(from), points.get(from + 1));
      List<HeightChart.Spot> spots = new ArrayList<>(List.of(spot(points.get(from))));
      int to = from;
      while (to + 1 < points.size() && band(points.get(to), points.get(to + 1)) == band) {
        spots.add(spot(points.get(++to)));
      }
      runs.add(new HeightChart.Run(grade(band), Palette.of(band), spots));
      from = to;
    }
    return runs;
  }

  private static GradeBand band(GroundWay.Point from, GroundWay.Point to) {
    double run = 1000 * (to.km() - from.km());
    return GradeBand.of(run > 0 ? (to.heightM() - from.heightM()) / run : 0);
  }

  private static HeightChart.Spot spot(GroundWay.Point point) {
    String text =
        "%s km: %s m"
            .formatted(
                Shown.computed(Amount.of(point.km())), Shown.computed(Amount.of(point.heightM())));
    return new HeightChart.Spot(point.km(), point.heightM(), text);
  }

  private List<Cell> row(Stretch stretch) {
    Cell name = Cell.of(figures.words().linked(stretch.segment()));
    if (stretch.way().isEmpty()) {
      return List.of(
          name,
          Cell.UNKNOWN,
          Cell.UNKNOWN,
          Cell.UNKNOWN,
          Cell.UNKNOWN,
          Cell.UNKNOWN,
          Cell.of(stretch.why().orElse("")));
    }
    GroundWay way = stretch.way().get();
    GroundWay.Climb climb = way.climb();
    var of =
        new Seen(List.of(stretch.segment()), RouteOrigins.heights(way.basis().road().isPresent()));
    return List.of(
        name,
        Cell.of(of.num("length over the ground", way.lengthKm(), RouteFigures.KM)),
        Cell.of(of.num("rise", climb.riseM(), METRES)),
        Cell.of(of.num("fall", climb.fallM(), METRES)),
        Cell.of(of.percent("steepest climb", climb.steepestUp())),
        Cell.of(of.percent("steepest descent", climb.steepestDown())),
        Cell.of(
            way.basis().files()
                + way.basis().road().map(road -> "; along the road mapped in " + road).orElse("")
                + (way.basis().isBuilt() ? "; a road that cuts and fills" : "")));
  }

  /// Stretches, and how heights tell of them.
  private final class Seen {

    private final List<String> segments;
    private final String how;

    Seen(List<String> segments, String how) {
      this.segments = segments;
      this.how = how;
    }

    Num percent(String what, double share) {
      return num(what, HUNDRED * share, RouteFigures.PERCENT);
    }

    Num num(String what, double value, Unit unit) {
      String names = String.join(", ", segments.stream().map(figures.words()::segment).toList());
      return figures.figure(what + " of " + names, Quantity.of(value, unit), how, segments);
    }
  }

  private boolean isAllMapped() {
    return profile.mappedKm() >= profile.knownKm() - ROUNDING_KM;
  }

  private String course() {
    if (profile.mappedKm() == 0) {
      return "The quickest way of the vehicle over the ground, no surveyed road";
    }
    return isAllMapped()
        ? "Along mapped roads, by heights of the ground"
        : "Along mapped roads where those are known, else the quickest way of the vehicle over the ground";
  }

  private String origin() {
    return profile.mappedKm() == 0 || isAllMapped()
        ? RouteOrigins.heights(isAllMapped())
        : RouteOrigins.SOME_MAPPED;
  }

  private Text caption() {
    List<String> known =
        profile.stretches().stream()
            .filter(stretch -> stretch.way().isPresent())
            .map(Stretch::segment)
            .toList();
    var all = new Seen(known, origin());
    Text way =
        Text.of(
            course()
                + ": where heights are known it is {} long, {} up and {} down, and {} of it are steeper than 8 %. ",
            all.num("length over the ground", profile.knownKm(), RouteFigures.KM),
            all.num("rise", profile.riseM(), METRES),
            all.num("fall", profile.fallM(), METRES),
            all.num("length steeper than 8 %", steepKm(), RouteFigures.KM));
    Text told =
        Text.of(
            "Tonnes, days and money reckon with {} km, the lengths that the case tells where it tells them. ",
            figures.said(
                "length of the way",
                main.priced().km(),
                RouteFigures.KM,
                main.priced().route().segments()));
    Text reading =
        Text.of(
            "The shade is the grade between the points drawn, which hides short steep pieces; the table has the steepest over 100 m{}. The band beneath tells who holds the stretch or its ends{}.",
            profile.mappedKm() > 0
                ? ", of mapped roads over 500 m if the cells of the heights are wider than 15 m"
                : "",
            gaps());
    return way.plus(told).plus(reading).plus(RouteGround.source(figures));
  }

  /// What is drawn where heights are not known.
  private String gaps() {
    List<Stretch> gaps =
        profile.stretches().stream().filter(stretch -> stretch.way().isEmpty()).toList();
    String fields =
        "; a pale field is a stretch whose heights are not known, as long as the case says";
    boolean hasLengthless = gaps.stream().anyMatch(gap -> gap.endKm() == gap.startKm());
    return gaps.isEmpty()
        ? ""
        : fields + (hasLengthless ? "; one of unknown length takes no room" : "");
  }

  private double steepKm() {
    return Stream.of(GradeBand.STEEP, GradeBand.STEEPEST)
        .mapToDouble(band -> profile.kmByGrade().getOrDefault(band, 0.0))
        .sum();
  }
}
