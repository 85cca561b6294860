package dev.ledo.route.drive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.Position;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TileNamesTest {

  /// Names as of SRTM: `N42E001` has its south-west corner at 42 N, 1 E, `S15W067` at 15 S, 67 W.
  @Test
  void aTileIsNamedAfterItsSouthWestCorner() {
    assertThat(TileNames.of(new Position(42.5, 1.5))).isEqualTo("N42E001");
    assertThat(TileNames.of(new Position(-14.2, -66.5))).isEqualTo("S15W067");
    assertThat(TileNames.of(new Position(-14, -66))).isEqualTo("S14W066");
    assertThat(TileNames.of(new Position(0.5, -0.5))).isEqualTo("N00W001");
  }

  @Test
  void eachIsNamedOnceAndNotMoreThanSix() {
    Stream<Position> two =
        Stream.of(new Position(26.3, 96.7), new Position(25.9, 98.1), new Position(26.4, 96.2));
    assertThat(TileNames.words(two)).isEqualTo("tiles N25E098, N26E096");
    assertThat(TileNames.words(IntStream.range(0, 8).mapToObj(i -> new Position(24.5, 90.5 + i))))
        .isEqualTo("tiles N24E090, N24E091, N24E092, N24E093, N24E094, N24E095 and 2 more");
  }
}
