package dev.ledo.cases.internal;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import java.util.Optional;
import java.util.OptionalDouble;

/// The straight line between the two places of a leg, on a sphere of the Earth's mean radius.
///
/// At most 0.6 % off the geodesic of WGS 84, which is enough to see a way that cannot be so short.
final class StraightLine {

  private static final double MEAN_RADIUS_KM = 6371.0088;

  private StraightLine() {}

  /// Length in km between the middles of what is told of both positions; empty if one is not told.
  static OptionalDouble km(Row leg, CaseView view) {
    Optional<Row> from = leg.findText("from").flatMap(id -> view.theCase().find("sites", id));
    Optional<Row> to = leg.findText("to").flatMap(id -> view.theCase().find("sites", id));
    return from.isPresent() && to.isPresent() ? km(from.get(), to.get()) : OptionalDouble.empty();
  }

  private static OptionalDouble km(Row from, Row to) {
    Optional<Double> fromLat = radians(from, "lat");
    Optional<Double> toLat = radians(to, "lat");
    Optional<Double> fromLon = radians(from, "lon");
    Optional<Double> toLon = radians(to, "lon");
    if (fromLat.isEmpty() || toLat.isEmpty() || fromLon.isEmpty() || toLon.isEmpty()) {
      return OptionalDouble.empty();
    }
    double north = Math.sin((toLat.get() - fromLat.get()) / 2);
    double east = Math.sin((toLon.get() - fromLon.get()) / 2);
    double square = north * north + Math.cos(fromLat.get()) * Math.cos(toLat.get()) * east * east;
    return OptionalDouble.of(2 * MEAN_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square))));
  }

  private static Optional<Double> radians(Row site, String column) {
    return site.findAmount(column).map(Amount::mid).map(Math::toRadians);
  }
}
