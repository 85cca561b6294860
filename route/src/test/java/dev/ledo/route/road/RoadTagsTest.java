package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.Surface;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoadTagsTest {

  private final RoadTags tags = new RoadTags();

  private Road road(String... pairs) {
    Map<String, String> map = new HashMap<>(Map.of("highway", "tertiary"));
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return tags.road(1, map).orElseThrow();
  }

  @Test
  void whatNoTagSaysIsUnknown() {
    Road road = road();
    assertThat(road.surface()).isEqualTo(Surface.UNKNOWN);
    assertThat(road.limits()).isEqualTo(Road.Limits.UNKNOWN);
    assertThat(road.passage()).isEqualTo(Road.Passage.FREE);
    assertThat(tags.strange().counts()).isEmpty();
  }

  @Test
  void amountsHaveTheirUnits() {
    Road.Limits limits =
        road("maxspeed", "30 mph", "width", "12'6\"", "maxweight", "16535 lbs", "lanes", "2")
            .limits();
    assertThat(limits.forwardKmh()).isCloseTo(48.28, within(0.01));
    assertThat(limits.signs().widthM()).isCloseTo(3.81, within(0.001));
    assertThat(limits.signs().weightT()).isCloseTo(7.5, within(0.001));
    assertThat(limits.lanes()).isEqualTo(2);
    assertThat(road("maxheight", "13 ft 6 in").limits().signs().heightM())
        .isCloseTo(13.5 * 0.3048, within(1e-9));
    assertThat(road("maxheight", "150 in").limits().signs().heightM())
        .isCloseTo(150 * 0.0254, within(1e-9));
    assertThat(road("width", "3,5 m").limits().signs().widthM()).isEqualTo(3.5);
    Road.Limits slower = road("maxspeed", "50", "maxspeed:hgv", "40").limits();
    assertThat(slower.forwardKmh()).isEqualTo(50);
    assertThat(slower.heavyKmh()).isEqualTo(40);
    assertThat(road("maxweight", "5 st").limits().signs().weightT())
        .isCloseTo(4.536, within(0.001));
    assertThat(road("maxheight", "4.3").limits().signs().heightM()).isEqualTo(4.3);
    assertThat(road("maxheight", "default").limits().signs().heightM()).isNaN();
    assertThat(road("maxheight", "4", "maxheight:physical", "3.8").limits().signs().heightM())
        .isEqualTo(3.8);
    assertThat(road("maxaxleload", "10 t", "maxlength", "12 m").limits().signs())
        .isEqualTo(new Road.Signs(Double.NaN, 10, Double.NaN, Double.NaN, 12));
    assertThat(road("maxspeed", "none").limits().forwardKmh()).isNaN();
    assertThat(road("maxspeed", "RU:urban").limits().forwardKmh()).isNaN();
  }

  @Test
  void valuesThatAreNotUnderstoodCountAsUnknownAndAreCounted() {
    assertThat(road("width", "wide").limits().signs().widthM()).isNaN();
    assertThat(road("surface", "lava").surface()).isEqualTo(Surface.UNKNOWN);
    assertThat(road("maxweight", "-3").limits().signs().weightT()).isNaN();
    assertThat(tags.strange().counts())
        .containsOnly(
            Map.entry("width=wide", 1), Map.entry("surface=lava", 1), Map.entry("maxweight=-3", 1));
  }

  @Test
  void oneWayStreetsLeadOneWay() {
    assertThat(road("oneway", "yes").passage().isBackward()).isFalse();
    assertThat(road("oneway", "-1").passage().isForward()).isFalse();
    assertThat(road("junction", "roundabout").passage().isBackward()).isFalse();
    assertThat(road("highway", "motorway").passage().isBackward()).isFalse();
    assertThat(road("highway", "motorway", "oneway", "no").passage().isBackward()).isTrue();
  }

  @Test
  void theMostSpecialAccessCounts() {
    assertThat(road("access", "private").passage().heavy()).isEqualTo(Access.PRIVATE);
    assertThat(road("access", "no", "hgv", "yes").passage().heavy()).isEqualTo(Access.OPEN);
    assertThat(road("hgv", "no").passage().heavy()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("highway", "path").passage().heavy()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("highway", "path").passage().foot()).isEqualTo(Access.OPEN);
  }

  @Test
  void aPassageThroughAHouseIsNoTunnel() {
    assertThat(road("tunnel", "yes").course().isTunnel()).isTrue();
    assertThat(road("tunnel", "building_passage").course().isTunnel()).isFalse();
    assertThat(road("bridge", "viaduct").course().isBridge()).isTrue();
  }

  @Test
  void whatIsNoRoadIsNone() {
    assertThat(tags.road(1, Map.of("highway", "proposed"))).isEmpty();
    assertThat(tags.road(1, Map.of("highway", "primary", "area", "yes"))).isEmpty();
    assertThat(tags.road(1, Map.of("building", "yes"))).isEmpty();
    assertThat(
            tags.road(1, Map.of("route", "ferry", "duration", "01:30"))
                .orElseThrow()
                .limits()
                .ferryS())
        .isEqualTo(5_400);
  }

  @Test
  void nothingThatIsNotUnderstoodGoesUncounted() {
    road("maxspeed", "RU:urban", "oneway", "sometimes", "access", "maybe", "lanes", "0");
    assertThat(tags.strange().counts())
        .containsOnlyKeys("maxspeed=ru:urban", "oneway=sometimes", "access=maybe", "lanes=0");
    for (int i = 0; i < 2_000; i++) {
      road("width", "x" + i);
    }
    assertThat(tags.strange().counts()).hasSize(1_000);
    assertThat(tags.strange().told())
        .startsWith(
            "tags whose values count as unknown: 2,004, of different values 1,000 or more: ")
        .endsWith(", …");
  }

  @Test
  void lorriesAndCarsHaveTheirOwnAccess() {
    assertThat(road("hgv", "no").passage().light()).isEqualTo(Access.OPEN);
    assertThat(road("motorcar", "no", "hgv", "yes").passage().light()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("access", "agricultural;forestry").passage().heavy())
        .isEqualTo(Access.FORBIDDEN);
    assertThat(road("access", "private;customers").passage().heavy()).isEqualTo(Access.OPEN);
    assertThat(road("smoothness", "impassable", "access", "yes").passage().light())
        .isEqualTo(Access.FORBIDDEN);
    assertThat(road("motorroad", "yes").passage().foot()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("motor_vehicle:backward", "no").passage().isBackward()).isFalse();
  }

  @Test
  void directionsClosedToLorriesStayOpenToCars() {
    Road.Passage passage = road("hgv:forward", "no").passage();
    assertThat(passage.heavyWays()).isEqualTo(new Road.Ways(false, true));
    assertThat(passage.lightWays()).isEqualTo(Road.Ways.BOTH);
    assertThat(road("vehicle:forward", "no", "hgv:forward", "yes").passage().heavyWays())
        .isEqualTo(Road.Ways.BOTH);
    assertThat(road("motor_vehicle:backward", "agricultural").passage().lightWays())
        .isEqualTo(new Road.Ways(true, false));
  }

  private double weightT(String key, String value) {
    return road(key, value).limits().signs().weightT();
  }

  private double heightM(String value) {
    return road("maxheight", value).limits().signs().heightM();
  }

  /// An international pound is 0.45359237 kg, a long ton 2,240 of them, an inch 2.54 cm.
  @Test
  void groupsOfThousandsAndManySpellingsAreUnderstood() {
    assertThat(weightT("maxweight", "36,000 lbs")).isCloseTo(16.329, within(0.001));
    assertThat(weightT("maxweight", "7.500 kg")).isEqualTo(7.5);
    assertThat(weightT("maxweight", "7,5")).isEqualTo(7.5);
    assertThat(weightT("maxweight", "10 lt")).isCloseTo(10.1605, within(0.0001));
    assertThat(heightM("12’6”")).isCloseTo(3.81, within(1e-9));
    assertThat(heightM("12'6''")).isCloseTo(3.81, within(1e-9));
    assertThat(heightM("150\"")).isCloseTo(3.81, within(1e-9));
    assertThat(heightM("150 in")).isCloseTo(3.81, within(1e-9));
    assertThat(tags.strange().counts()).isEmpty();
  }

  @Test
  void theStrictestOfSeveralSignsCounts() {
    assertThat(weightT("maxweight", "20;7.5")).isEqualTo(7.5);
    assertThat(heightM("4; none")).isEqualTo(4);
    assertThat(tags.strange().counts()).isEmpty();
    assertThat(weightT("maxweight", "20;heavy")).isEqualTo(20);
    assertThat(tags.strange().counts()).containsOnlyKeys("maxweight=heavy");
  }

  @Test
  void whoWeighsMoreThanThePermittedMassOfASignIsBarred() {
    assertThat(weightT("maxweightrating", "3.5")).isEqualTo(3.5);
    assertThat(weightT("maxweightrating:hgv", "7.5")).isEqualTo(7.5);
  }

  @Test
  void aFerryForWalkersTakesNoVehicles() {
    Road feet = tags.road(1, Map.of("route", "ferry", "foot", "yes")).orElseThrow();
    assertThat(feet.passage().heavy()).isEqualTo(Access.FORBIDDEN);
    assertThat(feet.passage().foot()).isEqualTo(Access.OPEN);
    Road cars =
        tags.road(1, Map.of("route", "ferry", "foot", "yes", "motor_vehicle", "yes")).orElseThrow();
    assertThat(cars.passage().heavy()).isEqualTo(Access.OPEN);
    assertThat(tags.road(1, Map.of("route", "ferry")).orElseThrow().passage().heavy())
        .isEqualTo(Access.OPEN);
  }

  @Test
  void whatIsNotOpenToAllAtAllTimesIsKeptToBeTold() {
    assertThat(
            road(
                    "motor_vehicle:conditional",
                    "no @ (Nov 1-May 15)",
                    "winter_road",
                    "yes",
                    "toll",
                    "no",
                    "hgv",
                    "destination",
                    "oneway",
                    "reversible",
                    "smoothness",
                    "bad")
                .course()
                .terms())
        .containsExactly(
            "hgv=destination",
            "motor_vehicle:conditional=no @ (Nov 1-May 15)",
            "oneway=reversible",
            "smoothness=bad",
            "winter_road=yes");
    assertThat(road("oneway", "reversible").passage().isBackward()).isTrue();
    assertThat(road("junction", "circular").passage().isBackward()).isFalse();
  }

  @Test
  void theWorstOfSeveralSurfacesCounts() {
    assertThat(road("surface", "asphalt;gravel").surface()).isEqualTo(Surface.GRAVEL);
    assertThat(road("surface", "gravel;lava").surface()).isEqualTo(Surface.UNKNOWN);
    assertThat(road("surface", "concrete:plates").surface()).isEqualTo(Surface.PAVED);
  }

  /// Who drives would stand before the gap, and so would who walks.
  @Test
  void aBridgeThatIsNoMoreIsClosed() {
    Road.Passage gone = road("bridge", "collapsed").passage();
    assertThat(gone.heavy()).isEqualTo(Access.FORBIDDEN);
    assertThat(gone.foot()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("bridge", "collapsed", "foot", "yes").passage().foot()).isEqualTo(Access.OPEN);
    assertThat(road("bridge", "viaduct").passage()).isEqualTo(Road.Passage.FREE);
    assertThat(road("destroyed", "yes").passage().light()).isEqualTo(Access.FORBIDDEN);
  }

  @Test
  void dangersAndWhoIsKeptOutAreKeptToBeTold() {
    assertThat(
            road("4wd_only", "yes", "hazmat", "no", "hazard", "minefield", "maxbogieweight", "9")
                .course()
                .terms())
        .containsExactly("4wd_only=yes", "hazard=minefield", "hazmat=no", "maxbogieweight=9");
    assertThat(road("maxweight:forward", "5", "maxspeed:forward", "30").course().terms())
        .containsExactly("maxweight:forward=5");
    assertThat(road("4wd_only", "no", "hazmat", "yes", "hazard", "curve").course().terms())
        .isEmpty();
  }

  @Test
  void signsThatNoRoadHasAreNotUnderstood() {
    assertThat(weightT("maxweight", "7500")).isNaN();
    assertThat(weightT("maxweight", "7500 kg")).isEqualTo(7.5);
    assertThat(road("maxheight", "380").limits().signs().heightM()).isNaN();
    assertThat(tags.strange().counts())
        .containsOnly(Map.entry("maxweight=7500", 1), Map.entry("maxheight=380", 1));
  }

  @Test
  void theMassWithATrailerIsTheMassOfAVehicle() {
    assertThat(weightT("maxgcweight", "30")).isEqualTo(30);
  }

  @Test
  void durationsMayBeThoseOfIso8601() {
    assertThat(road("duration", "PT1H30M").limits().ferryS()).isEqualTo(5_400);
    assertThat(road("duration", "P1DT1H").limits().ferryS()).isEqualTo(90_000);
    assertThat(road("duration", "PTx").limits().ferryS()).isNaN();
    assertThat(tags.strange().counts()).containsOnly(Map.entry("duration=ptx", 1));
  }
}
