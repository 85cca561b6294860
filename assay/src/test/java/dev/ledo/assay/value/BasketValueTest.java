package dev.ledo.assay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.ree.MassShares;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasketValueTest {

  private static final Quote FOB_2025 =
      new Quote("China", "FOB", "2025", "USGS, Mineral Commodity Summaries 2026 v1.3");

  private static List<String[]> table(String name) {
    try (InputStream in = BasketValueTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Annual averages of 2025 of USGS, Mineral Commodity Summaries 2026.
  static PriceList china() {
    Map<Element, OxidePrice> prices = new EnumMap<>(Element.class);
    for (String[] row : table("oxide-prices.csv")) {
      Arrays.stream(Oxide.values())
          .filter(oxide -> oxide.formula().equals(row[0]))
          .forEach(oxide ->
              prices.put(oxide.element(), new OxidePrice(oxide, Amount.parse(row[7]), FOB_2025)));
    }
    return new PriceList("China FOB 2025", PriceWorld.CHINA, prices);
  }

  private static OxidePrice price(Oxide oxide, double usdPerKg, String place, String source) {
    return new OxidePrice(oxide, Amount.of(usdPerKg), new Quote(place, "", "", source));
  }

  /// Floors of an offtake agreement of April 2026; elements without a floor at China FOB.
  static PriceList floors() {
    String source = "Serra Verde offtake floors, April 2026";
    return china()
        .with(
            "floors",
            PriceWorld.OUTSIDE_CHINA,
            List.of(
                price(Oxide.TB4O7, 2050, "offtake", source),
                price(Oxide.DY2O3, 575, "offtake", source),
                price(Oxide.ND2O3, 110, "offtake", source),
                price(Oxide.PR6O11, 110, "offtake", source)));
  }

  /// Late 2025; elements without a European price at China FOB.
  static PriceList europe() {
    String source = "Argus and others, late 2025";
    return china()
        .with(
            "Europe late 2025",
            PriceWorld.OUTSIDE_CHINA,
            List.of(
                price(Oxide.DY2O3, 900, "Europe", source),
                price(Oxide.TB4O7, 3650, "Europe", source),
                price(Oxide.Y2O3, 175, "Europe", source),
                price(Oxide.ND2O3, 110, "Europe", source),
                price(Oxide.PR6O11, 110, "Europe", source)));
  }

  static MassShares row(String source) {
    String[] cells =
        table("oxide-distributions.csv").stream()
            .filter(row -> row[0].equals(source))
            .findFirst()
            .get();
    Map<Element, Amount> percent = new EnumMap<>(Element.class);
    for (int i = 0; i < 15; i++) {
      if (!cells[3 + i].isEmpty()) {
        percent.put(Element.REE.get(i), Amount.parse(cells[3 + i]));
      }
    }
    return MassShares.published(percent);
  }

  /// USGS distributions at three price lists, worked out beside Ledo in Python; limits counted as 0
  /// there, so the number is an end of the range here.
  @ParameterizedTest
  @CsvSource({
    "Mountain Pass, 13.0, 18.8, 19.0",
    "Bayan Obo, 20.8, 31.3, 33.2",
    "Mt Weld CLD, 20.3, 30.6, 34.1",
    "Manavalakurichi, 21.7, 32.5, 34.8",
    "Xunwu (low-Y), 39.8, 63.5, 92.3",
    "Xinfeng (mid-Y Eu-rich), 41.7, 70.1, 134.3",
    "Longnan (high-Y), 48.7, 87.9, 240.2",
    "SE Guangdong, 63.5, 107.0, 250.4"
  })
  void basketsOfPublishedDistributions(String source, double fob, double floor, double late) {
    List<PriceList> lists = List.of(china(), floors(), europe());
    double[] expected = {fob, floor, late};
    for (int i = 0; i < 3; i++) {
      BasketValue basket = BasketValue.of(row(source), lists.get(i));
      assertThat(basket.usdPerKgReo().high()).isCloseTo(expected[i], within(0.051));
      boolean hasLimits = source.startsWith("Longnan");
      assertThat(basket.usdPerKgReo().isExact()).isEqualTo(!hasLimits);
    }
  }

  @Test
  void limitsOfLongnanMakeARange() {
    Amount value = BasketValue.of(row("Longnan (high-Y)"), china()).usdPerKgReo();
    assertThat(value.low()).isCloseTo(48.13, within(0.05));
    assertThat(value.high()).isCloseTo(48.72, within(0.01));
  }

  @Test
  void scaleOfTheSharesDoesNotMatter() {
    MassShares raw = row("Xinfeng (mid-Y Eu-rich)");
    assertThat(BasketValue.of(raw.closed(), china()).usdPerKgReo().low())
        .isCloseTo(BasketValue.of(raw, china()).usdPerKgReo().low(), within(1e-12));
  }

  @Test
  void boundsHoldEveryBasketAndAreReached() {
    Random random = new Random(1);
    for (int trial = 0; trial < 100; trial++) {
      Map<Element, Amount> ranges = new EnumMap<>(Element.class);
      for (Element element : List.of(Element.LA, Element.ND, Element.DY, Element.Y)) {
        double low = 10 * random.nextDouble();
        ranges.put(element, Amount.between(low, low + 10 * random.nextDouble()));
      }
      Amount bounds = BasketValue.of(MassShares.published(ranges), china()).usdPerKgReo();
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (int corner = 0; corner < 16; corner++) {
        Map<Element, Amount> exact = new EnumMap<>(Element.class);
        int bit = 0;
        for (Map.Entry<Element, Amount> range : ranges.entrySet()) {
          boolean isHigh = (corner >> bit++ & 1) != 0;
          exact.put(
              range.getKey(), Amount.of(isHigh ? range.getValue().high() : range.getValue().low()));
        }
        double value = BasketValue.of(MassShares.published(exact), china()).usdPerKgReo().low();
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      assertThat(bounds.low()).isCloseTo(least, within(1e-10));
      assertThat(bounds.high()).isCloseTo(most, within(1e-10));
    }
  }

  @Test
  void valueSharesAddUpAndAreNotMassShares() {
    BasketValue basket = BasketValue.of(row("Xinfeng (mid-Y Eu-rich)"), europe());
    double sum = basket.shares().percent().values().stream().mapToDouble(Amount::low).sum();
    assertThat(sum).isCloseTo(100, within(1e-9));
    assertThat(basket.shares().find(Element.Y).get().low()).isBetween(31.0, 33.0);
    assertThat(basket.unpriced()).containsExactly(Element.TM);
  }

  @Test
  void aPriceOfAnotherOxideIsRefused() {
    OxidePrice ce2o3 = price(Oxide.CE2O3, 2, "China", "");
    assertThatThrownBy(() -> new PriceList("x", PriceWorld.CHINA, Map.of(Element.CE, ce2o3)))
        .hasMessage("price of Ce2O3 for Ce; it is counted as CeO2");
    assertThatThrownBy(() -> price(Oxide.DY2O3, -1, "China", ""))
        .hasMessage("Dy2O3 at -1 USD/kg; a price is 0 or more and has an end");
  }

  @Test
  void nothingIsWorthNothingToAsk() {
    assertThatThrownBy(() -> BasketValue.of(MassShares.published(Map.of()), china()))
        .hasMessage("a basket without oxides has no value");
  }
}
