package dev.ledo.brief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  private static List<String> links(String address) {
    return Address.of(address).stream().flatMap(piece -> piece.href().stream()).toList();
  }

  @Test
  void hostWithoutSchemeIsFollowedAndTheWordsAfterItAreNot() {
    assertThat(Address.of("example.org/data set/marker.md of 2025"))
        .containsExactly(
            new Address("example.org/data", Optional.of("https://example.org/data")),
            new Address(" set/marker.md of 2025", Optional.empty()));
  }

  @Test
  void eachOfSeveralAddressesIsFollowed() {
    assertThat(links("http://a.example/x; b.example/y.csv; doi 10.5066/P1WKQ63T; page 3"))
        .containsExactly(
            "http://a.example/x", "https://b.example/y.csv", "https://doi.org/10.5066/P1WKQ63T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "in the archive, box 12",
        "see notes.md",
        "javascript:alert(1)",
        "data:text/html,x"
      })
  void wordsAreNotFollowed(String words) {
    assertThat(links(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.example/x y; doi 10.1/short; b.example;c", "; ;", "x.example;"})
  void joinedThePiecesAreTheAddress(String address) {
    assertThat(Address.of(address).stream().map(Address::text).collect(Collectors.joining()))
        .isEqualTo(address);
  }
}
