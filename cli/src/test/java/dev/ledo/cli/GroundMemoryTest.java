package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroundMemoryTest {

  /// 1,000,000 cells with 16 headings of 4 bytes and 80 bytes more are 144,000,000 bytes, 137 MiB.
  @Test
  void groundThatDoesNotFitIsRefusedWithItsSize() {
    var ground = new GroundMemory(1_000_000, 16);
    assertThat(ground.bytes()).isEqualTo(144_000_000);
    assertThat(ground.refusal(144_000_000)).isEmpty();
    var refusal = ground.refusal(143_999_999).orElseThrow();
    assertThat(refusal.headline())
        .isEqualTo(
            "--offroad: error W025: 1,000,000 cells of ground with 16 headings take 137 MB; there are 137 MB");
    assertThat(refusal.hint().orElseThrow()).contains("-Xmx8g");
  }

  @Test
  void groundOfMoreMovesThanCanBeNumberedIsRefusedWhateverTheMemory() {
    var refusal = new GroundMemory(70_000_000, 32).refusal(Long.MAX_VALUE).orElseThrow();
    assertThat(refusal.message()).endsWith("; at most 67,108,863 cells go with so many headings");
    assertThat(refusal.hint().orElseThrow()).doesNotContain("Xmx");
  }
}
