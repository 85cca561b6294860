package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.Coordinates.Utm;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines in degrees on grids of 30 m in UTM zones.
class LinesInUtmTest {

  private static final Utm KACHIN = new Utm(47, false);

  /// 4,000 x 8,000 cells, 25.3 to 26.4 north, 96.0 to 98.4 east.
  private static final MetreFrame GRID = new MetreFrame(4000, 8000, 2_920_000, 200_000, 30, 30);

  private static GridPoint at(double lon, double lat) {
    return new GridPoint(lat, lon);
  }

  private static CellPoint cell(MetreFrame frame, Utm zone, double lon, double lat) {
    return frame.cellPoint(zone.project(new Position(lat, lon)).orElseThrow());
  }

  /// Whether a cell is inside, by the crossings of the ring north of it.
  private static boolean encloses(List<List<CellPoint>> rings, CellPoint cell) {
    boolean isInside = false;
    for (List<CellPoint> ring : rings) {
      for (int i = 1; i < ring.size(); i++) {
        CellPoint from = ring.get(i - 1);
        CellPoint to = ring.get(i);
        double share = (cell.column() - from.column()) / (to.column() - from.column());
        boolean isBeside = from.column() <= cell.column() != to.column() <= cell.column();
        isInside ^= isBeside && from.row() + share * (to.row() - from.row()) < cell.row();
      }
    }
    return isInside;
  }

  private static List<GridPoint> box(double west, double south, double east, double north) {
    return List.of(
        at(west, south), at(east, south), at(east, north), at(west, north), at(west, south));
  }

  /// The parallel of 26 north from 96 to 98.4 east, told by its ends, is drawn as a parallel.
  @Test
  void aPieceIsStraightInDegreesNotOnTheGrid() {
    List<CellPoint> line =
        LinesInUtm.on(GRID, KACHIN, List.of(at(96, 26), at(98.4, 26))).getFirst();
    for (int i = 1; i < line.size(); i++) {
      for (double share = 0; share <= 1; share += 0.125) {
        double row = line.get(i - 1).row() + share * (line.get(i).row() - line.get(i - 1).row());
        double column =
            line.get(i - 1).column() + share * (line.get(i).column() - line.get(i - 1).column());
        double lat = KACHIN.locate(GRID.gridPoint(row, column)).orElseThrow().lat();
        assertThat(lat).isCloseTo(26, within(0.02 * 30 / 111_000));
      }
    }
    double straight = (line.getFirst().row() + line.getLast().row()) / 2;
    double middle = cell(GRID, KACHIN, 97.2, 26).row();
    assertThat((middle - straight) * 30).isCloseTo(550, within(10.0));
  }

  /// Boxes whose sides lie farther from 99 east than the projection is reckoned.
  @ParameterizedTest
  @CsvSource({
    "60, 140, true",
    "60, 97, false",
    "60, 97.4, true",
    "97.1, 140, true",
    "97.4, 140, false",
    "-180, 180, true",
    "0, 90, false",
    "110, 250, false",
    "-200, -270, true",
    "-40, -260, true",
    "-40, -264, false"
  })
  void anAreaEnclosesWhatItEnclosedOfTheEarth(double west, double east, boolean isInside) {
    CellPoint cell = cell(GRID, KACHIN, 97.2, 25.9);
    assertThat(encloses(LinesInUtm.on(GRID, KACHIN, box(west, 25.8, east, 26)), cell))
        .isEqualTo(isInside);
    assertThat(encloses(LinesInUtm.on(GRID, KACHIN, box(west, 26, east, 26.2)), cell)).isFalse();
  }

  /// Zone 60 ends where zone 1 begins; a line may count on beyond 180 degrees or begin anew.
  @ParameterizedTest
  @CsvSource({"60, 179.5, 180.5", "60, 179.5, -179.5", "1, 179.5, 180.5", "1, 179.5, -179.5"})
  void aLineOverTheDateLineIsFollowed(int number, double west, double east) {
    var zone = new Utm(number, true);
    double easting = zone.project(new Position(-17, 180)).orElseThrow().east();
    var frame = new MetreFrame(101, 101, 8_122_000, easting - 3000, 60, 60);
    List<GridPoint> line = List.of(at(west, -17), at(east, -17));
    CellPoint met = cell(frame, zone, 180, -17);
    assertThat(LinesInUtm.on(frame, zone, line))
        .anySatisfy(
            drawn -> assertThat(rowAt(drawn, met.column())).isCloseTo(met.row(), within(0.02)));
  }

  private static double rowAt(List<CellPoint> line, double column) {
    for (int i = 1; i < line.size(); i++) {
      CellPoint from = line.get(i - 1);
      CellPoint to = line.get(i);
      if (from.column() <= column && column <= to.column()) {
        double share = (column - from.column()) / (to.column() - from.column());
        return from.row() + share * (to.row() - from.row());
      }
    }
    return Double.NaN;
  }

  /// Zigzags over a fifth of the earth, all but a few vertices far from the grid.
  @Test
  void whatIsFarFromTheGridIsNotCutFinely() {
    List<GridPoint> line = new ArrayList<>();
    for (int i = 0; i <= 400; i++) {
      line.add(at(70 + 0.15 * i, 40 + i % 2));
    }
    assertThat(LinesInUtm.on(GRID, KACHIN, line).getFirst()).hasSize(401);
  }
}
