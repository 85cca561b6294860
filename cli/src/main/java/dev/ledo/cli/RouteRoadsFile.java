package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Position;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Routes as a file: GeoJSON or CSV of stretches, GPX of tracks.
final class RouteRoadsFile {

  private final RouteRoadsResult result;

  RouteRoadsFile(RouteRoadsResult result) {
    this.result = result;
  }

  void write(Path target) throws IOException {
    WholeFiles.writeText(
        target,
        out -> {
          switch (RouteRoadsCommand.ending(target)) {
            case "gpx" -> gpx(out);
            case "csv" -> csv(out);
            default -> out.write(geoJson().toPrettyString() + "\n");
          }
        });
  }

  private interface StretchSink {
    void accept(int trip, int route, int number, Stretch stretch) throws IOException;
  }

  private void each(StretchSink sink) throws IOException {
    for (int trip = 0; trip < result.trips().size(); trip++) {
      List<RankedRoute> routes = result.trips().get(trip).routes();
      for (int route = 0; route < routes.size(); route++) {
        List<Stretch> stretches = routes.get(route).route().stretches();
        for (int number = 0; number < stretches.size(); number++) {
          sink.accept(trip + 1, route + 1, number + 1, stretches.get(number));
        }
      }
    }
  }

  private ObjectNode geoJson() throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("type", "FeatureCollection");
    ArrayNode features = root.putArray("features");
    each((trip, route, number, stretch) -> {
      ObjectNode feature = features.addObject();
      feature.put("type", "Feature");
      ObjectNode properties = feature.putObject("properties");
      properties.put("trip", trip);
      properties.put("route", route);
      properties.put("stretch", number);
      properties.put("name", stretch.name());
      properties.put("kind", stretch.kind());
      properties.put("surface", surface(stretch));
      properties.put("bridge", stretch.course().isBridge());
      properties.put("tunnel", stretch.course().isTunnel());
      properties.put("ford", stretch.course().isFord());
      properties.put("terms", String.join("; ", stretch.course().terms()));
      properties.put("held_by", stretch.actor());
      properties.put("length_m", Math.round(stretch.amounts().lengthM() * 10) / 10.0);
      properties.put("seconds", Math.round(stretch.amounts().seconds() * 10) / 10.0);
      geometry(feature.putObject("geometry"), stretch.line());
    });
    return root;
  }

  private static void geometry(ObjectNode geometry, List<Position> line) {
    List<List<DateLineCut.Vertex>> pieces =
        DateLineCut.pieces(
            line.stream()
                .map(at -> new DateLineCut.Vertex(at.lon(), at.lat(), Double.NaN))
                .toList());
    boolean isOne = pieces.size() == 1;
    geometry.put("type", isOne ? "LineString" : "MultiLineString");
    ArrayNode coordinates = geometry.putArray("coordinates");
    for (List<DateLineCut.Vertex> piece : pieces) {
      ArrayNode into = isOne ? coordinates : coordinates.addArray();
      piece.forEach(at -> into.addArray().add(degrees(at.lon())).add(degrees(at.lat())));
    }
  }

  private static BigDecimal degrees(double value) {
    return BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  private static String surface(Stretch stretch) {
    return stretch.surface().name().toLowerCase(Locale.ROOT);
  }

  private void csv(Writer out) throws IOException {
    out.write(
        "trip,route,stretch,name,kind,surface,bridge,tunnel,ford,terms,held_by,length_m,seconds,from_lat,from_lon,to_lat,to_lon\n");
    each((trip, route, number, stretch) -> out.write(row(trip, route, number, stretch)));
  }

  private static String row(int trip, int route, int number, Stretch stretch) {
    Position first = stretch.line().getFirst();
    Position last = stretch.line().getLast();
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%s,%s,%s,%s,%s,%s,%s,%s,%.1f,%.1f,%.7f,%.7f,%.7f,%.7f\n",
        trip,
        route,
        number,
        quoted(stretch.name()),
        stretch.kind(),
        surface(stretch),
        stretch.course().isBridge(),
        stretch.course().isTunnel(),
        stretch.course().isFord(),
        quoted(String.join("; ", stretch.course().terms())),
        quoted(stretch.actor()),
        stretch.amounts().lengthM(),
        stretch.amounts().seconds(),
        first.lat(),
        first.lon(),
        last.lat(),
        last.lon());
  }

  /// A spreadsheet would take a name such as `=1+1` for a formula.
  private static String quoted(String text) {
    boolean isFormula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  private void gpx(Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write(
        "<gpx version=\"1.1\" creator=\"ledo\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n");
    for (int trip = 0; trip < result.trips().size(); trip++) {
      List<RankedRoute> routes = result.trips().get(trip).routes();
      for (int route = 0; route < routes.size(); route++) {
        out.write("<trk><name>trip %d, route %d</name><trkseg>\n".formatted(trip + 1, route + 1));
        for (Route.TrackPoint point : routes.get(route).route().track()) {
          out.write(point(point));
        }
        out.write("</trkseg></trk>\n");
      }
    }
    out.write("</gpx>\n");
  }

  private static String point(Route.TrackPoint point) {
    return String.format(
        Locale.ROOT,
        "<trkpt lat=\"%.7f\" lon=\"%.7f\">%s</trkpt>\n",
        point.at().lat(),
        point.at().lon(),
        Double.isNaN(point.heightM())
            ? ""
            : String.format(Locale.ROOT, "<ele>%.1f</ele>", point.heightM()));
  }
}
