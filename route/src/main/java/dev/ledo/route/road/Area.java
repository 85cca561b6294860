package dev.ledo.route.road;

import dev.ledo.route.terrain.Box;
import java.util.List;

/// A part of the land: to be avoided, or held by somebody, or risky.
///
/// @param name what it is called, may be blank
/// @param actor who holds it, blank if nobody is named
/// @param lossPer100Km probability of losing a load on 100 km within it, 0..1; NaN if not known
/// @param rings closed lines of longitude and latitude in degrees, two numbers a corner; a point is
///   inside if it is inside an odd number of rings
public record Area(String name, String actor, double lossPer100Km, List<Ring> rings) {

  /// @throws IllegalArgumentException if the probability is none
  public Area {
    if (lossPer100Km < 0 || lossPer100Km >= 1) {
      throw new IllegalArgumentException(lossPer100Km + " is no probability below 1");
    }
    rings = List.copyOf(rings);
  }

  /// Whether a point lies within.
  public boolean contains(double lat, double lon) {
    boolean isInside = false;
    for (Ring ring : rings) {
      isInside ^= ring.contains(lat, lon);
    }
    return isInside;
  }

  /// Whether the box around it has something in common with another.
  public boolean reaches(Box box) {
    return rings.stream().anyMatch(ring -> ring.reaches(box));
  }

  /// Whether a straight piece of way touches it.
  public boolean touches(double lat1, double lon1, double lat2, double lon2) {
    return contains(lat1, lon1)
        || contains(lat2, lon2)
        || rings.stream().anyMatch(ring -> ring.crosses(lat1, lon1, lat2, lon2));
  }

  /// Additive risk of a metre within it, -ln(1 - p); 0 where it is not known.
  public double riskPerM() {
    return Double.isNaN(lossPer100Km) ? 0 : -Math.log1p(-lossPer100Km) / 100_000;
  }
}
