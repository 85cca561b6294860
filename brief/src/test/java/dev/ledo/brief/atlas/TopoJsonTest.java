package dev.ledo.brief.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopoJsonTest {

  /// Two unit squares side by side that share the arc from (1,1) down to (1,0). The first is walked
  /// along arcs 0 and 1, the second along arc 2 and arc 1 backwards. Quantised to halves of a
  /// degree with the corner at (10, 20); each further position is a difference.
  private static final String TWO_SQUARES =
      """
      {"type": "Topology",
       "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
       "objects": {"countries": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "id": "104", "properties": {"name": "West"}, "arcs": [[0, 1]]},
         {"type": "MultiPolygon", "properties": {"name": "East"}, "arcs": [[[2, -2]]]}]}},
       "arcs": [[[2, 0], [-2, 0], [0, 2], [2, 0]],
                [[2, 2], [0, -2]],
                [[2, 2], [2, 0], [0, -2], [-2, 0]]]}
      """;

  private static List<Land> lands() {
    return TopoJson.read(
        new ByteArrayInputStream(TWO_SQUARES.getBytes(StandardCharsets.UTF_8)), "countries");
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  @Test
  void differencesAreAddedUpAndScaled() {
    assertThat(lands().getFirst().polygons().getFirst().getFirst())
        .containsExactly(at(11, 20), at(10, 20), at(10, 21), at(11, 21), at(11, 20));
  }

  @Test
  void negativeArcIsWalkedBackwards() {
    assertThat(lands().getLast().polygons().getFirst().getFirst())
        .containsExactly(at(11, 21), at(12, 21), at(12, 20), at(11, 20), at(11, 21));
  }

  @Test
  void numberOfIsoBecomesThreeLetters() {
    assertThat(lands()).extracting(Land::code).containsExactly("MMR", "");
    assertThat(lands()).extracting(Land::name).containsExactly("West", "East");
  }

  @Test
  void builtInOutlinesHaveClosedRingsAndTheCountriesOfTheRegion() {
    List<Land> world = Atlas.of(Optional.empty()).world();
    assertThat(world).extracting(Land::code).contains("IND", "MMR", "CHN", "BTN");
    assertThat(world)
        .allSatisfy(land ->
            assertThat(land.polygons())
                .allSatisfy(polygon ->
                    assertThat(polygon)
                        .allSatisfy(
                            ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast()))));
  }

  @Test
  void outlinesOfTheCaseReplaceTheBuiltInOnes() {
    String own =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"iso_a3": "IND", "name": "India"},
          "geometry": {"type": "Polygon", "coordinates": [[[0,0],[4,0],[4,4],[0,0]]]}}]}
        """;
    var atlas = Atlas.of(Optional.of(own));
    assertThat(atlas.world()).extracting(Land::code).containsExactly("IND");
    assertThat(atlas.region(new Box(1, 0, 5, 5)).getFirst().polygons().getFirst().getFirst())
        .containsExactly(at(1, 0), at(4, 0), at(4, 4), at(1, 1), at(1, 0));
  }

  /// Chukotka lies on both sides, the coast of Alaska beyond 190 degrees east.
  @Test
  void regionGoesOverThe180thMeridian() {
    List<Land> lands = Atlas.of(Optional.empty()).region(new Box(175, 62, 195, 68));

    assertThat(lands).extracting(Land::code).contains("RUS", "USA");
    for (Land land : lands) {
      assertThat(longitudes(land)).allSatisfy(x -> assertThat(x).isBetween(175.0, 195.0));
    }
    assertThat(
            lands.stream()
                .filter(land -> land.code().equals("RUS"))
                .flatMap(land -> longitudes(land).stream()))
        .anySatisfy(x -> assertThat(x).isLessThan(179))
        .anySatisfy(x -> assertThat(x).isGreaterThan(185));
  }

  private static List<Double> longitudes(Land land) {
    return land.polygons().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(Point::x)
        .toList();
  }

  @Test
  void lineIsCutAtTheEdgesOfTheBox() {
    var box = new Box(0, 0, 10, 10);
    assertThat(box.cut(at(-5, 5), at(5, 5))).contains(List.of(at(0, 5), at(5, 5)));
    assertThat(box.cut(at(-5, 20), at(5, 20))).isEmpty();
  }

  /// Values of the paper's appendix: x at the equator and 180 degrees, y at the pole.
  @Test
  void equalEarthMeetsItsPublishedExtent() {
    assertThat(EqualEarth.project(at(180, 0)).x()).isCloseTo(270.6629, within(0.001));
    assertThat(EqualEarth.project(at(0, 90)).y()).isCloseTo(131.7362, within(0.001));
  }
}
