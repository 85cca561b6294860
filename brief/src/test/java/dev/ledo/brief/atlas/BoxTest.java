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
