package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.atlas.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the names of countries stand on a map so that they touch no place's name.
///
/// Reckoned for a narrow picture; in a wider one words take a smaller part of the map. A name stays
/// as near the middle of its land as it finds room, off lines if it can, and is left out if there
/// is none.
final class LandNames {

  /// Width of the map in a window of 400 px.
  private static final double WIDTH_PX = 368;

  private static final double PLACE_LETTER_PX = 5.5;
  private static final double LAND_LETTER_PX = 6.5;
  private static final double LINE_PX = 13;
  private static final double SYMBOL_PX = 8;
  private static final double APART_PX = 4;
  private static final double STEP_PX = 4;

  private final Box box;
  private final double pxPerDegreeEast;
  private final double pxPerDegreeNorth;
  private final List<Words> names = new ArrayList<>();
  private final List<Words> lines = new ArrayList<>();

  LandNames(Box box) {
    this.box = box;
    this.pxPerDegreeEast = WIDTH_PX / (box.east() - box.west());
    this.pxPerDegreeNorth = WIDTH_PX / box.shape() / (box.north() - box.south());
  }

  /// A name that has found its place.
  record Placed(String name, Point at) {}

  /// A rectangle in pixels, from the left and from the top.
  private record Words(double left, double top, double right, double bottom) {

    boolean isClearOf(Words other) {
      return left - APART_PX > other.right
          || other.left - APART_PX > right
          || top - APART_PX > other.bottom
          || other.top - APART_PX > bottom;
    }
  }

  /// The side of a place where its name stands: the right, unless the map ends before it does.
  String side(Point at, String name) {
    return x(at) + reach(name) > WIDTH_PX && x(at) > reach(name) ? "left" : "right";
  }

  /// Keeps room for a place with its name beside it.
  void addPlace(Point at, String name) {
    boolean isLeft = side(at, name).equals("left");
    double x = x(at);
    double y = y(at);
    names.add(
        new Words(
            x - (isLeft ? reach(name) : SYMBOL_PX),
            y - LINE_PX / 2,
            x + (isLeft ? SYMBOL_PX : reach(name)),
            y + LINE_PX / 2));
  }

  private static double reach(String name) {
    return SYMBOL_PX + PLACE_LETTER_PX * name.length();
  }

  /// Keeps room for words at an edge of the map, from where they may be pushed along it.
  void addEdge(Point at, String name) {
    double half = PLACE_LETTER_PX * name.length();
    names.add(new Words(x(at) - half, y(at) - 1.5 * LINE_PX, x(at) + half, y(at) + 1.5 * LINE_PX));
  }

  /// Shuns a line, where there is room elsewhere.
  void addLine(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      double dx = x(line.get(i)) - x(line.get(i - 1));
      double dy = y(line.get(i)) - y(line.get(i - 1));
      int steps = (int) Math.ceil(Math.hypot(dx, dy) / STEP_PX);
      for (int step = 0; step <= steps; step++) {
        double share = steps == 0 ? 0 : (double) step / steps;
        double x = x(line.get(i - 1)) + share * dx;
        double y = y(line.get(i - 1)) + share * dy;
        lines.add(new Words(x, y, x, y));
      }
    }
  }

  /// Places for the names of lands, those with room only; larger lands choose first.
  List<Placed> place(List<Land> lands) {
    List<Placed> placed = new ArrayList<>();
    lands.stream()
        .filter(land -> !land.name().isEmpty() && !land.polygons().isEmpty())
        .map(LandNames::mainPart)
        .sorted(Comparator.comparingDouble(LandNames::area).reversed())
        .forEach(land ->
            find(land)
                .ifPresent(at -> {
                  names.add(words(at, land.name()));
                  placed.add(new Placed(land.name(), at));
                }));
    return placed;
  }

  /// A land without what is apart from its largest part, such as its islands.
  private static Land mainPart(Land land) {
    List<List<Point>> largest =
        land.polygons().stream()
            .max(Comparator.comparingDouble(polygon -> ringArea(polygon.getFirst())))
            .orElseThrow();
    return new Land(land.code(), land.name(), List.of(largest));
  }

  private static double area(Land land) {
    return ringArea(land.polygons().getFirst().getFirst());
  }

  /// Of a ring, in square degrees, by the shoelace formula.
  private static double ringArea(List<Point> ring) {
    double twice = 0;
    for (int i = 1; i < ring.size(); i++) {
      twice += ring.get(i - 1).x() * ring.get(i).y() - ring.get(i).x() * ring.get(i - 1).y();
    }
    return Math.abs(twice) / 2;
  }

  private Optional<Point> find(Land land) {
    List<Point> inside = points().filter(at -> holds(land, at)).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Point middle =
        new Point(
            inside.stream().mapToDouble(Point::x).average().orElseThrow(),
            inside.stream().mapToDouble(Point::y).average().orElseThrow());
    List<Point> free =
        inside.stream()
            .filter(at -> isOnMap(words(at, land.name())))
            .filter(at -> isClear(words(at, land.name()), names))
            .sorted(Comparator.comparingDouble(at -> apartPx(at, middle)))
            .toList();
    return free.stream()
        .filter(at -> isClear(words(at, land.name()), lines))
        .filter(at -> holdsEnds(land, words(at, land.name())))
        .findFirst()
        .or(() -> free.stream().findFirst());
  }

  private Stream<Point> points() {
    int columns = (int) (WIDTH_PX / STEP_PX);
    int rows = (int) (WIDTH_PX / box.shape() / STEP_PX);
    return IntStream.rangeClosed(0, rows)
        .boxed()
        .flatMap(row ->
            IntStream.rangeClosed(0, columns)
                .mapToObj(column -> point(column * STEP_PX, row * STEP_PX)));
  }

  private boolean isOnMap(Words words) {
    return words.left >= 0
        && words.right <= WIDTH_PX
        && words.top >= 0
        && words.bottom <= WIDTH_PX / box.shape();
  }

  private static boolean isClear(Words words, List<Words> others) {
    return others.stream().allMatch(words::isClearOf);
  }

  private boolean holdsEnds(Land land, Words words) {
    double y = (words.top + words.bottom) / 2;
    return holds(land, point(words.left, y)) && holds(land, point(words.right, y));
  }

  /// Words in the middle of which a point lies.
  private Words words(Point at, String name) {
    double half = LAND_LETTER_PX * name.length() / 2;
    return new Words(x(at) - half, y(at) - LINE_PX / 2, x(at) + half, y(at) + LINE_PX / 2);
  }

  private double apartPx(Point one, Point other) {
    return Math.hypot(x(one) - x(other), y(one) - y(other));
  }

  private double x(Point at) {
    return (at.x() - box.west()) * pxPerDegreeEast;
  }

  private double y(Point at) {
    return (box.north() - at.y()) * pxPerDegreeNorth;
  }

  private Point point(double x, double y) {
    return new Point(box.west() + x / pxPerDegreeEast, box.north() - y / pxPerDegreeNorth);
  }

  /// Whether a line from a point to the west crosses the rings of a land an odd number of times.
  private static boolean holds(Land land, Point at) {
    return land.polygons().stream()
                .flatMap(List::stream)
                .mapToInt(ring -> crossings(ring, at))
                .sum()
            % 2
        == 1;
  }

  private static int crossings(List<Point> ring, Point at) {
    int crossings = 0;
    for (int i = 1; i < ring.size(); i++) {
      Point from = ring.get(i - 1);
      Point to = ring.get(i);
      boolean spans = (from.y() > at.y()) != (to.y() > at.y());
      if (spans
          && from.x() + (at.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x()) < at.x()) {
        crossings++;
      }
    }
    return crossings;
  }
}
