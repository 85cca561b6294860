package dev.ledo.route.road;

import dev.ledo.route.terrain.Box;
import java.util.Arrays;

/// A closed line on the map. Straight between its corners in degrees; not over the date line.
public final class Ring {

  private final double[] lats;
  private final double[] lons;
  private final double south;
  private final double north;
  private final double west;
  private final double east;

  /// @param lats of its corners, degrees
  /// @param lons of its corners, degrees
  /// @throws IllegalArgumentException with fewer than three corners
  public Ring(double[] lats, double[] lons) {
    if (lats.length < 3 || lats.length != lons.length) {
      throw new IllegalArgumentException("a ring has three corners at least");
    }
    this.lats = lats.clone();
    this.lons = lons.clone();
    this.south = Arrays.stream(lats).min().orElseThrow();
    this.north = Arrays.stream(lats).max().orElseThrow();
    this.west = Arrays.stream(lons).min().orElseThrow();
    this.east = Arrays.stream(lons).max().orElseThrow();
  }

  /// Corners it has.
  public int size() {
    return lats.length;
  }

  /// Latitude of a corner.
  public double lat(int corner) {
    return lats[corner];
  }

  /// Longitude of a corner.
  public double lon(int corner) {
    return lons[corner];
  }

  boolean reaches(Box box) {
    boolean isBetween = east >= box.west() && west <= box.east();
    boolean isPastDateLine = west + 360 <= box.east();
    return north >= box.south() && south <= box.north() && (isBetween || isPastDateLine);
  }

  boolean contains(double lat, double lon) {
    if (lat < south || lat > north || lon < west || lon > east) {
      return false;
    }
    boolean isInside = false;
    for (int i = 0, before = lats.length - 1; i < lats.length; before = i++) {
      boolean isBetween = lats[i] > lat != lats[before] > lat;
      if (isBetween && lon < lonAt(before, i, lat)) {
        isInside = !isInside;
      }
    }
    return isInside;
  }

  private double lonAt(int from, int to, double lat) {
    return lons[from] + (lat - lats[from]) / (lats[to] - lats[from]) * (lons[to] - lons[from]);
  }

  boolean crosses(double lat1, double lon1, double lat2, double lon2) {
    boolean isApart =
        Math.max(lat1, lat2) < south
            || Math.min(lat1, lat2) > north
            || Math.max(lon1, lon2) < west
            || Math.min(lon1, lon2) > east;
    if (isApart) {
      return false;
    }
    for (int i = 0, before = lats.length - 1; i < lats.length; before = i++) {
      double a = side(lat1, lon1, lat2, lon2, lats[before], lons[before]);
      double b = side(lat1, lon1, lat2, lon2, lats[i], lons[i]);
      double c = side(lats[before], lons[before], lats[i], lons[i], lat1, lon1);
      double d = side(lats[before], lons[before], lats[i], lons[i], lat2, lon2);
      if (a * b <= 0 && c * d <= 0 && !(a == 0 && b == 0)) {
        return true;
      }
    }
    return false;
  }

  private static double side(
      double lat1, double lon1, double lat2, double lon2, double lat, double lon) {
    return (lon2 - lon1) * (lat - lat1) - (lat2 - lat1) * (lon - lon1);
  }
}
