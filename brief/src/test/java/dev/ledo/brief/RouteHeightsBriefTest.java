package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the brief draws and says of the ground, over a plane that rises 5 % eastward up to 98.6 E
/// and of which nothing is known farther east.
///
/// Along 25.5 N a degree of longitude has cos φ · a / √(1 - e² sin² φ) · π / 180 = 100,538 m (WGS
/// 84), so that the 0.2° from mine to town are 20.1 km and rise 1,005 m. Town to gate is 60 km by
/// the case and beyond the plane.
class RouteHeightsBriefTest {

  private static final int PER_DEGREE = 120;
  private static final double WEST = 97;
  private static final double RIM = 98.6;

  /// Ground of unknown height and the lines across it, in the steps of 16 of the map's picture.
  private static final List<Integer> HATCHED = List.of(0xb8b8b8, 0x989898);

  private static final double DEGREE_M = 100_538;

  private @TempDir Path folder;
  private SmallCase theCase;

  /// Height of a place, metres.
  private interface Heights {
    double at(double lon);
  }

  @BeforeEach
  void aMineATownAndAGateOnOneParallel() {
    theCase = SmallCase.ofMineTownAndGate(folder);
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],source
        first,mine,town,road,30,600,paper
        second,town,gate,road,60,300,paper
        """);
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],source
        out,Mine to gate,mine,gate,ore,truck,200,paper
        """);
  }

  private static Heights plane() {
    return lon -> lon < RIM ? 1000 + 0.05 * (lon - 98) * DEGREE_M : Double.NaN;
  }

  /// Two degrees each way about the map, from 97 to 100 E and 24 to 27 N.
  private static DegreeFrame frame() {
    double step = 1.0 / PER_DEGREE;
    return new DegreeFrame(3 * PER_DEGREE + 1, 3 * PER_DEGREE + 1, 27, 97, step, step);
  }

  private void tile(Heights heights) {
    DegreeFrame frame = frame();
    float[] all = new float[frame.rows() * frame.columns()];
    for (int at = 0; at < all.length; at++) {
      all[at] = (float) heights.at(frame.lon(at % frame.columns()));
    }
    theCase.withHeights(new Terrain(frame, all));
  }

  private static String caption(CasePage page, String figure) {
    return page.caption("route-" + figure + "-out");
  }

  private static JsonNode option(CasePage page, String chart) {
    return page.option("route-" + chart + "-out");
  }

  private static List<List<String>> rows(CasePage page, String table) {
    return page.rows("route-" + table + "-out");
  }

  private static JsonNode series(JsonNode option, String name) {
    return option
        .path("series")
        .valueStream()
        .filter(each -> each.path("name").asString("").startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + option));
  }

  private static byte[] png(JsonNode option) {
    String address = series(option, "ground").path("data").path(0).path("image").asString();
    assertThat(address).startsWith("data:image/png;base64,");
    return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
  }

  @Test
  void groundLiesWhereItsDegreesAre() throws IOException {
    tile(plane());
    JsonNode option = option(theCase.page(), "map");
    JsonNode data = series(option, "ground").path("data").path(0);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png(option)));
    assertThat(data.path("pixels").path(0).asInt()).isEqualTo(picture.getWidth());
    assertThat(data.path("pixels").path(1).asInt()).isEqualTo(picture.getHeight());
    double west = data.path("value").path(0).asDouble();
    double east = data.path("value").path(2).asDouble();
    double room = 2.0 / PER_DEGREE;
    for (int x = 0; x < picture.getWidth(); x++) {
      double lon = west + (x + 0.5) * (east - west) / picture.getWidth();
      int colour = picture.getRGB(x, picture.getHeight() / 2);
      boolean isGrey = HATCHED.contains(colour & 0xffffff);
      if (Math.abs(lon - RIM) > room && Math.abs(lon - WEST) > room) {
        assertThat(isGrey).as("hatched at %s E", lon).isEqualTo(lon > RIM || lon < WEST);
      }
    }
  }

  @Test
  void groundCoversTheMapAndIsCutToIt() {
    tile(plane());
    JsonNode option = option(theCase.page(), "map");
    JsonNode value = series(option, "ground").path("data").path(0).path("value");
    JsonNode corners = option.path("geo").path("boundingCoords");
    assertThat(value.path(4).asDouble()).isEqualTo(corners.path(0).path(0).asDouble());
    assertThat(value.path(5).asDouble()).isEqualTo(corners.path(0).path(1).asDouble());
    assertThat(value.path(6).asDouble()).isEqualTo(corners.path(1).path(0).asDouble());
    assertThat(value.path(7).asDouble()).isEqualTo(corners.path(1).path(1).asDouble());
    assertThat(value.path(0).asDouble()).isLessThan(value.path(4).asDouble());
    assertThat(value.path(1).asDouble()).isGreaterThan(value.path(5).asDouble());
    assertThat(value.path(2).asDouble()).isGreaterThan(value.path(6).asDouble());
    assertThat(value.path(3).asDouble()).isLessThan(value.path(7).asDouble());
    assertThat(option.path("geo").path("z").asInt())
        .isGreaterThan(series(option, "ground").path("z").asInt());
    assertThat(option.path("geo").path("itemStyle").path("areaColor").asString())
        .isEqualTo("transparent");
  }

  @Test
  void captionSaysOfWhatDataAndWhereNothingIsKnown() {
    tile(plane());
    CasePage page = theCase.page();
    assertThat(caption(page, "map"))
        .contains("The ground is shaded", "(a.tif)")
        .contains("the case does not say: terrain/credit.txt is the place for it")
        .containsPattern("Heights are known for \\d+(\\.\\d+)? % of the map; the rest is hatched")
        .doesNotContain("Hills are not drawn");
    assertThat(option(page, "map").path("legend").toString())
        .contains("ground, green at", "heights not known");
  }

  @Test
  void eachKindOfSignHasARowOfTheLegend() {
    assertThat(bottoms(option(theCase.page(), "map"))).containsExactly(48, 24, 0);
    tile(plane());
    assertThat(bottoms(option(theCase.page(), "map"))).containsExactly(72, 48, 24, 0);
  }

  private static List<Integer> bottoms(JsonNode option) {
    return option.path("legend").valueStream().map(each -> each.path("bottom").asInt()).toList();
  }

  @Test
  void creditOfTheHeightsStandsUnderMapAndProfile() {
    tile(plane());
    theCase.with("terrain/credit.txt", "SRTM of 2000,\n public domain.\n");
    CasePage page = theCase.page();
    assertThat(caption(page, "map")).contains("Heights: SRTM of 2000, public domain. ");
    assertThat(caption(page, "profile")).endsWith("Heights: SRTM of 2000, public domain.");
  }

  @Test
  void withoutHeightsTheMapSaysWhatThatLeavesUnknown() {
    CasePage page = theCase.page();
    assertThat(caption(page, "map"))
        .contains("Hills are not drawn: the case has no files of heights")
        .doesNotContain("shaded");
    assertThat(option(page, "map").toString()).doesNotContain("data:image");
    assertThat(page.select("#route-profile-out")).isEmpty();
    assertThat(caption(page, "strip")).contains("There is no profile of heights");
  }

  @Test
  void heightsOfAnotherPlaceDrawNoHills() {
    var frame = new DegreeFrame(20, 20, 10, 10, 0.01, 0.01);
    theCase.withHeights(new Terrain(frame, new float[400]));
    CasePage page = theCase.page();
    assertThat(caption(page, "map"))
        .contains("Hills are not drawn: no file of heights in the case reaches this map");
    assertThat(option(page, "map").toString()).doesNotContain("data:image");
  }

  @Test
  void roughestGroundAddsLessThanHalfAMegabyte() {
    int before = theCase.page().brief().text("brief.html").length();
    theCase.withHeights(new MountainGenerator(7).on(frame()));
    int after = theCase.page().brief().text("brief.html").length();
    assertThat(after - before).isBetween(10_000, 500_000);
  }

  @Test
  void twiceTheSameBytes() {
    theCase.withHeights(new MountainGenerator(7).on(frame()));
    Brief once = theCase.page().brief();
    Brief again = theCase.page().brief();
    assertThat(once.names())
        .allSatisfy(name -> assertThat(again.text(name)).isEqualTo(once.text(name)));
  }

  @Test
  void profileTellsLengthRiseAndGrade() {
    tile(plane());
    CasePage page = theCase.page();
    assertThat(rows(page, "heights").getFirst())
        .startsWith("Mine – Town", "20.1", "1,010", "0")
        .contains("5", "a.tif");
    assertThat(rows(page, "heights").getLast()).startsWith("Town – Gate", "unknown", "unknown");
    assertThat(caption(page, "profile"))
        .contains(
            "it is 20.1 km long, 1,010 m up and 0 m down, and 0 km of it are steeper than 8 %")
        .contains("reckon with 90 km");
  }

  @Test
  void profileDrawsGradeHoldersAndTheGap() {
    tile(plane());
    JsonNode option = option(theCase.page(), "profile");
    JsonNode run = series(option, "grade 4 to 8 %");
    assertThat(run.path("data").path(0).path("value").path(0).asDouble()).isZero();
    assertThat(run.path("areaStyle").path("color").asString()).isEqualTo("--m3");
    JsonNode field = series(option, "heights not known").path("markArea").path("data").path(0);
    assertThat(field.path(0).path("xAxis").asDouble()).isCloseTo(20.1, within(0.1));
    assertThat(field.path(1).path("xAxis").asDouble()).isCloseTo(80.1, within(0.1));
    assertThat(series(option, "held by Red").path("data").path(0).path(0).asDouble()).isZero();
    assertThat(option.path("legend").path(0).toString())
        .contains("grade 4 to 8 %", "heights not known")
        .doesNotContain("grade up to 4 %");
    assertThat(option.path("legend").path(1).toString()).contains("held by Red");
  }

  @Test
  void axisOfHeightsHasRoundMarksAroundThem() {
    tile(plane());
    JsonNode axis = option(theCase.page(), "profile").path("yAxis");
    double step = axis.path("interval").asDouble();
    assertThat(step).isIn(100.0, 200.0, 500.0);
    assertThat(axis.path("min").asDouble() % step).isZero();
    assertThat(axis.path("max").asDouble() % step).isZero();
    assertThat(axis.path("min").asDouble()).isLessThan(1000 + 0.05 * 0.2 * DEGREE_M);
    assertThat(axis.path("max").asDouble()).isGreaterThan(1000 + 0.05 * 0.4 * DEGREE_M);
    assertThat(axis.path("axisLabel").path("formatter").asString()).isEqualTo("@metres");
  }

  @Test
  void gradeFromHeightsIsNotCalledASource() {
    tile(plane());
    CasePage page = theCase.page();
    assertThat(caption(page, "strip"))
        .contains("where they tell none, the steepest on the quickest way over the case's heights");
    String numbers = page.text("#numbers");
    assertThat(numbers)
        .containsPattern(
            "steepest grade of Mine – Town[^.]{0,40}, Mine to gate[^§]{0,80}least-time way over the case's own heights");
  }

  /// The leg is told from town to mine, downhill: its climb lies the other way.
  @Test
  void steepestGradeIsThatInEitherDirection() {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],source
        first,town,mine,road,30,600,paper
        second,town,gate,road,60,300,paper
        """);
    tile(plane());
    assertThat(rows(theCase.page(), "stretches").getFirst())
        .startsWith("1", "Mine – Town")
        .contains("5");
  }
}
