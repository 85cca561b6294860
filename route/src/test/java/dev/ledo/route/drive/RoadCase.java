package dev.ledo.route.drive;

import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteOptions;
import dev.ledo.route.RouteStudy;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CaseText;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadAnswer;
import dev.ledo.route.reading.RouteReader;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import net.sf.geographiclib.Geodesic;

/// A case with a mine at 98.2 E, a town, and a railhead at 98.4 E on the parallel of 25.5 N, with
/// maps and heights beside it.
final class RoadCase {

  static final Map<String, String> PRIMARY = Map.of("highway", "primary");

  /// Half the way from the mine to the railhead, by Karney's geodesics.
  static final double HALF_KM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.5, 98.3).s12 / 1000;

  /// Degrees from one cell of the heights to the next.
  static final double STEP = 1 / 480.0;

  final CaseText text;
  final Path roads;
  final Path terrain;

  RoadCase(Path folder) throws IOException {
    this.text = new CaseText(folder);
    this.roads = Files.createDirectory(folder.resolve("roads"));
    this.terrain = Files.createDirectory(folder.resolve("terrain"));
  }

  /// The case with one leg from the mine to the railhead, 30 km long by a paper; the town lies
  /// nowhere.
  static RoadCase ofOneLeg(Path folder) throws IOException {
    var theCase = new RoadCase(folder);
    theCase.sites(
        "mine,Mine,mine,MMR,25.5,98.2,paper",
        "town,Town,town,MMR,,,paper",
        "rail,Railhead,store,IND,25.5,98.4,paper");
    theCase.leg("only,mine,rail,road,30,,paper,,");
    return theCase;
  }

  /// The only leg, as its row.
  void leg(String row) {
    text.with("legs.csv", "id,from,to,mode,length [km],status,source,kind,reason\n" + row + "\n");
  }

  /// Sites, each as its row.
  void sites(String... rows) {
    text.with(
        "sites.csv",
        "id,name,site_kind,country,lat [deg],lon [deg],source\n" + String.join("\n", rows) + "\n");
  }

  /// Nodes along the parallel, one of them half way, as they were on a day.
  static OsmText line() {
    return new OsmText("2026-11-20T01:02:03Z")
        .node(1, 25.5, 98.2)
        .node(2, 25.5, 98.3)
        .node(3, 25.5, 98.4);
  }

  void map(OsmText map) throws IOException {
    Files.writeString(roads.resolve("map.osm"), map.toString());
  }

  Path heightFile() {
    return terrain.resolve("a.tif");
  }

  /// Writes the heights of all of the case, in one tile from 98 to 98.6 E.
  ///
  /// @param heights metres by degrees north and east, NaN where unknown
  void heights(DoubleBinaryOperator heights) throws IOException {
    tile("a.tif", 98, 98.6, heights);
  }

  /// Writes a tile of half a degree from 25.75 N southward.
  ///
  /// @param west first degree east
  /// @param east last degree east
  /// @param heights metres by degrees north and east, NaN where unknown
  void tile(String name, double west, double east, DoubleBinaryOperator heights)
      throws IOException {
    int rows = (int) Math.round(0.5 / STEP);
    int columns = (int) Math.round((east - west) / STEP);
    var frame = new DegreeFrame(rows, columns, 25.75, west, STEP, STEP);
    float[] all = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all[row * columns + column] =
            (float) heights.applyAsDouble(frame.lat(row), frame.lon(column));
      }
    }
    TiffWriter.write(terrain.resolve(name), new Terrain(frame, all), TiffWriter.Packing.DEFLATE);
  }

  RouteReader reader(Progress progress) {
    var view = text.view();
    return new RouteReader(
        view, CaseGround.of(view.theCase(), progress), CaseRoads.of(view.theCase(), progress));
  }

  CorridorReading read() {
    return reader(Progress.SILENT).read("out").orElseThrow();
  }

  /// Answers to the questions about the corridor `out`.
  CorridorResult study() {
    RouteReader reader = reader(Progress.SILENT);
    return new RouteStudy(reader, RouteOptions.usual(reader.view()), Progress.SILENT)
        .run()
        .corridors()
        .getFirst();
  }

  /// The mapped way of the leg `only`.
  MappedWay mapped() {
    return read().findMapped("only").orElseThrow();
  }

  /// Why the leg `only` has no mapped way; blank if it has one.
  String whyNot() {
    return read().roads().get("only") instanceof RoadAnswer.NoWay(String why) ? why : "";
  }

  static Segment only(CorridorReading read) {
    return read.network().findSegment("only").orElseThrow();
  }

  static List<String> headlines(CorridorReading read, String code) {
    return read.problems().stream()
        .filter(problem -> problem.code().id().startsWith(code))
        .map(Problem::headline)
        .toList();
  }
}
