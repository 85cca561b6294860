package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> SITES = List.of("pangwa", "chipwe", "myitkyina", "ledo");

  @Test
  void findsTheWordThatWasMeant() {
    assertThat(Nearest.to("panwga", SITES)).contains("pangwa");
    assertThat(Nearest.to("chipwi", SITES)).contains("chipwe");
    assertThat(Nearest.to("mytkyna", SITES)).contains("myitkyina");
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertThat(Nearest.to("kuantan", SITES)).isEmpty();
    assertThat(Nearest.to("", SITES)).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), SITES)).isEmpty();
  }
}
