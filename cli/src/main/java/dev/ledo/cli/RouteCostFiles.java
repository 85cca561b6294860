package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.AsciiGridWriter;
import dev.ledo.route.terrain.file.RasterRows;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes what a search over terrain found, by the ending of each file's name.
final class RouteCostFiles {

  private final Terrain terrain;
  private final int threads;

  /// @param threads that write a raster
  RouteCostFiles(Terrain terrain, int threads) {
    this.terrain = terrain;
    this.threads = threads;
  }

  /// Seconds of all cells: `.asc`, else GeoTIFF; not reached is unknown.
  void raster(Path file, CostField field) throws IOException {
    WholeFiles.write(
        file,
        draft -> {
          if (RouteCostTargets.ending(file).equals("asc")) {
            AsciiGridWriter.write(draft, terrain.frame(), terrain.coordinates(), field::row);
          } else {
            tiff(draft, field::row);
          }
        });
  }

  private void tiff(Path draft, RasterRows rows) throws IOException {
    try (var crew = new Crew(threads)) {
      TiffWriter.write(
          draft, terrain.frame(), terrain.coordinates(), TiffWriter.Packing.NONE, rows, crew);
    }
  }

  /// A way: `.gpx`, `.csv`, else GeoJSON.
  void way(Path file, RouteCostResult.Way way) throws IOException {
    String text =
        switch (RouteCostTargets.ending(file)) {
          case "gpx" -> gpx(way);
          case "csv" -> csv(way.profile().stations(), true);
          default -> geoJson(way);
        };
    WholeFiles.write(file, draft -> Files.writeString(draft, text));
  }

  /// A line of GeoJSON has two positions at least, also where a way goes nowhere.
  private String geoJson(RouteCostResult.Way way) {
    List<Station> corners = way.corners();
    String line =
        (corners.size() == 1 ? List.of(corners.getFirst(), corners.getFirst()) : corners)
            .stream()
                .map(corner -> "[%s,%s]".formatted(place(corner.point(), true), height(corner)))
                .map(point -> point.replace(",]", "]"))
                .collect(Collectors.joining(","));
    return """
    {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"seconds":%s,\
    "metres":%s,"rise_m":%s,"fall_m":%s},"geometry":{"type":"LineString","coordinates":[%s]}}]}
    """
        .formatted(
            Numbers.plain(way.seconds()),
            Numbers.plain(way.shape().lengthM()),
            Numbers.plain(way.shape().riseM()),
            Numbers.plain(way.shape().fallM()),
            line);
  }

  private static String height(Station corner) {
    return number(corner.heightM(), 2);
  }

  /// Longitude and latitude, or easting and northing where the grid does not know its place.
  private String place(CellPoint at, boolean isEastFirst) {
    Optional<Position> position = terrain.position(at.row(), at.column());
    GridPoint point = terrain.frame().gridPoint(at.row(), at.column());
    String north = position.map(p -> degrees(p.lat())).orElse(Numbers.plain(point.north()));
    String east = position.map(p -> degrees(p.lon())).orElse(Numbers.plain(point.east()));
    return isEastFirst ? east + "," + north : north + "," + east;
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.7f", value);
  }

  private String gpx(RouteCostResult.Way way) {
    String points =
        way.corners().stream()
            .map(corner -> {
              String[] place = place(corner.point(), false).split(",", -1);
              String height = height(corner);
              String ele = height.isEmpty() ? "" : "<ele>" + height + "</ele>";
              return "<trkpt lat=\"%s\" lon=\"%s\">%s</trkpt>\n".formatted(place[0], place[1], ele);
            })
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx version="1.1" creator="ledo" xmlns="http://www.topografix.com/GPX/1/1">
    <trk><trkseg>
    %s</trkseg></trk>
    </gpx>
    """
        .formatted(points);
  }

  /// A profile: `.svg`, `.csv`, else text by grade bands.
  void profile(Path file, RouteCostResult.Way way) throws IOException {
    String text =
        switch (RouteCostTargets.ending(file)) {
          case "svg" -> new RouteProfilePicture(way).svg();
          case "csv" -> csv(way.profile().stations(), false);
          default -> GradeBands.of(way.profile()).text();
        };
    WholeFiles.write(file, draft -> Files.writeString(draft, text));
  }

  private String csv(List<Station> stations, boolean hasPlaces) {
    var text = new StringBuilder("distance_m,height_m,grade_percent");
    text.append(hasPlaces ? ",north,east\n" : "\n");
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      text.append(String.format(Locale.ROOT, "%.2f,", station.distanceM()));
      text.append(number(station.heightM(), 2)).append(',').append(grade(stations, i));
      if (hasPlaces) {
        GridPoint point =
            terrain.frame().gridPoint(station.point().row(), station.point().column());
        text.append(",%s,%s".formatted(Numbers.plain(point.north()), Numbers.plain(point.east())));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String grade(List<Station> stations, int i) {
    if (i == 0) {
      return "";
    }
    double run = stations.get(i).distanceM() - stations.get(i - 1).distanceM();
    double rise = stations.get(i).heightM() - stations.get(i - 1).heightM();
    return number(100 * rise / run, 2);
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
