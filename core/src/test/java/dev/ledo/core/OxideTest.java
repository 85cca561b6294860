package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OxideTest {

  /// Factors computed from the atomic masses of the Python package `periodictable`.
  @ParameterizedTest
  @CsvSource({
    "La2O3, 1.172769",
    "CeO2, 1.228368",
    "Ce2O3, 1.171276",
    "Pr6O11, 1.208161",
    "Pr2O3, 1.170314",
    "Nd2O3, 1.166377",
    "Sm2O3, 1.159607",
    "Eu2O3, 1.157922",
    "Gd2O3, 1.152614",
    "Tb4O7, 1.176172",
    "Tb2O3, 1.151005",
    "Dy2O3, 1.147683",
    "Ho2O3, 1.145507",
    "Er2O3, 1.143481",
    "Tm2O3, 1.142058",
    "Yb2O3, 1.138684",
    "Lu2O3, 1.137160",
    "Y2O3, 1.269932",
    "Sc2O3, 1.533823",
    "ThO2, 1.137900",
    "U3O8, 1.179239"
  })
  void factorAgreesWithPeriodictable(String formula, double factor) {
    Oxide oxide =
        Arrays.stream(Oxide.values()).filter(o -> o.formula().equals(formula)).findFirst().get();
    assertThat(oxide.factor()).isCloseTo(factor, within(1e-6));
  }

  @Test
  void ceriumPraseodymiumAndTerbiumAreTradedInTheirHighOxides() {
    assertThat(Element.CE.tradeOxide().formula()).isEqualTo("CeO2");
    assertThat(Element.PR.tradeOxide().formula()).isEqualTo("Pr6O11");
    assertThat(Element.TB.tradeOxide().formula()).isEqualTo("Tb4O7");
    assertThat(Element.DY.tradeOxide().formula()).isEqualTo("Dy2O3");
  }
}
