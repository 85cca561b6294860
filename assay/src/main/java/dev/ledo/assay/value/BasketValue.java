package dev.ledo.assay.value;

import dev.ledo.assay.ree.MassShares;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a kilogram of mixed oxides would bring if it were separated and all of it were sold: an
/// upper reference, not what a mine is paid.
///
/// @param prices at which prices
/// @param usdPerKgReo per kilogram of total REO; a range if shares or prices are
/// @param shares which element makes how much of it
/// @param unpriced elements in the basket without a price: they count with mass and no value
/// @see docs/methods/basket-value.md
public record BasketValue(
    PriceList prices, Amount usdPerKgReo, ValueShares shares, List<Element> unpriced) {

  private static final double WHOLE = 100;

  /// Stands for a share without upper end, in per cent: all else is then nothing beside it.
  private static final double BOUNDLESS = 1e12;

  public BasketValue {
    unpriced = List.copyOf(unpriced);
  }

  /// The value of a distribution, which need not add up to 100: elements without a share count with
  /// nothing, the others in proportion.
  ///
  /// @throws IllegalArgumentException if the distribution is empty or nothing but zeros
  public static BasketValue of(MassShares distribution, PriceList prices) {
    Map<Element, Amount> parts = distribution.percent();
    if (parts.values().stream().allMatch(part -> part.high() == 0)) {
      throw new IllegalArgumentException("a basket without oxides has no value");
    }
    double low = extreme(parts, prices, false);
    double high = extreme(parts, prices, true);
    List<Element> unpriced =
        parts.keySet().stream().filter(element -> prices.find(element).isEmpty()).toList();
    return new BasketValue(
        prices, Amount.between(low, Math.max(low, high)), shares(parts, prices), unpriced);
  }

  /// The largest or smallest mean price over all shares in their ranges: with the elements in order
  /// of price, the dear ones have all they may and the cheap ones as little, or the other way
  /// round; where the line lies is tried out.
  private static double extreme(Map<Element, Amount> parts, PriceList prices, boolean largest) {
    List<Part> order = new ArrayList<>();
    parts.forEach((element, share) -> {
      Amount price = prices.orNothing(element);
      order.add(new Part(share, largest ? price.high() : price.low()));
    });
    order.sort(Comparator.comparingDouble(Part::price));
    double best = largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (int line = 0; line <= order.size(); line++) {
      double mean = mean(order, line, largest);
      best = largest ? Math.max(best, mean) : Math.min(best, mean);
    }
    return best;
  }

  private record Part(Amount share, double price) {}

  private static double mean(List<Part> order, int line, boolean largest) {
    double mass = 0;
    double value = 0;
    for (int i = 0; i < order.size(); i++) {
      Part part = order.get(i);
      boolean isFull = i < line != largest;
      double share = isFull ? Math.min(part.share().high(), BOUNDLESS) : part.share().low();
      mass += share;
      value += share * part.price();
    }
    if (mass == 0) {
      return largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return value / mass;
  }

  private static ValueShares shares(Map<Element, Amount> parts, PriceList prices) {
    Map<Element, Amount> values = new EnumMap<>(Element.class);
    parts.forEach((element, share) -> values.put(element, share.times(prices.orNothing(element))));
    Map<Element, Amount> percent = new EnumMap<>(Element.class);
    values.forEach((element, value) -> {
      Amount others = sumWithout(element, values);
      double least = part(value.low(), others.high());
      double most = part(value.high(), others.low());
      percent.put(element, Amount.between(least, Math.max(least, most)));
    });
    return new ValueShares(percent);
  }

  private static Amount sumWithout(Element element, Map<Element, Amount> values) {
    return values.entrySet().stream()
        .filter(each -> each.getKey() != element)
        .map(Map.Entry::getValue)
        .reduce(Amount.of(0), Amount::plus);
  }

  private static double part(double inside, double outside) {
    if (inside == 0) {
      return 0;
    }
    return inside == Double.POSITIVE_INFINITY ? WHOLE : WHOLE * inside / (inside + outside);
  }
}
