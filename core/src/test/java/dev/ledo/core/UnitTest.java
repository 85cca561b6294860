package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "t, kg, 1000",
    "kt REO, t REO, 1000",
    "Mt, t, 1e6",
    "t REO/yr, kg REO/d, 2.7378507871321013",
    "month, d, 30.4375",
    "crore INR, INR, 1e7",
    "lakh, 1, ",
    "crore INR/t, INR/kg, 1e4",
    "M USD, USD, 1e6",
    "USD/kg REO, USD/t REO, 1000",
    "%, 1, 0.01",
    "mi, km, 1.609344",
    "MW, kW, 1000",
    "kg/MW, g/kW, 1",
    "t/month, t/yr, 12",
    "kg REO/kg magnet, t REO/t magnet, 1"
  })
  void convertsByTheDefinitionOfTheUnits(String from, String to, Double factor) {
    if (factor == null) {
      assertThat(Unit.find(from)).as("a multiplier alone is no unit").isEmpty();
    } else {
      assertThat(Unit.of(from).factorTo(Unit.of(to))).isCloseTo(factor, within(1e-9 * factor));
    }
  }

  @Test
  void kindsOfMassAreDifferentThings() {
    List<Unit> kinds =
        List.of("t", "t REO", "t element", "t metal", "t magnet").stream().map(Unit::of).toList();
    for (Unit one : kinds) {
      for (Unit other : kinds) {
        assertThat(one.isCompatibleWith(other)).isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void addingGrossWeightToOxideIsRefused() {
    Quantity gross = Quantity.of(5, Unit.of("t"));
    Quantity oxide = Quantity.of(5, Unit.of("t REO"));
    assertThatThrownBy(() -> gross.plus(oxide))
        .isInstanceOf(DimensionMismatch.class)
        .hasMessage("'t REO' and 't' count different things");
  }

  @Test
  void currenciesHaveNoFixedRatio() {
    assertThat(Unit.of("USD").isCompatibleWith(Unit.of("INR"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "t/", "/t", "tons", "t REO REO", "t  foo", "5", "t//yr"})
  void whatIsNoUnitIsNotUnderstood(String text) {
    assertThat(Unit.find(text)).isEmpty();
  }

  @Test
  void quotientsAndProductsKeepTheirDimension() {
    Quantity price = Quantity.of(70, Unit.of("USD/kg REO"));
    Quantity mass = Quantity.of(2, Unit.of("t REO"));
    Quantity value = price.times(mass).in(Unit.of("k USD"));
    assertThat(value.amount()).isEqualTo(Amount.of(140));
  }
}
