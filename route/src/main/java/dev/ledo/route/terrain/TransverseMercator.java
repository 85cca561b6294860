package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;
import java.util.Optional;

/// The projection of a UTM zone of WGS 84, by Krüger's series to the sixth order of the third
/// flattening: better than a micrometre within 30 degrees of the central meridian.
///
/// Source: C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85
/// (2011) 475-485, equations 7 to 36.
///
/// @see docs/methods/route-terrain.md
final class TransverseMercator {

  private static final double AXIS_M = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING_M = 500_000;
  private static final double FARTHEST_DEGREES = 30;

  private static final double RECTIFYING_M =
      AXIS_M / (1 + N) * polynomial(1, 0, 1.0 / 4, 0, 1.0 / 64, 0, 1.0 / 256);

  private static final double[] ALPHA = {
    polynomial(0, 1.0 / 2, -2.0 / 3, 5.0 / 16, 41.0 / 180, -127.0 / 288, 7891.0 / 37800),
    polynomial(0, 0, 13.0 / 48, -3.0 / 5, 557.0 / 1440, 281.0 / 630, -1983433.0 / 1935360),
    polynomial(0, 0, 0, 61.0 / 240, -103.0 / 140, 15061.0 / 26880, 167603.0 / 181440),
    polynomial(0, 0, 0, 0, 49561.0 / 161280, -179.0 / 168, 6601661.0 / 7257600),
    polynomial(0, 0, 0, 0, 0, 34729.0 / 80640, -3418889.0 / 1995840),
    polynomial(0, 0, 0, 0, 0, 0, 212378941.0 / 319334400)
  };

  private static final double[] BETA = {
    polynomial(0, 1.0 / 2, -2.0 / 3, 37.0 / 96, -1.0 / 360, -81.0 / 512, 96199.0 / 604800),
    polynomial(0, 0, 1.0 / 48, 1.0 / 15, -437.0 / 1440, 46.0 / 105, -1118711.0 / 3870720),
    polynomial(0, 0, 0, 17.0 / 480, -37.0 / 840, -209.0 / 4480, 5569.0 / 90720),
    polynomial(0, 0, 0, 0, 4397.0 / 161280, -11.0 / 504, -830251.0 / 7257600),
    polynomial(0, 0, 0, 0, 0, 4583.0 / 161280, -108847.0 / 3991680),
    polynomial(0, 0, 0, 0, 0, 0, 20648693.0 / 638668800)
  };

  private final double meridian;
  private final double falseNorthingM;

  private TransverseMercator(double meridian, double falseNorthingM) {
    this.meridian = meridian;
    this.falseNorthingM = falseNorthingM;
  }

  static TransverseMercator zone(Coordinates.Utm utm) {
    return new TransverseMercator(6 * utm.zone() - 183, utm.southern() ? 10_000_000 : 0);
  }

  /// From the earth to the zone; empty farther than 30 degrees from the central meridian.
  Optional<GridPoint> project(Position position) {
    double away = Math.IEEEremainder(position.lon() - meridian, 360);
    if (Math.abs(away) > FARTHEST_DEGREES) {
      return Optional.empty();
    }
    double lambda = Math.toRadians(away);
    double tau = conformal(Math.tan(Math.toRadians(position.lat())));
    double xi = Math.atan2(tau, Math.cos(lambda));
    double eta = asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
    double north = xi;
    double east = eta;
    for (int j = 1; j <= ALPHA.length; j++) {
      north += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
      east += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
    }
    double metres = SCALE * RECTIFYING_M;
    return Optional.of(
        new GridPoint(falseNorthingM + metres * north, FALSE_EASTING_M + metres * east));
  }

  /// From the zone to the earth; empty farther than 30 degrees from the central meridian or beyond
  /// a pole.
  Optional<Position> locate(GridPoint point) {
    double metres = SCALE * RECTIFYING_M;
    double xi = (point.north() - falseNorthingM) / metres;
    double eta = (point.east() - FALSE_EASTING_M) / metres;
    if (!(Math.abs(xi) <= Math.PI / 2) || !(Math.abs(eta) <= 1)) {
      return Optional.empty();
    }
    double north = xi;
    double east = eta;
    for (int j = 1; j <= BETA.length; j++) {
      north -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
      east -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
    }
    double tau = Math.sin(north) / Math.hypot(Math.sinh(east), Math.cos(north));
    double away = Math.toDegrees(Math.atan2(Math.sinh(east), Math.cos(north)));
    if (!(Math.abs(away) <= FARTHEST_DEGREES)) {
      return Optional.empty();
    }
    double lat = Math.toDegrees(Math.atan(geographic(tau)));
    return Optional.of(new Position(lat, Math.IEEEremainder(meridian + away, 360)));
  }

  /// Tangent of the conformal latitude by the tangent of the geographic one (7 to 9).
  private static double conformal(double tau) {
    double root = Math.hypot(1, tau);
    double sigma = Math.sinh(ECCENTRICITY * atanh(ECCENTRICITY * tau / root));
    return tau * Math.hypot(1, sigma) - sigma * root;
  }

  /// The inverse of [#conformal] by Newton's method (19 to 21); three steps are at rounding.
  private static double geographic(double conformalTau) {
    double tau = conformalTau;
    double shape = 1 - ECCENTRICITY * ECCENTRICITY;
    for (int step = 0; step < 5; step++) {
      double reached = conformal(tau);
      double perUnit = shape * Math.hypot(1, tau) * Math.hypot(1, reached);
      double slope = (1 + shape * tau * tau) / perUnit;
      tau += (conformalTau - reached) * slope;
    }
    return tau;
  }

  private static double polynomial(double... coefficients) {
    double sum = 0;
    for (int k = coefficients.length - 1; k >= 0; k--) {
      sum = sum * N + coefficients[k];
    }
    return sum;
  }

  private static double asinh(double x) {
    return Math.signum(x) * Math.log(Math.abs(x) + Math.hypot(1, x));
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }
}
