package dev.ledo.route.hybrid;

import dev.ledo.route.road.Area;
import dev.ledo.route.road.Ring;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which cells lie in which areas. A cell belongs to an area if its middle does, or if the border
/// of the area passes through it, so that no front line slips between cells.
final class CellAreas {

  private static final int NONE = -1;
  private static final double STEP_CELLS = 1 / 16.0;
  private static final double M_PER_DEGREE = 111_320;

  private final List<Area> held;
  private final BitSet forbidden = new BitSet();
  private final int[] heldBy;
  private final float[] riskPerM;

  CellAreas(Terrain terrain, TravelRules rules) {
    int cells = Math.toIntExact(terrain.frame().cells());
    this.held = rules.held();
    this.heldBy = new int[held.isEmpty() ? 0 : cells];
    this.riskPerM = new float[held.isEmpty() ? 0 : cells];
    Arrays.fill(heldBy, NONE);
    for (Area area : rules.avoided()) {
      forbidden.or(cellsOf(terrain, area));
    }
    for (int i = 0; i < held.size(); i++) {
      hold(terrain, i, rules);
    }
  }

  private void hold(Terrain terrain, int number, TravelRules rules) {
    Area area = held.get(number);
    BitSet cells = cellsOf(terrain, area);
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      riskPerM[cell] += (float) area.riskPerM();
      if (heldBy[cell] == NONE && !area.actor().isEmpty()) {
        heldBy[cell] = number;
      }
    }
    if (rules.withoutActors().contains(area.actor())) {
      forbidden.or(cells);
    }
  }

  private static BitSet cellsOf(Terrain terrain, Area area) {
    var found = new BitSet();
    int columns = terrain.frame().columns();
    int cells = (int) terrain.frame().cells();
    for (int cell = 0; cell < cells; cell++) {
      int at = cell;
      int row = cell / columns;
      terrain
          .position(row, cell % columns)
          .filter(place -> area.contains(place.lat(), place.lon()))
          .ifPresent(_ -> found.set(at));
    }
    area.rings().forEach(ring -> alongBorder(terrain, ring, found));
    return found;
  }

  /// Looks so often along the border that of a cell it passes it misses no more than a tip.
  private static void alongBorder(Terrain terrain, Ring ring, BitSet found) {
    double step = STEP_CELLS * narrowestM(terrain.frame()) / M_PER_DEGREE;
    for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
      double dLat = ring.lat(i) - ring.lat(before);
      double dLon = ring.lon(i) - ring.lon(before);
      long steps = 1 + (long) (Math.hypot(dLat, dLon) / step);
      for (long k = 0; k <= steps; k++) {
        Position at =
            new Position(ring.lat(before) + dLat * k / steps, ring.lon(before) + dLon * k / steps);
        terrain.find(at).ifPresent(point -> found.set(cell(terrain, point)));
      }
    }
  }

  private static double narrowestM(Frame frame) {
    double eastM = Math.min(frame.eastM(0), frame.eastM(frame.rows() - 1));
    return frame.rows() > 1 ? Math.min(eastM, frame.southM(0)) : eastM;
  }

  private static int cell(Terrain terrain, CellPoint point) {
    return point.nearestRow(terrain.frame()) * terrain.frame().columns()
        + point.nearestColumn(terrain.frame());
  }

  boolean isForbidden(int cell) {
    return forbidden.get(cell);
  }

  String actor(int cell) {
    return heldBy.length == 0 || heldBy[cell] == NONE ? "" : held.get(heldBy[cell]).actor();
  }

  double riskPerM(int cell) {
    return riskPerM.length == 0 ? 0 : riskPerM[cell];
  }
}
