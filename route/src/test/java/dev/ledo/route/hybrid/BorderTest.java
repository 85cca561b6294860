package dev.ledo.route.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Progress;
import dev.ledo.route.road.Area;
import dev.ledo.route.road.Ring;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Borders without breadth, over which no move may lead, whatever the grid.
class BorderTest {

  private static final int SIDE = 30;
  private static final Position CORNER = new Position(45, 10);

  @Test
  void noMoveCrossesABorderOnAGridInDegrees() {
    var frame = new DegreeFrame(SIDE, SIDE, CORNER.lat(), CORNER.lon(), 0.001, 0.001);
    allKeepToTheirSide(new Terrain(frame, new float[SIDE * SIDE]));
  }

  @Test
  void noMoveCrossesABorderOnAGridInMetres() {
    var zone = new Coordinates.Utm(32, false);
    Coordinates.GridPoint corner = zone.project(CORNER).orElseThrow();
    var frame = new MetreFrame(SIDE, SIDE, corner.north(), corner.east(), 90, 90);
    allKeepToTheirSide(new Terrain(frame, zone, new float[SIDE * SIDE]));
  }

  /// Each move is held against the line itself.
  private static void allKeepToTheirSide(Terrain flat) {
    var random = new Random(2);
    for (int round = 0; round < 40; round++) {
      Area border = line(place(flat, random), place(flat, random));
      var rules = new TravelRules(List.of(border), List.of(), Set.of(), Set.of(), false, true);
      SampledGround ground =
          SampledGround.of(flat, 32, new OffRoad(_ -> 1, rules, Tariff.TIME), Progress.SILENT)
              .orElseThrow();
      Arcs moves = new Arcs();
      for (int cell = 0; cell < ground.cells(); cell++) {
        moves.clear();
        ground.out(cell, 0, moves);
        for (int i = 0; i < moves.size(); i++) {
          Position from = ground.position(cell);
          Position to = ground.position(moves.node(i));
          assertThat(border.touches(from.lat(), from.lon(), to.lat(), to.lon()))
              .as("%s to %s in round %d", from, to, round)
              .isFalse();
        }
      }
    }
  }

  private static Position place(Terrain terrain, Random random) {
    return terrain
        .position(random.nextDouble() * (SIDE - 1), random.nextDouble() * (SIDE - 1))
        .orElseThrow();
  }

  /// There and back, so that it encloses nothing.
  private static Area line(Position one, Position other) {
    double[] lats = {one.lat(), other.lat(), other.lat(), one.lat()};
    double[] lons = {one.lon(), other.lon(), other.lon(), one.lon()};
    return new Area("border", "", Double.NaN, List.of(new Ring(lats, lons)));
  }
}
