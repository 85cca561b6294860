package dev.ledo.route.pace;

/// Naismith's rule with Langmuir's corrections, in the form of r.walk of GRASS: a second for each
/// level metre, b for each metre up, c for each metre down moderately, d for each down steeply.
///
/// Naismith (1892): an hour for 5 km and half an hour for 300 m up, that is a = 0.72 and b = 6.
/// Langmuir (1984): ten minutes less for 300 m down between 5 and 12 degrees, ten more where it is
/// steeper. Descents count as negative, so c is positive and d negative. At the slope factor the
/// pace jumps.
///
/// @param a seconds for a level metre, above 0
/// @param b seconds for a metre up, at least 0
/// @param c seconds saved for a metre down moderately, at least 0
/// @param d minus the seconds lost for a metre down steeply, at most 0
/// @param slopeFactor the grade, negative, at and above which a descent is moderate
public record NaismithPace(double a, double b, double c, double d, double slopeFactor)
    implements Pace {

  /// What r.walk takes unless told otherwise.
  public static final NaismithPace LANGMUIR = new NaismithPace(0.72, 6, 1.9998, -1.9998, -0.2125);

  /// @throws IllegalArgumentException if some grade would take no time
  public NaismithPace {
    boolean signs = a > 0 && b >= 0 && c >= 0 && d <= 0 && slopeFactor <= 0;
    if (!signs || !(a + c * slopeFactor > 0)) {
      throw new IllegalArgumentException(
          "a=%s b=%s c=%s d=%s at %s leave no time".formatted(a, b, c, d, slopeFactor));
    }
  }

  @Override
  public double secondsPerMetre(double grade) {
    if (grade >= 0) {
      return a + b * grade;
    }
    return a + (grade >= slopeFactor ? c : d) * grade;
  }
}
