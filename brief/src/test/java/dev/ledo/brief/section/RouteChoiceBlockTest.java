package dev.ledo.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteChoiceBlockTest {

  @Test
  void waysBeyondTheAlphabetHaveTwoLetters() {
    assertThat(Stream.of(0, 25, 26, 27, 51, 52, 701, 702).map(RouteChoiceBlock::letters))
        .containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
  }
}
