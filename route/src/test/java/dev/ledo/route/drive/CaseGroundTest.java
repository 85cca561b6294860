package dev.ledo.route.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.RouteResult;
import dev.ledo.route.RouteStudy;
import dev.ledo.route.Stopping;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Way;
import dev.ledo.route.reading.CaseText;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundBetween;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.reading.RouteReader;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseGroundTest {

  private static final double STEP = 1 / 480.0;

  /// Metres of a degree of longitude at 25.5 N on WGS 84: cos φ · a / √(1 - e² sin² φ) · π / 180.
  private static final double DEGREE_M =
      Math.toRadians(1)
          * 6_378_137
          * Math.cos(Math.toRadians(25.5))
          / Math.sqrt(1 - 0.00669437999014 * Math.pow(Math.sin(Math.toRadians(25.5)), 2));

  @TempDir private Path folder;
  private CaseText text;
  private Path terrain;

  /// Height of a place, metres; NaN if unknown.
  private interface Heights {
    double at(double lat, double lon);
  }

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    text = new CaseText(folder);
    text.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.2,paper
        town,Town,town,MMR,,,paper
        rail,Railhead,store,IND,25.5,98.4,paper
        """);
    text.with(
        "legs.csv", "id,from,to,mode,length [km],status,source\nonly,mine,rail,road,30,,paper\n");
    terrain = Files.createDirectory(folder.resolve("terrain"));
    Files.writeString(terrain.resolve("README.md"), "Heights.\n");
  }

  /// A tile of half a degree by a share of one, from 98 E on.
  private void tile(String name, double west, double east, Heights heights) throws IOException {
    int rows = (int) Math.round(0.5 / STEP);
    int columns = (int) Math.round((east - west) / STEP);
    var frame = new DegreeFrame(rows, columns, 25.75, west, STEP, STEP);
    float[] all = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all[row * columns + column] = (float) heights.at(frame.lat(row), frame.lon(column));
      }
    }
    TiffWriter.write(terrain.resolve(name), new Terrain(frame, all), TiffWriter.Packing.DEFLATE);
  }

  private void tile(Heights heights) throws IOException {
    tile("a.tif", 98, 98.6, heights);
  }

  private CorridorReading read() {
    return read(Progress.SILENT);
  }

  private CorridorReading read(Progress progress) {
    var view = text.view();
    return new RouteReader(view, CaseGround.of(view.theCase(), progress)).read("out").orElseThrow();
  }

  private GroundWay way() {
    GroundAnswer answer = Optional.ofNullable(read().grounds().get("only")).orElseThrow();
    assertThat(answer).isInstanceOf(GroundWay.class);
    return (GroundWay) answer;
  }

  private static Heights eastward(double grade) {
    return (lat, lon) -> 1000 + grade * (lon - 98) * DEGREE_M;
  }

  private static List<String> headlines(CorridorReading read, String code) {
    return read.problems().stream()
        .filter(problem -> problem.code().id().equals(code))
        .map(Problem::headline)
        .toList();
  }

  @Test
  void aSlopeIsClimbedStraightAndItsRiseAndGradeAreThoseOfThePlane() throws IOException {
    tile(eastward(0.05));
    GroundWay way = way();
    double lengthM = 0.2 * DEGREE_M;
    assertThat(way.lengthKm()).isCloseTo(lengthM / 1000, within(0.001));
    assertThat(way.climb().riseM()).isCloseTo(0.05 * lengthM, within(0.5));
    assertThat(way.climb().fallM()).isCloseTo(0, within(0.01));
    assertThat(way.climb().steepestUp()).isCloseTo(0.05, within(1e-4));
    assertThat(way.kmByGrade()).containsOnlyKeys(GradeBand.MODERATE);
    assertThat(way.points().getFirst().heightM())
        .isCloseTo(1000 + 0.05 * 0.2 * DEGREE_M, within(0.1));
    assertThat(way.points()).hasSizeBetween(30, 62);
    assertThat(way.basis()).extracting(GroundWay.Basis::files).isEqualTo("a.tif");
  }

  @Test
  void onlyWhatTheLegDoesNotSayComesFromTheGround() throws IOException {
    tile(eastward(0.05));
    CorridorReading read = read();
    Way way = read.network().findSegment("only").orElseThrow().way();
    assertThat(way.lengthKm()).contains(Amount.of(30));
    assertThat(way.slope().riseM().orElseThrow().mid())
        .isCloseTo(0.05 * 0.2 * DEGREE_M, within(0.5));
    assertThat(headlines(read, "R010"))
        .containsExactly(
            "legs.csv:2: note R010: rise, fall, steepest grade of 'only' from heights of the"
                + " ground: a.tif, of unknown date");
  }

  @Test
  void aWallHasNoWayWithinTheLimit() throws IOException {
    tile((lat, lon) -> Math.abs(lon - 98.3) < 0.005 ? 2000 : 1000);
    assertThat(read().grounds().get("only"))
        .isEqualTo(
            new GroundAnswer.NoWay("no way of at most 12 % up and 12 % down over cells of 210 m"));
  }

  @Test
  void cutsAndFillsGoWhereNoRoadIsKnownAndTheGroundIsTooSteep() throws IOException {
    // The longest move over one column is three rows: 723 m, which 12 % lifts by 87 m; 10 m of cut
    // on the crest and 10 m of fill at the foot leave 86 m of the 106 m.
    Heights dam = (lat, lon) -> Math.abs(lon - 98.3) < 0.001 ? 1106 : 1000;
    tile(dam);
    assertThat(read().grounds().get("only")).isInstanceOf(GroundAnswer.NoWay.class);
    text.with("legs.csv", "id,from,to,mode,status,source\nonly,mine,rail,road,proposed,paper\n");
    GroundWay way = way();
    assertThat(way.basis().isBuilt()).isTrue();
    assertThat(way.climb().steepestUp()).isLessThanOrEqualTo(0.12 + 1e-9);
    assertThat(way.climb().riseM()).isBetween(95.9, 106.1);
    assertThat(way.mainClass()).contains(TerrainClass.PLAIN);
  }

  @Test
  void aRoadToBeBuiltTellsTheSlopeAcrossIt() throws IOException {
    tile((lat, lon) -> 0.3 * (lat - 25.5) * 110_780);
    text.with("legs.csv", "id,from,to,mode,status,source\nonly,mine,rail,road,proposed,paper\n");
    GroundWay way = way();
    assertThat(way.mainClass()).contains(TerrainClass.MOUNTAINOUS);
    assertThat(way.sides().get(TerrainClass.MOUNTAINOUS)).isCloseTo(1, within(1e-9));
    assertThat(way.basis().isBuilt()).isFalse();
  }

  @Test
  void aRoughWayIsNowhereSteeperThanTheVehicleClimbs() throws IOException {
    var random = new SplittableRandom(4);
    tile((lat, lon) -> 1000 + random.nextDouble() * 120);
    GroundWay way = way();
    assertThat(way.climb().steepestUp()).isBetween(0.08, 0.1205);
    assertThat(way.climb().steepestDown()).isBetween(0.08, 0.1205);
    assertThat(way.kmByGrade().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(way.lengthKm(), within(1e-6));
  }

  @Test
  void unknownGroundIsNoWay() throws IOException {
    tile((lat, lon) -> Math.abs(lon - 98.3) < 0.01 ? Double.NaN : 1000);
    CorridorReading read = read();
    assertThat(headlines(read, "R011"))
        .singleElement()
        .asString()
        .startsWith("legs.csv:2: note R011: heights say nothing of 'only': no way of at most 12 %")
        .containsPattern("; \\d+(\\.\\d+)? % of the ground around it is unknown$");
    Way way = read.network().findSegment("only").orElseThrow().way();
    assertThat(way.slope().riseM()).isEmpty();
  }

  @Test
  void anEndThatNoFileCoversIsSaid() throws IOException {
    tile("a.tif", 98, 98.3, eastward(0.05));
    assertThat(read().grounds().get("only"))
        .isEqualTo(new GroundAnswer.NoWay("the height of its end is not in the files"));
    Files.delete(terrain.resolve("a.tif"));
    tile("b.tif", 90, 90.3, eastward(0.05));
    assertThat(read().grounds().get("only"))
        .isEqualTo(new GroundAnswer.NoWay("no file covers any of it"));
  }

  @Test
  void tilesBesideEachOtherAreOneGround() throws IOException {
    tile("a.tif", 98, 98.3, eastward(0.05));
    tile("b.tif", 98.3, 98.6, eastward(0.05));
    GroundWay way = way();
    assertThat(way.climb().riseM()).isCloseTo(0.05 * 0.2 * DEGREE_M, within(0.5));
    assertThat(way.basis().files()).isEqualTo("2 files, a.tif to b.tif");
  }

  @Test
  void aBrokenFileIsToldAndTheOthersAnswer() throws IOException {
    tile(eastward(0.05));
    byte[] whole = Files.readAllBytes(terrain.resolve("a.tif"));
    Files.write(terrain.resolve("0-broken.tif"), List.of("not heights at all"));
    Files.write(terrain.resolve("z-cut.tif"), Arrays.copyOf(whole, whole.length / 2));
    CorridorReading read = read();
    assertThat(read.grounds().get("only")).isInstanceOf(GroundWay.class);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code().id().startsWith("R1"))
        .extracting(problem -> problem.place().file())
        .contains("terrain/0-broken.tif", "terrain/z-cut.tif");
  }

  @Test
  void withoutFilesNothingChanges() {
    assertThat(CaseGround.of(text.view().theCase(), Progress.SILENT))
        .isSameAs(GroundBetween.UNKNOWN);
    CorridorReading read = read();
    CorridorReading plain = new RouteReader(text.view()).read("out").orElseThrow();
    assertThat(read.network()).isEqualTo(plain.network());
    assertThat(read.grounds()).isEmpty();
    assertThat(CaseGround.relief(text.view().theCase(), List.of(new MapPoint(25.5, 98.3))))
        .isEmpty();
  }

  @Test
  void theProfileOfTheRouteGoesInTheDirectionOfTravel() throws IOException {
    tile(eastward(0.05));
    text.with("legs.csv", "id,from,to,mode,length [km],source\nonly,rail,mine,road,30,paper\n");
    var view = text.view();
    var reader = new RouteReader(view, CaseGround.of(view.theCase(), Progress.SILENT));
    RouteResult result = new RouteStudy(reader, RouteStudy.usual(view), Progress.SILENT).run();
    RouteProfile profile =
        result.corridors().getFirst().main().orElseThrow().profile().orElseThrow();
    assertThat(profile.riseM()).isCloseTo(0.05 * 0.2 * DEGREE_M, within(0.5));
    assertThat(profile.fallM()).isCloseTo(0, within(0.01));
    assertThat(profile.knownShare()).isEqualTo(1);
    List<GroundWay.Point> points = profile.stretches().getFirst().points();
    assertThat(points.getFirst().km()).isZero();
    assertThat(points.getLast().heightM()).isGreaterThan(points.getFirst().heightM());
    assertThat(points).extracting(GroundWay.Point::km).isSorted();
  }

  @Test
  void coarserCellsAreMeansOfWholeBlocks() throws IOException {
    tile(eastward(0.05));
    HeightFolder files = HeightFolder.of(terrain, TerrainReader.ofThisMachine());
    var box = new Box(25.3, 98.1, 25.7, 98.5);
    Terrain fine = files.read(box, 1_000_000).orElseThrow();
    Terrain coarse = files.read(box, 5_000).orElseThrow();
    assertThat(fine.frame().rows()).isEqualTo((int) Math.round(0.4 / STEP) + 1);
    assertThat(coarse.frame().cells()).isLessThanOrEqualTo(5_000);
    double factor = coarse.frame().northStep() / fine.frame().northStep();
    assertThat(factor).isCloseTo(Math.rint(factor), within(1e-9)).isGreaterThan(1);
    var place = new Position(25.5, 98.3);
    assertThat(coarse.heightM(place)).isCloseTo(fine.heightM(place), within(0.01));
  }

  @Test
  void thePictureIsSmall() throws IOException {
    var random = new SplittableRandom(1);
    tile((lat, lon) -> 1000 + random.nextDouble() * 800);
    MapRelief relief =
        CaseGround.relief(
                text.view().theCase(), List.of(new MapPoint(25.4, 98.2), new MapPoint(25.6, 98.4)))
            .orElseThrow();
    assertThat(relief.png()).hasSizeLessThanOrEqualTo(300_000).startsWith(0x89, 'P', 'N', 'G');
    assertThat(relief.width()).isLessThanOrEqualTo(800);
    assertThat(relief.box().west()).isCloseTo(98.05, within(STEP));
    assertThat(relief.box().north()).isCloseTo(25.75, within(STEP));
    assertThat(relief.told().files()).isEqualTo("a.tif");
    assertThat(relief.told().lowestM()).isBetween(1000.0, 1001.0);
    assertThat(relief.told().highestM()).isBetween(1799.0, 1800.0);
    assertThat(relief.told().knownShare()).isBetween(0.98, 1.0);
  }

  @Test
  void creditIsOneLineOfAtMost300Letters() throws IOException {
    assertThat(CaseGround.credit(text.view().theCase())).isEmpty();
    Path credit = terrain.resolve("credit.txt");
    Files.writeString(credit, " SRTM,\n  2000. \n");
    assertThat(CaseGround.credit(text.view().theCase())).contains("SRTM, 2000.");
    Files.writeString(credit, "x".repeat(5000));
    assertThat(CaseGround.credit(text.view().theCase()).orElseThrow()).hasSize(300);
    Files.write(credit, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(CaseGround.credit(text.view().theCase())).isEmpty();
  }

  @Test
  void theWishToStopIsHeard() throws IOException {
    tile(eastward(0.05));
    var stop = new Stopping();
    assertThatThrownBy(() -> read(stop)).isInstanceOf(CancellationException.class);
  }

  @Test
  void theSameFilesGiveTheSameAnswer() throws IOException {
    tile((lat, lon) -> 1000 + 300 * Math.sin(40 * lon) * Math.cos(55 * lat));
    assertThat(read().grounds()).isEqualTo(read().grounds());
    Segment first = read().network().findSegment("only").orElseThrow();
    assertThat(first).isEqualTo(read().network().findSegment("only").orElseThrow());
  }
}
