package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.picture.Hillshade;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapScaleTest {

  private static final int INK = 0x202020;

  /// A picture of so many pixels of a plain.
  private static ReliefPicture plain(int rows, int columns) {
    var frame = MetreFrame.square(rows, columns, 30);
    var terrain = new Terrain(frame, Coordinates.BOARD, new float[rows * columns]);
    return ReliefPicture.of(terrain, Hillshade.USUAL, columns);
  }

  private static int ink(ReliefPicture picture, int row) {
    return (int)
        IntStream.range(0, picture.width())
            .filter(column -> picture.colours()[row * picture.width() + column] == INK)
            .count();
  }

  /// What is drawn above the bar, a character for each dot of letters.
  private static List<String> letters(ReliefPicture picture, int count) {
    int top = picture.height() - 18 - 8 - 6 - 8 - 15;
    return IntStream.range(0, 5)
        .mapToObj(row -> {
          var line = new StringBuilder();
          for (int column = 0; column < 4 * count; column++) {
            int at = (top + row * 3) * picture.width() + 18 + 8 + column * 3;
            line.append(picture.colours()[at] == INK ? '#' : ' ');
          }
          return line.toString().stripTrailing();
        })
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.99, 1",
    "2, 2",
    "4.99, 2",
    "5, 5",
    "9.99, 5",
    "10, 10",
    "0.03, 0.02",
    "7300, 5000"
  })
  void lengthsAreOneTwoOrFiveTimesAPowerOfTen(double metres, double round) {
    assertThat(MapScale.roundBelow(metres)).isCloseTo(round, within(1e-12));
  }

  /// A quarter of 800 pixels of 30 m are 6 km, so the bar is 5 km: 167 pixels.
  @Test
  void theBarIsAsLongAsItSays() {
    ReliefPicture picture = plain(300, 800);
    new MapScale(picture).draw(30);

    assertThat(ink(picture, 300 - 18 - 8 - 6 - 1)).isZero();
    for (int row = 300 - 18 - 8 - 6; row < 300 - 18 - 8; row++) {
      assertThat(ink(picture, row)).isEqualTo(167);
    }
    assertThat(ink(picture, 300 - 18 - 8)).isZero();
    assertThat(letters(picture, 4))
        .containsExactly(
            "###     #",
            "#       # # ###",
            "###     ##  ###",
            "  #     # # # #",
            "###     # # # #");
  }

  @Test
  void belowAKilometreItIsInMetres() {
    ReliefPicture picture = plain(300, 800);
    new MapScale(picture).draw(1);

    assertThat(ink(picture, 300 - 18 - 8 - 1)).isEqualTo(200);
    assertThat(letters(picture, 5))
        .containsExactly(
            "### ### ###",
            "  # # # # #     ###",
            "### # # # #     ###",
            "#   # # # #     # #",
            "### ### ###     # #");
  }

  /// 200 pixels are a quarter of 800, and more than one of 799.
  @Test
  void theBarTakesAtMostAQuarterOfTheWidth() {
    ReliefPicture narrower = plain(300, 799);
    new MapScale(narrower).draw(1);

    assertThat(ink(narrower, narrower.height() - 18 - 8 - 1)).isEqualTo(100);
  }

  @Test
  void aPictureWithoutRoomStaysAsItIs() {
    ReliefPicture low = plain(60, 800);
    ReliefPicture narrow = plain(300, 60);
    int[] before = narrow.colours().clone();
    new MapScale(low).draw(30);
    new MapScale(narrow).draw(30);

    assertThat(low.colours()).doesNotContain(INK);
    assertThat(narrow.colours()).isEqualTo(before);
  }
}
