package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.STEP;
import static dev.ledo.route.drive.RoadCase.headlines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.Stopping;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Way;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundBetween;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.reading.RouteReader;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseGroundTest {

  /// Metres of a degree of longitude at 25.5 N on WGS 84: cos φ · a / √(1 - e² sin² φ) · π / 180.
  private static final double DEGREE_M =
      Math.toRadians(1)
          * 6_378_137
          * Math.cos(Math.toRadians(25.5))
          / Math.sqrt(1 - 0.00669437999014 * Math.pow(Math.sin(Math.toRadians(25.5)), 2));

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    theCase = RoadCase.ofOneLeg(folder);
    Files.writeString(theCase.terrain.resolve("README.md"), "Heights.\n");
  }

  private GroundWay way() {
    GroundAnswer answer = Optional.ofNullable(theCase.read().grounds().get("only")).orElseThrow();
    assertThat(answer).isInstanceOf(GroundWay.class);
    return (GroundWay) answer;
  }

  private static DoubleBinaryOperator eastward(double grade) {
    return (lat, lon) -> 1000 + grade * (lon - 98) * DEGREE_M;
  }

  @Test
  void aSlopeIsClimbedStraightAndItsRiseAndGradeAreThoseOfThePlane() throws IOException {
    theCase.heights(eastward(0.05));
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
    theCase.heights(eastward(0.05));
    CorridorReading read = theCase.read();
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
    theCase.heights((lat, lon) -> Math.abs(lon - 98.3) < 0.005 ? 2000 : 1000);
    assertThat(theCase.read().grounds().get("only"))
        .isEqualTo(
            new GroundAnswer.NoWay("no way of at most 12 % up and 12 % down over cells of 210 m"));
  }

  @Test
  void cutsAndFillsGoWhereNoRoadIsKnownAndTheGroundIsTooSteep() throws IOException {
    // The longest move over one column is three rows: 723 m, which 12 % lifts by 87 m; 10 m of cut
    // on the crest and 10 m of fill at the foot leave 86 m of the 106 m.
    DoubleBinaryOperator dam = (lat, lon) -> Math.abs(lon - 98.3) < 0.001 ? 1106 : 1000;
    theCase.heights(dam);
    assertThat(theCase.read().grounds().get("only")).isInstanceOf(GroundAnswer.NoWay.class);
    theCase.leg("only,mine,rail,road,,proposed,paper,,");
    GroundWay way = way();
    assertThat(way.basis().isBuilt()).isTrue();
    assertThat(way.climb().steepestUp()).isLessThanOrEqualTo(0.12 + 1e-9);
    assertThat(way.climb().riseM()).isBetween(95.9, 106.1);
    assertThat(way.mainClass()).contains(TerrainClass.PLAIN);
  }

  @Test
  void aRoadToBeBuiltTellsTheSlopeAcrossIt() throws IOException {
    theCase.heights((lat, lon) -> 0.3 * (lat - 25.5) * 110_780);
    theCase.leg("only,mine,rail,road,,proposed,paper,,");
    GroundWay way = way();
    assertThat(way.mainClass()).contains(TerrainClass.MOUNTAINOUS);
    assertThat(way.sides().get(TerrainClass.MOUNTAINOUS)).isCloseTo(1, within(1e-9));
    assertThat(way.basis().isBuilt()).isFalse();
  }

  @Test
  void aRoughWayIsNowhereSteeperThanTheVehicleClimbs() throws IOException {
    var random = new SplittableRandom(4);
    theCase.heights((lat, lon) -> 1000 + random.nextDouble() * 120);
    GroundWay way = way();
    assertThat(way.climb().steepestUp()).isBetween(0.08, 0.1205);
    assertThat(way.climb().steepestDown()).isBetween(0.08, 0.1205);
    assertThat(way.kmByGrade().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(way.lengthKm(), within(1e-6));
  }

  @Test
  void unknownGroundIsNoWay() throws IOException {
    theCase.heights((lat, lon) -> Math.abs(lon - 98.3) < 0.01 ? Double.NaN : 1000);
    CorridorReading read = theCase.read();
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
    theCase.tile("a.tif", 98, 98.3, eastward(0.05));
    assertThat(theCase.read().grounds().get("only"))
        .isEqualTo(
            new GroundAnswer.NoWay("the height of its end is not in the files (tile N25E098)"));
    Files.delete(theCase.terrain.resolve("a.tif"));
    theCase.tile("b.tif", 90, 90.3, eastward(0.05));
    assertThat(theCase.read().grounds().get("only"))
        .isEqualTo(
            new GroundAnswer.NoWay(
                "no file covers any of it (tile N25E098); what is in terrain/ lies elsewhere: b.tif"));
  }

  @Test
  void tilesInAFolderOfTheirOwnServeToo() throws IOException {
    Files.createDirectories(theCase.terrain.resolve("unpacked"));
    Files.createDirectories(theCase.terrain.resolve(".git"));
    theCase.tile("unpacked/a.tif", 98, 98.6, eastward(0.05));
    Files.writeString(theCase.terrain.resolve(".git/index.tif"), "no heights");
    assertThat(way().basis().files()).isEqualTo("a.tif");
    assertThat(CaseFiles.problems(folder)).isEmpty();
  }

  @Test
  void aFirstFileOnAGridOfItsOwnDoesNotCostTheOthers() throws IOException {
    theCase.tile("0.tif", 98 + STEP / 2, 98.3 + STEP / 2, eastward(0.05));
    theCase.tile("a.tif", 98, 98.3, eastward(0.05));
    theCase.tile("b.tif", 98.3, 98.6, eastward(0.05));
    assertThat(way().basis().files()).isEqualTo("2 files, a.tif to b.tif");
    GroundBetween ground = CaseGround.of(theCase.text.view().theCase(), Progress.SILENT);
    new RouteReader(theCase.text.view(), ground).read("out");
    assertThat(ground.problems())
        .extracting(Problem::headline)
        .containsExactly(
            "terrain/0.tif: error R130: does not share the grid of most files here, such as"
                + " terrain/a.tif");
  }

  @Test
  void tilesBesideEachOtherAreOneGround() throws IOException {
    theCase.tile("a.tif", 98, 98.3, eastward(0.05));
    theCase.tile("b.tif", 98.3, 98.6, eastward(0.05));
    GroundWay way = way();
    assertThat(way.climb().riseM()).isCloseTo(0.05 * 0.2 * DEGREE_M, within(0.5));
    assertThat(way.basis().files()).isEqualTo("2 files, a.tif to b.tif");
  }

  @Test
  void aBrokenFileIsToldAndTheOthersAnswer() throws IOException {
    theCase.heights(eastward(0.05));
    byte[] whole = Files.readAllBytes(theCase.terrain.resolve("a.tif"));
    Files.write(theCase.terrain.resolve("0-broken.tif"), List.of("not heights at all"));
    Files.write(theCase.terrain.resolve("z-cut.tif"), Arrays.copyOf(whole, whole.length / 2));
    CorridorReading read = theCase.read();
    assertThat(read.grounds().get("only")).isInstanceOf(GroundWay.class);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code().id().startsWith("R1"))
        .extracting(problem -> problem.place().file())
        .contains("terrain/0-broken.tif", "terrain/z-cut.tif");
  }

  @Test
  void withoutFilesNothingChanges() {
    assertThat(CaseGround.of(theCase.text.view().theCase(), Progress.SILENT))
        .isSameAs(GroundBetween.UNKNOWN);
    CorridorReading read = theCase.read();
    CorridorReading plain = new RouteReader(theCase.text.view()).read("out").orElseThrow();
    assertThat(read.network()).isEqualTo(plain.network());
    assertThat(read.grounds()).isEmpty();
    assertThat(CaseGround.relief(theCase.text.view().theCase(), List.of(new MapPoint(25.5, 98.3))))
        .isEmpty();
  }

  @Test
  void theProfileOfTheRouteGoesInTheDirectionOfTravel() throws IOException {
    theCase.heights(eastward(0.05));
    theCase.leg("only,rail,mine,road,30,,paper,,");
    RouteProfile profile = theCase.study().main().orElseThrow().profile().orElseThrow();
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
    theCase.heights(eastward(0.05));
    HeightFolder files = HeightFolder.of(theCase.terrain, TerrainReader.ofThisMachine());
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
  void onlyFilesThatReachTheBoxAreNamed() throws IOException {
    theCase.heights(eastward(0.05));
    theCase.tile("b.tif", 110, 110.5, (_, _) -> 7);
    assertThat(way().basis().files()).isEqualTo("a.tif");
    theCase.tile("c.tif", 98.25, 98.75, eastward(0.05));
    assertThat(way().basis().files()).isEqualTo("2 files, a.tif to c.tif");
  }

  @Test
  void thePictureIsSmall() throws IOException {
    var random = new SplittableRandom(1);
    theCase.heights((lat, lon) -> 1000 + random.nextDouble() * 800);
    MapRelief relief =
        CaseGround.relief(
                theCase.text.view().theCase(),
                List.of(new MapPoint(25.4, 98.2), new MapPoint(25.6, 98.4)))
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
    assertThat(CaseGround.credit(theCase.text.view().theCase())).isEmpty();
    Path credit = theCase.terrain.resolve("credit.txt");
    Files.writeString(credit, " SRTM,\n  2000. \n");
    assertThat(CaseGround.credit(theCase.text.view().theCase())).contains("SRTM, 2000.");
    Files.writeString(credit, "x".repeat(5000));
    assertThat(CaseGround.credit(theCase.text.view().theCase()).orElseThrow()).hasSize(300);
    Files.writeString(credit, "x" + "é".repeat(3000));
    assertThat(CaseGround.credit(theCase.text.view().theCase()).orElseThrow())
        .isEqualTo("x" + "é".repeat(299));
    Files.write(credit, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(CaseGround.credit(theCase.text.view().theCase())).isEmpty();
  }

  @Test
  void theWishToStopIsHeard() throws IOException {
    theCase.heights(eastward(0.05));
    var stop = new Stopping();
    assertThatThrownBy(() -> theCase.reader(stop).read("out"))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void theSameFilesGiveTheSameAnswer() throws IOException {
    theCase.heights((lat, lon) -> 1000 + 300 * Math.sin(40 * lon) * Math.cos(55 * lat));
    assertThat(theCase.read().grounds()).isEqualTo(theCase.read().grounds());
    Segment first = theCase.read().network().findSegment("only").orElseThrow();
    assertThat(first).isEqualTo(theCase.read().network().findSegment("only").orElseThrow());
  }
}
