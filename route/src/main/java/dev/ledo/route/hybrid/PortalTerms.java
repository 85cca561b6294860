package dev.ledo.route.hybrid;

import dev.ledo.route.terrain.Position;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// What it takes to leave a road or to come to one.
///
/// @param seconds for ditch, fence and bank: declared, not measured
/// @param secondsPerM for the way between the road and the middle of its cell
public record PortalTerms(double seconds, double secondsPerM) {

  /// @throws IllegalArgumentException unless both are finite and at least 0
  public PortalTerms {
    if (!(seconds >= 0 && secondsPerM >= 0) || Double.isInfinite(seconds + secondsPerM)) {
      throw new IllegalArgumentException("a portal takes some time");
    }
  }

  double metres(Position one, Position other) {
    return Geodesic.WGS84.Inverse(
            one.lat(), one.lon(), other.lat(), other.lon(), GeodesicMask.DISTANCE)
        .s12;
  }
}
