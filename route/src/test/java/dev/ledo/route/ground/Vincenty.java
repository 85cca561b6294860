package dev.ledo.route.ground;

/// Lengths of geodesics on WGS 84 by Vincenty's inverse formula (Survey Review 23, 1975), good to a
/// millimetre between places that are not antipodal.
final class Vincenty {

  private static final double A = 6_378_137;
  private static final double F = 1 / 298.257223563;
  private static final double B = A * (1 - F);

  private Vincenty() {}

  static double metres(double lat1, double lon1, double lat2, double lon2) {
    double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(lat1)));
    double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(lat2)));
    double l = Math.toRadians(lon2 - lon1);
    double lambda = l;
    for (int round = 0; ; round++) {
      double sinSigma =
          Math.hypot(
              Math.cos(u2) * Math.sin(lambda),
              Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
      double cosSigma =
          Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
      double sigma = Math.atan2(sinSigma, cosSigma);
      double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
      double cos2Alpha = 1 - sinAlpha * sinAlpha;
      double cos2M = cos2Alpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
      double c = F / 16 * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
      double next =
          l
              + (1 - c)
                  * F
                  * sinAlpha
                  * (sigma + c * sinSigma * (cos2M + c * cosSigma * (-1 + 2 * cos2M * cos2M)));
      if (Math.abs(next - lambda) < 1e-13 || round == 100) {
        return length(sigma, sinSigma, cosSigma, cos2Alpha, cos2M);
      }
      lambda = next;
    }
  }

  private static double length(
      double sigma, double sinSigma, double cosSigma, double cos2Alpha, double cos2M) {
    double u = cos2Alpha * (A * A - B * B) / (B * B);
    double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
    double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
    double inner =
        cosSigma * (-1 + 2 * cos2M * cos2M)
            - b / 6 * cos2M * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2M * cos2M);
    return B * a * (sigma - b * sinSigma * (cos2M + b / 4 * inner));
  }
}
