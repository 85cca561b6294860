package dev.ledo.brief.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box UNIT = new Box(0, 0, 1, 1);

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  @Test
  void widenedBoxHasAPartOfItsSizeMoreOnEachSide() {
    assertThat(new Box(0, 10, 4, 12).widened(0.25)).isEqualTo(new Box(-1, 9.5, 5, 12.5));
    assertThat(UNIT.widened(-0.25)).isEqualTo(new Box(0.25, 0.25, 0.75, 0.75));
  }

  /// Fiji's Vanua Levu and Taveuni with Lau: 179 E and 179 W are two degrees apart.
  @Test
  void boxAroundPlacesOnBothSidesOfThe180thMeridianGoesOverIt() {
    Box box = Box.around(List.of(at(179, -17), at(-179, -16)), 0, 0);

    assertThat(box).isEqualTo(new Box(179, -17, 181, -16));
    assertThat(box.near(at(-179.5, -16.5))).isEqualTo(at(180.5, -16.5));
    assertThat(box.near(new Box(-180.5, 0, -179.5, 1))).isEqualTo(new Box(179.5, 0, 180.5, 1));
    assertThat(box.partsOnAnyTurn(List.of(at(179.5, -16.5), at(-179.5, -16.5))))
        .containsExactly(List.of(at(179.5, -16.5), at(180.5, -16.5)));
  }

  @Test
  void boxOverMoreThanHalfTheWorldStaysFromWestToEast() {
    assertThat(Box.around(List.of(at(-120, 0), at(0, 40), at(150, -30)), 0, 0))
        .isEqualTo(new Box(-120, -30, 150, 40));
  }

  /// From Australia to California: out over the east side, and in again over the west side.
  @Test
  void lineOverTheSeamOfAMapOfTheWorldGoesTheShortWay() {
    assertThat(new Box(-180, -90, 180, 90).partsOnAnyTurn(List.of(at(150, 0), at(-120, 30))))
        .containsExactly(List.of(at(150, 0), at(180, 10)), List.of(at(-180, 10), at(-120, 30)));
  }

  @Test
  void lineThatStaysInsideIsOnePartAsItIs() {
    List<Point> line = List.of(at(0.1, 0.1), at(0.3, 0.7), at(0.9, 0.2));
    assertThat(UNIT.partsOf(line)).containsExactly(line);
  }

  /// Over the east side at half its height, along outside, and back in at a quarter.
  @Test
  void lineThatLeavesAndComesBackIsTwoPartsThatEndOnTheRim() {
    List<Point> line =
        List.of(at(0.5, 0.5), at(1.5, 0.5), at(1.5, 0.25), at(0.5, 0.25), at(0.5, 0.125));
    assertThat(UNIT.partsOf(line))
        .containsExactly(
            List.of(at(0.5, 0.5), at(1, 0.5)), List.of(at(1, 0.25), at(0.5, 0.25), at(0.5, 0.125)));
  }

  @Test
  void lineThatPassesThroughIsCutOnBothSides() {
    assertThat(UNIT.partsOf(List.of(at(-1, 0.5), at(2, 0.5))))
        .containsExactly(List.of(at(0, 0.5), at(1, 0.5)));
  }

  @Test
  void lineOutsideHasNoParts() {
    assertThat(UNIT.partsOf(List.of(at(2, 2), at(3, 0), at(2, -1)))).isEmpty();
  }
}
