package dev.ledo.route.ground;

import java.util.Arrays;

/// Final costs of a tile in four bytes a cell: how far each is above the least, in equal steps from
/// it to the most, rounded down.
///
/// @param room holds the steps, unsigned; all bits set where there is no cost
/// @param from where in the room they begin
/// @param span of the costs
@SuppressWarnings("ArrayRecordComponent")
record PackedCosts(int[] room, int from, Span span) {

  private static final int NONE = -1;
  private static final long MOST_STEPS = 0xFFFF_FFFEL;

  /// What packing needs to know about some costs.
  ///
  /// @param least seconds
  /// @param aboveZero the least above zero, seconds
  /// @param step seconds
  /// @param reached how many cells have a cost
  record Span(double least, double aboveZero, double step, int reached) {

    private static final double EXACTNESS = 1e-7;
    private static final double SHARE_OF_MOVE = 1e-4;

    static Span of(double[] seconds) {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      int reached = 0;
      for (double cost : seconds) {
        if (cost < Double.POSITIVE_INFINITY) {
          least = cost < least ? cost : least;
          most = cost > most ? cost : most;
          reached++;
        }
      }
      double aboveZero = least > 0 ? least : aboveZero(seconds);
      return new Span(least, aboveZero, (most - least) / MOST_STEPS, reached);
    }

    private static double aboveZero(double[] seconds) {
      return Arrays.stream(seconds).filter(cost -> cost > 0).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// Whether each cost keeps seven digits when packed, and a move stays far above a step.
    ///
    /// @param leastMove what any move costs at least, seconds
    boolean isFit(double leastMove) {
      return step > 0 && step <= EXACTNESS * aboveZero && step <= SHARE_OF_MOVE * leastMove;
    }
  }

  /// Packs costs of a fit span into a room.
  static PackedCosts of(double[] seconds, Span span, int[] room, int from) {
    double least = span.least;
    double step = span.step;
    double perSecond = 1 / step;
    for (int cell = 0; cell < seconds.length; cell++) {
      double cost = seconds[cell];
      long steps = Math.min((long) ((cost - least) * perSecond), MOST_STEPS);
      boolean isAbove = least + steps * step > cost;
      room[from + cell] =
          cost < Double.POSITIVE_INFINITY ? (int) (isAbove ? steps - 1 : steps) : NONE;
    }
    return new PackedCosts(room, from, span);
  }

  /// Cost of a cell.
  ///
  /// @return seconds; infinite if there is none
  double at(int local) {
    int steps = room[from + local];
    return steps == NONE
        ? Double.POSITIVE_INFINITY
        : span.least + Integer.toUnsignedLong(steps) * span.step;
  }

  /// Writes all costs.
  void unpack(double[] seconds) {
    Arrays.setAll(seconds, this::at);
  }
}
