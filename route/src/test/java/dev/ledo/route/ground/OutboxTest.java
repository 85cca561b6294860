package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Letters from the middle one of nine tiles.
class OutboxTest {

  private static final int MIDDLE = 4;
  private static final int EAST = 5;

  private final TileWork[] works = new TileWork[9];
  private final Agenda agenda = new Agenda(9, 1);
  private final TilePlace place = new TilePlace(new Tiles(3 * Tiles.SIDE, 3 * Tiles.SIDE), 5);
  private final Outbox outbox = new Outbox();

  OutboxTest() {
    Arrays.setAll(works, _ -> new TileWork());
    place.enter(MIDDLE);
  }

  private Map<Integer, Double> send(int tile) {
    outbox.send(number -> works[number], agenda, place);
    Map<Integer, Double> letters = new TreeMap<>();
    works[tile].mail.open(
        (local, seconds) -> assertThat(letters.put(local, seconds)).as("cell %d", local).isNull());
    return letters;
  }

  /// However often a cell gets cheaper, its tile hears of it once; else mail could grow without
  /// bound where a tile is left over and over.
  @Test
  void aCellGetsOneLetterWithItsLeastCost() {
    var random = new SplittableRandom(1);
    Map<Integer, Double> least = new TreeMap<>();
    for (int k = 0; k < 100_000; k++) {
      int local = Tiles.local(random.nextInt(Tiles.SIDE), random.nextInt(5));
      double cost = random.nextDouble(1000);
      outbox.add(0, 1, local, cost, cost + 7);
      least.merge(local, cost, Math::min);
    }
    assertThat(send(EAST)).isEqualTo(least).hasSize(5 * Tiles.SIDE);
    assertThat(agenda.least())
        .isEqualTo(least.values().stream().mapToDouble(c -> c).min().orElseThrow() + 7);
  }

  @Test
  void whatWasSentIsForgotten() {
    outbox.add(0, 1, 3, 20, 20);
    assertThat(send(EAST)).containsExactly(Map.entry(3, 20.0));
    outbox.add(0, 1, 3, 30, 30);
    assertThat(send(EAST)).containsExactly(Map.entry(3, 30.0));
    assertThat(send(EAST)).isEmpty();
  }

  @Test
  void eachOfTheEightGetsItsOwn() {
    for (int tile = 0; tile < 9; tile++) {
      if (tile != MIDDLE) {
        outbox.add(tile / 3 - 1, tile % 3 - 1, 17, tile, tile);
      }
    }
    assertThat(send(0)).containsExactly(Map.entry(17, 0.0));
    assertThat(send(8)).containsExactly(Map.entry(17, 8.0));
    assertThat(send(EAST)).containsExactly(Map.entry(17, 5.0));
  }
}
