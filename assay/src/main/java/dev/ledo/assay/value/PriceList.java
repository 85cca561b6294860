package dev.ledo.assay.value;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The prices of one world.
///
/// @param title what it is called in a table
/// @param world where it holds
/// @param prices by element, each of the oxide in which the element is traded; an element without a
///   price is worth nothing in a basket and is named there
public record PriceList(String title, PriceWorld world, Map<Element, OxidePrice> prices) {

  public PriceList {
    Map<Element, OxidePrice> ordered = new EnumMap<>(Element.class);
    ordered.putAll(prices);
    prices = Collections.unmodifiableMap(ordered);
    prices.forEach(PriceList::check);
  }

  private static void check(Element element, OxidePrice price) {
    if (price.oxide() != element.tradeOxide()) {
      throw new IllegalArgumentException(
          "price of "
              + price.oxide().formula()
              + " for "
              + element.symbol()
              + "; it is counted as "
              + element.tradeOxide().formula());
    }
  }

  /// The same list under another name with some prices replaced.
  public PriceList with(String otherTitle, PriceWorld otherWorld, List<OxidePrice> others) {
    Map<Element, OxidePrice> replaced = new EnumMap<>(Element.class);
    replaced.putAll(prices);
    others.forEach(price -> replaced.put(price.oxide().element(), price));
    return new PriceList(otherTitle, otherWorld, replaced);
  }

  /// The price of an element's oxide in USD/kg, if there is one.
  public Optional<Amount> find(Element element) {
    return Optional.ofNullable(prices.get(element)).map(OxidePrice::usdPerKg);
  }

  /// The price, or 0 where there is none.
  Amount orNothing(Element element) {
    return find(element).orElse(Amount.of(0));
  }
}
