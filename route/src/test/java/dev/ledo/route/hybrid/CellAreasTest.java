package dev.ledo.route.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.road.Area;
import dev.ledo.route.road.Ring;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellAreasTest {

  private static Terrain nineCells() {
    return new Terrain(new DegreeFrame(3, 3, 0.02, 10, 0.01, 0.01), new float[9]);
  }

  private static Area square(String actor, double lat, double lon) {
    double d = 0.001;
    return new Area(
        "",
        actor,
        Double.NaN,
        List.of(
            new Ring(
                new double[] {lat - d, lat - d, lat + d, lat + d},
                new double[] {lon - d, lon + d, lon + d, lon - d})));
  }

  /// More areas than a short number counts.
  @Test
  void eachOfManyAreasIsKnown() {
    List<Area> held = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      held.add(square("far " + i, 50, 50));
    }
    held.add(square("here", 0.01, 10.01));
    var areas =
        new CellAreas(
            nineCells(), new TravelRules(List.of(), held, Set.of("here"), Set.of(), false, true));
    assertThat(areas.actor(4)).isEqualTo("here");
    assertThat(areas.actor(0)).isEmpty();
    assertThat(areas.isForbidden(4)).isTrue();
    assertThat(areas.isForbidden(0)).isFalse();
  }
}
