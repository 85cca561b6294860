package dev.ledo.route.road;

import net.sf.geographiclib.GeodesicMask;

/// Distances on the WGS 84 ellipsoid.
///
/// Short ones by the radii of curvature in the middle, which is within 2e-6 below 8 km; others by
/// Karney's geodesics.
final class Geodesic {

  private static final double AXIS_M = 6_378_137;
  private static final double ECCENTRICITY_SQUARED = 0.00669437999014;
  private static final double SHORT_DEGREES = 0.05;
  private static final double STEEP_LATITUDE = 80;

  private Geodesic() {}

  /// Metres between two points, given in degrees.
  static double metres(double lat1, double lon1, double lat2, double lon2) {
    double dLat = lat2 - lat1;
    double dLon = lon2 - lon1;
    boolean isShort = Math.abs(dLat) < SHORT_DEGREES && Math.abs(dLon) < SHORT_DEGREES;
    if (!isShort || Math.abs(lat1) > STEEP_LATITUDE) {
      return net.sf.geographiclib.Geodesic.WGS84.Inverse(
              lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE)
          .s12;
    }
    double phi = Math.toRadians((lat1 + lat2) / 2);
    double sine = Math.sin(phi);
    double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
    double normal = AXIS_M / Math.sqrt(w);
    double meridian = normal * (1 - ECCENTRICITY_SQUARED) / w;
    return Math.hypot(
        meridian * Math.toRadians(dLat), normal * Math.cos(phi) * Math.toRadians(dLon));
  }
}
