package dev.ledo.brief.atlas;

import java.util.List;

/// The Equal Earth projection, in which areas can be compared.
///
/// Šavrič, Patterson and Jenny 2019, "The Equal Earth map projection", equations 1 and 2.
public final class EqualEarth {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = 100;

  private EqualEarth() {}

  /// A point of longitude and latitude in map units, the equator about 541 long.
  public static Point project(Point degrees) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(degrees.y())));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double lambda = Math.toRadians(degrees.x());
    double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    double x = lambda * Math.cos(theta) / (M * slope);
    double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new Point(x * SCALE, y * SCALE);
  }

  /// Lands in map units.
  public static List<Land> project(List<Land> lands) {
    return lands.stream()
        .map(land ->
            new Land(
                land.code(),
                land.name(),
                land.polygons().stream()
                    .map(rings -> rings.stream().map(EqualEarth::projectRing).toList())
                    .toList()))
        .toList();
  }

  private static List<Point> projectRing(List<Point> ring) {
    return ring.stream().map(EqualEarth::project).toList();
  }
}
