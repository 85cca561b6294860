package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.answer.Estimate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DearerTextTest {

  @Test
  void aRangeIsToldWithItsMiddle() {
    assertThat(DearerText.of(new Estimate(20, OptionalDouble.of(45), 310)))
        .hasValue("dearer by 20..310 USD/t (middle 45)");
    assertThat(DearerText.of(new Estimate(50, OptionalDouble.of(50), 50)))
        .hasValue("dearer by 50 USD/t");
  }

  @Test
  void withoutAnUpperEndTheRestIsTold() {
    double unlimited = Double.POSITIVE_INFINITY;
    assertThat(DearerText.of(new Estimate(20, OptionalDouble.empty(), unlimited)))
        .hasValue("dearer by over 20 USD/t");
    assertThat(DearerText.of(new Estimate(0, OptionalDouble.of(45), unlimited)))
        .hasValue("dearer by 45 USD/t at the middle");
    assertThat(DearerText.of(new Estimate(0, OptionalDouble.of(0), unlimited)))
        .hasValue("no dearer at the middle");
    assertThat(DearerText.of(new Estimate(0, OptionalDouble.empty(), unlimited))).isEmpty();
  }

  @Test
  void nothingMoreIsNoDearer() {
    assertThat(DearerText.of(new Estimate(0, OptionalDouble.of(0), 0))).hasValue("no dearer");
  }
}
