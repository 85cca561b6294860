package dev.ledo.route.road;

import static dev.ledo.route.road.RoadTown.EAST;
import static dev.ledo.route.road.RoadTown.SOUTH_M;
import static dev.ledo.route.road.RoadTown.found;
import static dev.ledo.route.road.RoadTown.reasons;
import static dev.ledo.route.road.RoadTown.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.road.osm.PbfWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What forbids a road, and what is told where no way is left.
class RoadRulesTest {

  @TempDir private Path folder;
  private RoadTown town;

  @BeforeEach
  void aTown() {
    town = new RoadTown(folder);
  }

  @Test
  void weightWidthAccessAndOneWayForbid() throws IOException {
    for (Map<String, String> south :
        List.of(
            Map.of("maxweight", "10"),
            Map.of("maxwidth", "2.2"),
            Map.of("hgv", "no"),
            Map.of("access", "private"),
            Map.of("oneway", "-1"))) {
      Route route = town.best(square(south, Map.of()), TestVehicle.LORRY, TravelRules.NONE);
      assertThat(route.lengthM()).as("%s", south).isGreaterThan(SOUTH_M + 500);
    }
  }

  @Test
  void onFootOneWayStreetsLeadBothWays() throws IOException {
    var walker = new TestVehicle("walker", true, Double.NaN, Double.NaN, 0.5);
    assertThat(
            town.best(square(Map.of("oneway", "-1"), Map.of()), walker, TravelRules.NONE).lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
  }

  private List<String> whyNot(Map<String, String> both, Set<Long> withoutWays) throws IOException {
    var rules = new TravelRules(List.of(), List.of(), Set.of(), withoutWays, false, true);
    return reasons(town.answer(square(both, both), TestVehicle.LORRY, rules, EAST));
  }

  @Test
  void whyThereIsNoWayIsTold() throws IOException {
    assertThat(whyNot(Map.of("maxweight", "10"), Set.of()))
        .containsExactly("there is one if a road counts although the vehicle is too heavy");
    assertThat(whyNot(Map.of("oneway", "-1"), Set.of()))
        .containsExactly("there is one if a road counts although it leads the other way only");
    assertThat(whyNot(Map.of("oneway", "-1"), Set.of(11L, 13L)))
        .containsExactly("there is one only if several rules do not count");
  }

  private static Area strip(String actor, double loss) {
    return new Area(
        "strip",
        actor,
        loss,
        List.of(
            new Ring(
                new double[] {-0.001, -0.001, 0.001, 0.001},
                new double[] {10.004, 10.006, 10.006, 10.004})));
  }

  @Test
  void areasAndActorsAreAvoided() throws IOException {
    PbfWriter file = square(Map.of(), Map.of());
    var avoiding =
        new TravelRules(List.of(strip("", Double.NaN)), List.of(), Set.of(), Set.of(), false, true);
    assertThat(town.best(file, TestVehicle.LORRY, avoiding).lengthM()).isGreaterThan(SOUTH_M + 500);

    var held =
        new TravelRules(
            List.of(), List.of(strip("X", Double.NaN)), Set.of(), Set.of(), false, true);
    Route through = town.best(file, TestVehicle.LORRY, held);
    assertThat(through.lengthM()).isCloseTo(SOUTH_M, within(0.1));
    assertThat(through.stretches()).extracting(Stretch::actor).containsExactly("", "X", "");

    var without =
        new TravelRules(
            List.of(), List.of(strip("X", Double.NaN)), Set.of("X"), Set.of(), false, true);
    assertThat(town.best(file, TestVehicle.LORRY, without).lengthM()).isGreaterThan(SOUTH_M + 500);
  }

  @Test
  void theTagOfAWayNamesItsController() throws IOException {
    PbfWriter file = square(Map.of("controller", "Y"), Map.of());
    assertThat(town.best(file, TestVehicle.LORRY, TravelRules.NONE).stretches())
        .extracting(Stretch::actor)
        .containsExactly("Y", "");
    var without = new TravelRules(List.of(), List.of(), Set.of("Y"), Set.of(), false, true);
    assertThat(town.best(file, TestVehicle.LORRY, without).lengthM()).isGreaterThan(SOUTH_M + 500);
  }

  @Test
  void leastRiskGoesRound() throws IOException {
    PbfWriter file = square(Map.of(), Map.of());
    var rules =
        new TravelRules(List.of(), List.of(strip("X", 0.5)), Set.of(), Set.of(), false, true);
    RouteAnswer.Found found =
        found(
            town.answer(
                file,
                TestVehicle.LORRY,
                rules,
                new Tariff(Criterion.RISK, 0, 0),
                Optional.empty(),
                EAST));
    assertThat(found.routes().getFirst().route().lengthM()).isGreaterThan(SOUTH_M + 500);
    assertThat(found.routes().getFirst().route().risk()).isZero();
  }

  /// A lorry of 16 t with 10 t on an axle, 4 m high, 2.5 m wide and 12 m long.
  @Test
  void signsOfHeightAxleAndLengthForbidAsFarAsTheVehicleIsKnown() throws IOException {
    var size = new ClassVehicle.Size(16, 10, 4, 2.5, 12);
    var known = new ClassVehicle(VehicleClass.MEDIUM_TRUCK, Weather.DRY, size);
    ClassVehicle unknown = ClassVehicle.of(VehicleClass.MEDIUM_TRUCK, Weather.DRY);
    for (Map<String, String> south :
        List.of(
            Map.of("maxheight", "3.9"), Map.of("maxaxleload", "9.5"), Map.of("maxlength", "11"))) {
      PbfWriter file = square(south, Map.of());
      assertThat(town.best(file, known, TravelRules.NONE).lengthM())
          .as("%s", south)
          .isGreaterThan(SOUTH_M + 500);
      Route route = town.best(square(south, Map.of()), unknown, TravelRules.NONE);
      assertThat(route.lengthM()).isCloseTo(SOUTH_M, within(0.1));
      assertThat(route.signs()).isNotEqualTo(Road.Signs.NONE);
    }
    assertThat(
            town.best(square(Map.of("maxheight", "4.0"), Map.of()), known, TravelRules.NONE)
                .lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
  }

  @Test
  void aCarMayPassWhereLorriesMayNot() throws IOException {
    assertThat(
            town.best(square(Map.of("hgv", "no"), Map.of()), TestVehicle.CAR, TravelRules.NONE)
                .lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
  }
}
