package dev.ledo.route.road;

/// What counts in a journey.
///
/// @param criterion by what routes are compared
/// @param perKm money for a kilometre
/// @param perHour money for an hour
public record Tariff(Criterion criterion, double perKm, double perHour) {

  /// Risk is compared first; this makes time decide among equals without ever outweighing a risk of
  /// one in ten million an hour.
  private static final double RISK_PER_HOUR = 1e-7;

  /// Least time.
  public static final Tariff TIME = new Tariff(Criterion.TIME, 0, 0);

  /// @throws IllegalArgumentException with amounts below 0, or nothing to compare money by
  public Tariff {
    if (!(perKm >= 0) || !(perHour >= 0)) {
      throw new IllegalArgumentException("money per km and per hour is at least 0");
    }
    if (criterion == Criterion.COST && perKm + perHour == 0) {
      throw new IllegalArgumentException("money needs an amount per km or per hour");
    }
  }

  /// What a piece of way costs in the criterion's own unit: seconds, metres, money, or additive
  /// risk.
  public double of(double lengthM, double seconds, double risk) {
    return switch (criterion) {
      case TIME -> seconds;
      case LENGTH -> lengthM;
      case COST -> money(lengthM, seconds);
      case RISK -> risk + RISK_PER_HOUR * seconds / 3600;
    };
  }

  /// Money for a piece of way.
  public double money(double lengthM, double seconds) {
    return perKm * lengthM / 1000 + perHour * seconds / 3600;
  }
}
