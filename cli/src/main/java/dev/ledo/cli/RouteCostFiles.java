package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.WholeFiles;
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
          default -> new RouteWayGeoJson(terrain).text(way);
        };
    WholeFiles.write(file, draft -> Files.writeString(draft, text));
  }

  private String gpx(RouteCostResult.Way way) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx version="1.1" creator="ledo" xmlns="http://www.topografix.com/GPX/1/1">
    <trk><trkseg>
    %s</trkseg></trk>
    </gpx>
    """
        .formatted(way.corners().stream().map(this::trackPoint).collect(Collectors.joining()));
  }

  private String trackPoint(Station corner) {
    CellPoint at = corner.point();
    Position position = terrain.position(at.row(), at.column()).orElseThrow();
    String height = number(corner.heightM(), 2);
    String ele = height.isEmpty() ? "" : "<ele>" + height + "</ele>";
    return String.format(
        Locale.ROOT,
        "<trkpt lat=\"%.7f\" lon=\"%.7f\">%s</trkpt>\n",
        position.lat(),
        position.lon(),
        ele);
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
