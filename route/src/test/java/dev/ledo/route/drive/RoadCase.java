package dev.ledo.route.drive;

import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
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

  private static final double STEP = 1 / 480.0;

  final CaseText text;
  final Path roads;
  private final Path folder;

  RoadCase(Path folder) throws IOException {
    this.folder = folder;
    this.text = new CaseText(folder);
    this.roads = Files.createDirectory(folder.resolve("roads"));
    Files.createDirectory(folder.resolve("terrain"));
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
    return folder.resolve("terrain/a.tif");
  }

  /// A tile of half a degree by 0.6, from 25.75 N and 98 E on.
  void heights(DoubleBinaryOperator heights) throws IOException {
    int rows = (int) Math.round(0.5 / STEP);
    int columns = (int) Math.round(0.6 / STEP);
    var frame = new DegreeFrame(rows, columns, 25.75, 98, STEP, STEP);
    float[] all = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all[row * columns + column] =
            (float) heights.applyAsDouble(frame.lat(row), frame.lon(column));
      }
    }
    TiffWriter.write(heightFile(), new Terrain(frame, all), TiffWriter.Packing.DEFLATE);
  }

  RouteReader reader(Progress progress) {
    var view = text.view();
    return new RouteReader(
        view, CaseGround.of(view.theCase(), progress), CaseRoads.of(view.theCase(), progress));
  }

  CorridorReading read() {
    return reader(Progress.SILENT).read("out").orElseThrow();
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
