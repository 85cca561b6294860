package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A whole of known size, such as 100 %, of which named holders have ranges; the rest is what they
/// leave of it.
///
/// A part that is published stays what it is: only its upper end falls where the least of the
/// others leaves no room for it. All results are the tightest bounds, but for [#herfindahl] of very
/// many uncertain holders.
///
/// @see docs/methods/concentration.md
public final class FixedWhole implements Division {

  /// Uncertain holders up to which all corners are looked at.
  static final int LIMIT = 16;

  private final double size;
  private final double[] low;
  private final double[] high;

  /// @param held what each holder has, from 0 up; together at the least no more than the whole
  /// @param size of the whole, above 0
  /// @throws IllegalArgumentException if the holders have more than there is
  public FixedWhole(List<Amount> held, double size) {
    this.size = size;
    this.low = held.stream().mapToDouble(Amount::low).toArray();
    double room = size - sum(low);
    this.high =
        held.stream().mapToDouble(each -> Math.min(each.high(), each.low() + room)).toArray();
    if (!(size > 0) || !(room >= 0) || DoubleStream.of(low).anyMatch(each -> !(each >= 0))) {
      throw new IllegalArgumentException(held + " of " + size);
    }
  }

  @Override
  public Amount whole() {
    return Amount.of(size);
  }

  @Override
  public Amount share(int holder) {
    return part(low[holder], high[holder]);
  }

  @Override
  public Amount restShare() {
    return part(Math.max(0, size - sum(high)), size - sum(low));
  }

  @Override
  public boolean mayLead(int holder) {
    return high[holder] > 0 && DoubleStream.of(low).allMatch(each -> each <= high[holder]);
  }

  @Override
  public Amount top(int hands) {
    double[] rising = DoubleStream.of(low).sorted().toArray();
    double least = sumFrom(rising, rising.length - hands);
    double withRest = size - (sum(low) - sumFrom(rising, rising.length - hands + 1));
    return part(least, Math.max(withRest, most(0, hands, 0, 0)));
  }

  /// The most that some named holders have together, the others at their least.
  ///
  /// @param from the first that may still be taken
  /// @param hands how many may still be taken
  /// @param lows sum of the low ends of those that are taken
  /// @param highs of their high ends
  private double most(int from, int hands, double lows, double highs) {
    double most = Math.min(highs, size - sum(low) + lows);
    for (int next = from; hands > 0 && next < low.length; next++) {
      most = Math.max(most, most(next + 1, hands - 1, lows + low[next], highs + high[next]));
    }
    return most;
  }

  @Override
  public Amount herfindahl() {
    int[] uncertain =
        IntStream.range(0, low.length).filter(each -> high[each] > low[each]).toArray();
    double squares = DoubleStream.of(low).map(each -> each * each).sum();
    double most =
        uncertain.length > LIMIT
            ? size * size * top(1).high()
            : IntStream.range(0, 1 << uncertain.length)
                .mapToDouble(raised -> mostSquares(uncertain, raised))
                .max()
                .orElseThrow();
    return Ends.between(squares / (size * size), most / (size * size));
  }

  /// The sum of squares of some corners: each holder at an end of its range but one, who has what
  /// is left, if the rest does not.
  ///
  /// @param raised a bit for each of the uncertain holders that is at its high end
  /// @return 0 if there is not enough for them
  private double mostSquares(int[] uncertain, int raised) {
    double[] held = low.clone();
    for (int bit = 0; bit < uncertain.length; bit++) {
      held[uncertain[bit]] = (raised >> bit & 1) == 1 ? high[uncertain[bit]] : low[uncertain[bit]];
    }
    double left = size - sum(held);
    if (left < 0) {
      return 0;
    }
    double squares = DoubleStream.of(held).map(each -> each * each).sum();
    double more = left * left;
    for (int holder : uncertain) {
      double room = Math.min(left, high[holder] - held[holder]);
      double rest = left - room;
      more = Math.max(more, room * (2 * held[holder] + room) + rest * rest);
    }
    return squares + more;
  }

  private Amount part(double least, double most) {
    return Ends.between(least / size, most / size);
  }

  private static double sum(double[] values) {
    return DoubleStream.of(values).sum();
  }

  private static double sumFrom(double[] values, int from) {
    return DoubleStream.of(values).skip(Math.clamp(from, 0, values.length)).sum();
  }
}
