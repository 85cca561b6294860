package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.ground.PackedCosts.Place;
import dev.ledo.route.terrain.Crew;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/// Room that several threads take.
class PackingRoomTest {

  private static final int THREADS = 4;
  private static final int EACH = 2 * PackingRoom.TILES / THREADS;

  @Test
  void threadsShareRoomAndNoTwoGetTheSame() {
    for (int run = 0; run < 20; run++) {
      var room = new PackingRoom();
      Queue<Place> taken = new ConcurrentLinkedQueue<>();
      try (var crew = new Crew(THREADS)) {
        crew.work(_ -> {
          for (int k = 0; k < EACH; k++) {
            taken.add(room.take());
          }
        });
      }
      Set<int[]> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
      Set<String> places = new TreeSet<>();
      for (Place place : taken) {
        arrays.add(place.steps());
        places.add(System.identityHashCode(place.steps()) + " " + place.from());
      }
      assertThat(arrays).hasSize(2);
      assertThat(places).hasSize(THREADS * EACH);
    }
  }
}
