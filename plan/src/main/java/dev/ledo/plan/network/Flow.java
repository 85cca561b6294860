package dev.ledo.plan.network;

/// What one unit of an activity adds to a stock; negative if it takes.
///
/// @param stock the stock
/// @param amount tonnes of the good, in the kind of mass it is counted in, per unit of the activity
/// @param transitDays how long it is under way, 0 or more; what has not arrived when a period ends
///   arrives in the next
public record Flow(Stock stock, double amount, double transitDays) {

  private static final double DAYS_PER_MONTH = 365.25 / 12;

  /// A flow within a period.
  public static Flow of(Stock stock, double amount) {
    return new Flow(stock, amount, 0);
  }

  /// Part of what is sent in a period that arrives in the next one, 0..1.
  public double latePart(Period period) {
    return Math.min(1, transitDays / (period.months() * DAYS_PER_MONTH));
  }
}
