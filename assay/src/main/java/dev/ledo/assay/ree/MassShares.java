package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An REO distribution: per cent by MASS of the oxides, trade forms.
///
/// Shares by value are another type, `ValueShares`: the two have been mistaken for each other in
/// print. Published rows do not add up to 100; what they add up to is kept, and [#closed] is a step
/// that is asked for.
///
/// @param percent oxide in per cent of the whole; absent is unknown, not zero
/// @param rawSum what the shares added up to before they were closed, in per cent
/// @param isClosed whether they were scaled to 100
public record MassShares(Map<Element, Amount> percent, Amount rawSum, boolean isClosed) {

  private static final double WHOLE = 100;

  public MassShares {
    percent = ReeAnalysis.inOrder(percent);
    percent.forEach(MassShares::check);
  }

  private static void check(Element element, Amount share) {
    boolean isRare = Element.REE.contains(element);
    if (!isRare || !(share.low() >= 0) || !(share.low() <= WHOLE)) {
      throw new IllegalArgumentException(share + " % of " + element.symbol() + " is no REO share");
    }
  }

  /// A row as published.
  public static MassShares published(Map<Element, Amount> percent) {
    return new MassShares(percent, sum(percent), false);
  }

  /// The distribution of a sample: closed, because per cent of the sum is what is asked for. Its
  /// raw sum is the sum of oxides in per cent of the sample.
  ///
  /// @return empty if nothing above zero was reported
  public static Optional<MassShares> of(ReeAnalysis analysis) {
    Map<Element, Amount> oxides = new EnumMap<>(Element.class);
    for (Element element : Element.REE) {
      analysis
          .find(element)
          .map(ppm -> OxideForms.TRADE.oxidePpm(element, ppm).times(1e-4))
          .ifPresent(oxide -> oxides.put(element, oxide));
    }
    return sum(oxides).high() > 0
        ? Optional.of(new MassShares(closed(oxides), sum(oxides), true))
        : Optional.empty();
  }

  /// Shares of what is listed, scaled to 100. A limit stays a range: the share of one oxide is
  /// smallest when it is least and all others are most.
  ///
  /// @throws IllegalStateException if all shares are zero
  public MassShares closed() {
    if (sum(percent).high() == 0) {
      throw new IllegalStateException("shares add up to 0");
    }
    return isClosed ? this : new MassShares(closed(percent), rawSum, true);
  }

  private static Map<Element, Amount> closed(Map<Element, Amount> parts) {
    Map<Element, Amount> closed = new EnumMap<>(Element.class);
    for (Map.Entry<Element, Amount> part : parts.entrySet()) {
      Map<Element, Amount> others = new EnumMap<>(parts);
      others.remove(part.getKey());
      Amount rest = sum(others);
      double low = WHOLE * part(part.getValue().low(), rest.high());
      double high = WHOLE * part(part.getValue().high(), rest.low());
      closed.put(part.getKey(), Amount.between(low, Math.max(low, high)));
    }
    return closed;
  }

  private static double part(double inside, double outside) {
    if (inside == 0) {
      return 0;
    }
    return inside == Double.POSITIVE_INFINITY ? 1 : inside / (inside + outside);
  }

  private static Amount sum(Map<Element, Amount> parts) {
    return parts.values().stream().reduce(Amount.of(0), Amount::plus);
  }

  /// The share of an element, in per cent, if it is known.
  public Optional<Amount> find(Element element) {
    return Optional.ofNullable(percent.get(element));
  }

  /// Share of all elements of a definition that are listed, in per cent.
  public Amount sum(SumDefinition definition) {
    Amount sum = Amount.of(0);
    for (Element element : definition.elements()) {
      sum = sum.plus(find(element).orElse(Amount.of(0)));
    }
    return sum;
  }

  /// Elements of the fifteen without a share.
  public List<Element> unknown() {
    List<Element> unknown = new ArrayList<>(Element.REE);
    unknown.removeAll(percent.keySet());
    return List.copyOf(unknown);
  }
}
