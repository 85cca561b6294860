package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Boxes around places.
class BoxTest {

  @Test
  void aBoxGoesOverTheDateLineWhereThatIsShorter() {
    Box fiji = Box.around(List.of(new Position(-17, 178), new Position(-16, -179)), 0.5);
    assertThat(fiji.west()).isCloseTo(177.5, within(1e-9));
    assertThat(fiji.east()).isCloseTo(181.5, within(1e-9));
    assertThat(fiji.contains(-16.5, 179)).isTrue();
    assertThat(fiji.contains(-16.5, -179)).isTrue();
    assertThat(fiji.contains(-16.5, -178)).isFalse();
    assertThat(fiji.contains(-16.5, 0)).isFalse();
  }

  @Test
  void aBoxIsThePlainOneElsewhere() {
    assertThat(Box.around(List.of(new Position(0, -10), new Position(1, 20)), 0.5))
        .isEqualTo(new Box(-0.5, -10.5, 1.5, 20.5));
    assertThat(Box.around(List.of(new Position(0, 100), new Position(1, 170)), 0.5))
        .isEqualTo(new Box(-0.5, 99.5, 1.5, 170.5));
    assertThat(Box.around(List.of(new Position(0, -170), new Position(1, -100)), 0.5))
        .isEqualTo(new Box(-0.5, -170.5, 1.5, -99.5));
    assertThat(Box.around(List.of(new Position(0, -90), new Position(1, 89)), 0.5))
        .isEqualTo(new Box(-0.5, -90.5, 1.5, 89.5));
  }

  /// A turn around the earth rounds: the same two places lie closer together by 1e-14 degrees.
  @Test
  void aBoxOfTheWesternHalfStaysThere() {
    var random = new SplittableRandom(13);
    for (int k = 0; k < 1_000; k++) {
      double west = random.nextDouble(-179, -1);
      double east = west + random.nextDouble(0.9);
      Box box = Box.around(List.of(new Position(-63, west), new Position(-64, east)), 0.5);
      assertThat(box).isEqualTo(new Box(-64.5, west - 0.5, -62.5, east + 0.5));
    }
  }

  @Test
  void roomNearTheDateLineIsOnBothSidesOfIt() {
    Box fromTheEast = Box.around(List.of(new Position(-16, -179.75)), 0.5);
    assertThat(fromTheEast).isEqualTo(new Box(-16.5, 179.75, -15.5, 180.75));
    assertThat(fromTheEast.contains(-16, 179.9)).isTrue();
    assertThat(fromTheEast.contains(-16, -179.3)).isTrue();
    assertThat(fromTheEast.contains(-16, 179.5)).isFalse();
    Box fromTheWest = Box.around(List.of(new Position(-16, 179.75)), 0.5);
    assertThat(fromTheWest).isEqualTo(new Box(-16.5, 179.25, -15.5, 180.25));
  }

  @Test
  void aBoxStopsAtThePolesAndIsNoWiderThanTheEarth() {
    List<Position> most =
        List.of(new Position(-89.9, -100), new Position(0, 20), new Position(89.8, 100));
    assertThat(Box.around(most, 0.5)).isEqualTo(new Box(-90, -100.5, 90, 100.5));
    assertThat(Box.around(most, 100)).isEqualTo(new Box(-90, -180, 90, 180));
    assertThat(Box.around(List.of(new Position(10, 20)), 0.5))
        .isEqualTo(new Box(9.5, 19.5, 10.5, 20.5));
    assertThatThrownBy(() -> Box.around(List.of(new Position(10, 20)), 0))
        .hasMessage("no box: south 10.0, west 20.0, north 10.0, east 20.0");
  }

  /// 3 degrees north and 4 east are 5 apart by Pythagoras; a quarter of that is 1.25.
  @Test
  void roomBetweenTwoPlacesGrowsWithTheirDistanceAlsoOverTheDateLine() {
    var from = new Position(10, 178);
    Box box = Box.between(from, new Position(13, -178), 0.25, 0.1);
    assertThat(box).isEqualTo(new Box(8.75, 176.75, 14.25, 183.25));
    assertThat(Box.between(from, from, 0.25, 0.5)).isEqualTo(new Box(9.5, 177.5, 10.5, 178.5));
  }
}
