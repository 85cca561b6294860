package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;

/// Something about an analysis that a person should look at, with the number that shows it. It is
/// no verdict: odd rocks exist.
///
/// @param check what was looked at, such as `Dy:Tb`
/// @param value what the analysis gives, unitless
/// @param usual the range in which published analyses lie
/// @param meaning what it may come from
/// @param source where the range is from
public record Remark(
    String check, Amount value, Amount.Range usual, String meaning, String source) {

  /// One line for a person.
  public String message() {
    return check
        + " is "
        + readable(value)
        + ", outside "
        + Numbers.plain(usual.low())
        + ".."
        + Numbers.plain(usual.high())
        + " ("
        + source
        + "); "
        + meaning;
  }

  private static String readable(Amount amount) {
    return switch (amount) {
      case Amount.Exact(double value) -> Numbers.readable(value, 3);
      case Amount.Range(double low, double high) ->
          Numbers.readable(low, 3) + ".." + Numbers.readable(high, 3);
      case Amount.Below(double limit) -> "below " + Numbers.readable(limit, 3);
      case Amount.Above(double limit) -> "above " + Numbers.readable(limit, 3);
    };
  }
}
