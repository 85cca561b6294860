package dev.ledo.plan;

/// What one unit of an activity adds to a stock; negative if it takes.
///
/// @param stock the stock
/// @param amount tonnes of the good, in the kind of mass it is counted in, per unit of the activity
/// @param spread how far the amount may be from that
public record Flow(Stock stock, double amount, Spread spread) {

  /// A flow of an exact amount.
  public static Flow of(Stock stock, double amount) {
    return new Flow(stock, amount, Spread.NONE);
  }
}
