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
    assertThat(tags.strange()).isEmpty();
  }

  @Test
  void amountsHaveTheirUnits() {
    Road.Limits limits =
        road("maxspeed", "30 mph", "width", "12'6\"", "maxweight", "16535 lbs", "lanes", "2")
            .limits();
    assertThat(limits.forwardKmh()).isCloseTo(48.28, within(0.01));
    assertThat(limits.widthM()).isCloseTo(3.81, within(0.001));
    assertThat(limits.weightT()).isCloseTo(7.5, within(0.001));
    assertThat(limits.lanes()).isEqualTo(2);
    assertThat(road("width", "3,5 m").limits().widthM()).isEqualTo(3.5);
    assertThat(road("maxspeed", "50", "maxspeed:hgv", "40").limits().forwardKmh()).isEqualTo(40);
    assertThat(road("maxspeed", "none").limits().forwardKmh()).isNaN();
    assertThat(road("maxspeed", "RU:urban").limits().forwardKmh()).isNaN();
  }

  @Test
  void valuesThatAreNotUnderstoodCountAsUnknownAndAreCounted() {
    assertThat(road("width", "wide").limits().widthM()).isNaN();
    assertThat(road("surface", "lava").surface()).isEqualTo(Surface.UNKNOWN);
    assertThat(road("maxweight", "-3").limits().weightT()).isNaN();
    assertThat(tags.strange())
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
    assertThat(road("access", "private").passage().vehicle()).isEqualTo(Access.PRIVATE);
    assertThat(road("access", "no", "hgv", "yes").passage().vehicle()).isEqualTo(Access.OPEN);
    assertThat(road("hgv", "no").passage().vehicle()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("highway", "path").passage().vehicle()).isEqualTo(Access.FORBIDDEN);
    assertThat(road("highway", "path").passage().foot()).isEqualTo(Access.OPEN);
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
  void bollardsStopVehiclesAndGatesDoNot() {
    assertThat(RoadTags.isBarrier(Map.of("barrier", "bollard"))).isTrue();
    assertThat(RoadTags.isBarrier(Map.of("barrier", "gate"))).isFalse();
    assertThat(RoadTags.isBarrier(Map.of("barrier", "gate", "access", "private"))).isTrue();
    assertThat(RoadTags.isBarrier(Map.of("barrier", "bollard", "motor_vehicle", "yes"))).isFalse();
  }
}
