package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Boxes around places.
class BoxTest {

  @Test
  void theNarrowestBoxGoesOverTheDateLineWhereThatIsShorter() {
    Box fiji = Box.narrowest(List.of(new Position(-17, 178), new Position(-16, -179)), 0.5);
    assertThat(fiji.west()).isCloseTo(177.5, within(1e-9));
    assertThat(fiji.east()).isCloseTo(181.5, within(1e-9));
    assertThat(fiji.contains(-16.5, 179)).isTrue();
    assertThat(fiji.contains(-16.5, -179)).isTrue();
    assertThat(fiji.contains(-16.5, -178)).isFalse();
    assertThat(fiji.contains(-16.5, 0)).isFalse();
  }

  @Test
  void theNarrowestBoxIsThePlainOneElsewhere() {
    for (List<Position> places :
        List.of(
            List.of(new Position(0, -10), new Position(1, 20)),
            List.of(new Position(0, 100), new Position(1, 170)),
            List.of(new Position(0, -170), new Position(1, -100)),
            List.of(new Position(0, -90), new Position(1, 89)))) {
      assertThat(Box.narrowest(places, 0.5)).isEqualTo(Box.around(places, 0.5));
    }
  }
}
