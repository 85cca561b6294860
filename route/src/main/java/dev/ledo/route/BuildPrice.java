package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.Optional;

/// What a kilometre of road costs to build by the roads to be built that the case has.
public final class BuildPrice {

  private BuildPrice() {}

  /// From the cheapest to the dearest of them. The low cost of a road goes with its low length and
  /// the high one with its high length, since each is told as a price times a length.
  ///
  /// @return money for a kilometre; empty if the case has no such road with a cost above 0 and a
  ///   length
  public static Optional<Amount> perKm(Network network) {
    return network.segments().stream()
        .filter(segment -> segment.way().mode().isDriven())
        .flatMap(segment -> perKm(segment).stream())
        .reduce(Amount::hull);
  }

  private static Optional<Amount> perKm(Segment segment) {
    Optional<Amount> cost = segment.construction().flatMap(each -> each.cost());
    Optional<Amount> km = segment.way().lengthKm();
    if (cost.isEmpty() || km.isEmpty() || !(cost.get().low() > 0) || !(km.get().low() > 0)) {
      return Optional.empty();
    }
    double one = cost.get().low() / km.get().low();
    double other = cost.get().high() / km.get().high();
    return Double.isFinite(one) && Double.isFinite(other)
        ? Optional.of(Amount.of(one).hull(Amount.of(other)))
        : Optional.empty();
  }
}
