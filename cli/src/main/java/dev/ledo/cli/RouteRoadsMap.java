package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.picture.Hillshade;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A map of the routes: hillshade where there is a terrain, roads, alternatives, the best route on
/// top with ground in another colour. As SVG it has a legend; a PNG has no words, so that it needs
/// no fonts, and the legend is told.
final class RouteRoadsMap {

  private static final int RELIEF_PIXELS = 1_200;

  private final RouteRoadsResult result;
  private final RouteRoadsView view;

  RouteRoadsMap(RouteRoadsResult result) {
    this.result = result;
    this.view = RouteRoadsView.around(result);
  }

  /// What a line on the map stands for.
  enum Ink {
    ROAD("#8a8a8a", "other roads"),
    ALTERNATIVE("#2f5fb3", "alternatives"),
    BEST("#c0281c", "best route"),
    GROUND("#e07b00", "best, on the ground"),
    HELD("#7a1fa2", "best, held by somebody"),
    UNKNOWN("#b8b8b8", "height unknown");

    private final String colour;
    private final String words;

    Ink(String colour, String words) {
      this.colour = colour;
      this.words = words;
    }

    String colour() {
      return colour;
    }

    String words() {
      return words;
    }

    /// The colour in a word.
    String colourWord() {
      return switch (this) {
        case ROAD -> "grey";
        case UNKNOWN -> "hatched grey";
        case ALTERNATIVE -> "blue";
        case BEST -> "red";
        case GROUND -> "orange";
        case HELD -> "violet";
      };
    }
  }

  /// A line on the map.
  ///
  /// @param width pixels of the picture
  record Line(List<Position> points, Ink ink, double width) {}

  /// What is drawn.
  ///
  /// @param lines from the bottom to the top
  /// @param ends where the routes begin, and where they lead
  record Sheet(RouteRoadsView view, List<Line> lines, List<Position> ends, ScaleBar scale) {}

  /// Draws the map.
  ///
  /// @return what its colours mean, where the map itself has no words
  Optional<String> write(Path target) throws IOException {
    List<Line> lines = lines();
    var sheet = new Sheet(view, lines, ends(), ScaleBar.of(view));
    if (RouteRoadsCommand.ending(target).equals("png")) {
      new RouteRoadsPng(sheet).write(target, relief());
      return Optional.of(
          inks(lines).stream()
              .map(ink -> ink.colourWord() + ": " + ink.words())
              .collect(Collectors.joining("; ", "", "; bar: " + sheet.scale().words())));
    }
    WholeFiles.writeText(
        target, out -> out.write(new RouteRoadsSvg(sheet).text(inks(lines), relief())));
    return Optional.empty();
  }

  /// Lines from the bottom to the top.
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    RoadGraph graph = result.graph();
    for (int edge = 0; edge < graph.edges(); edge++) {
      List<Position> points = new ArrayList<>();
      for (int point = graph.firstPoint(edge); point < graph.firstPoint(edge + 1); point++) {
        points.add(graph.position(point));
      }
      if (points.stream().anyMatch(view::shows)) {
        double width = Math.max(0.5, graph.road(edge).kind().usualWidthM() / 5);
        lines.add(new Line(points, Ink.ROAD, width));
      }
    }
    for (RouteRoadsResult.Trip trip : result.trips()) {
      List<RankedRoute> routes = trip.routes();
      for (int i = routes.size() - 1; i >= 0; i--) {
        boolean isBest = i == 0;
        for (Stretch each : routes.get(i).route().stretches()) {
          lines.add(new Line(each.line(), isBest ? ink(each) : Ink.ALTERNATIVE, isBest ? 4 : 3));
        }
      }
    }
    return lines;
  }

  /// How a stretch of the best route is drawn: who holds it is told before what it is.
  static Ink ink(Stretch stretch) {
    if (!stretch.actor().isEmpty()) {
      return Ink.HELD;
    }
    return stretch.isGround() ? Ink.GROUND : Ink.BEST;
  }

  /// What is drawn, in the order of the legend.
  private List<Ink> inks(List<Line> lines) {
    boolean hasUnknown =
        view.terrain()
            .filter(terrain -> {
              for (float height : terrain.heightsM()) {
                if (Float.isNaN(height)) {
                  return true;
                }
              }
              return false;
            })
            .isPresent();
    return Stream.of(Ink.BEST, Ink.GROUND, Ink.HELD, Ink.ALTERNATIVE, Ink.ROAD, Ink.UNKNOWN)
        .filter(ink ->
            ink == Ink.UNKNOWN ? hasUnknown : lines.stream().anyMatch(line -> line.ink() == ink))
        .toList();
  }

  private List<Position> ends() {
    List<Position> ends = new ArrayList<>(List.of(result.from()));
    result.trips().forEach(trip -> ends.add(trip.to()));
    return ends;
  }

  private Optional<byte[]> relief() {
    return view.terrain()
        .map(terrain -> ReliefPicture.of(terrain, Hillshade.USUAL, RELIEF_PIXELS).png());
  }

  /// A round length on the map.
  ///
  /// @param metres it stands for
  /// @param pixels it is long
  record ScaleBar(double metres, double pixels) {

    private static final double M_PER_DEGREE = 111_320;
    private static final double MOST_PIXELS = 160;

    static ScaleBar of(RouteRoadsView view) {
      double middle = Math.toRadians((view.south() + view.north()) / 2);
      double mPerPixel =
          (view.east() - view.west()) * M_PER_DEGREE * Math.cos(middle) / view.width();
      double most = Math.max(1e-3, MOST_PIXELS * mPerPixel);
      double power = Math.pow(10, Math.floor(Math.log10(most)));
      double metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
      return new ScaleBar(metres, metres / mPerPixel);
    }

    String words() {
      return metres < 1_000 ? "%.0f m".formatted(metres) : "%.0f km".formatted(metres / 1_000);
    }
  }
}
