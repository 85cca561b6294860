package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTest {

  @Test
  void isKnownByItsThreeLetterCode() {
    assertThat(Country.of("MMR").english()).isEqualTo("Myanmar");
    assertThat(Country.of("LAO").english()).isEqualTo("Laos");
    assertThat(Country.find("Myanmar")).isEmpty();
  }

  @Test
  void statisticsHaveAreasOfTheirOwn() {
    assertThat(Country.of("WLD")).isEqualTo(Country.WORLD);
    assertThat(Country.of("S19").english()).startsWith("Other Asia");
  }

  @Test
  void userAssignedCodesStandForInventedCountries() {
    assertThat(Country.of("XAL").english()).isEqualTo("Country XAL");
  }
}
