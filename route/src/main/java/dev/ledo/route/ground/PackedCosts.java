package dev.ledo.route.ground;

import java.util.Arrays;

/// Final costs of a tile in four bytes a cell: how far each is above the least, in equal steps from
/// it to the most, rounded down.
///
/// Nothing here branches on whether a cell has a cost. Most tiles have no cell without, and the JVM
/// would have to compile anew whatever met the first.
///
/// @param place of the steps, which are unsigned; all bits are set where there is no cost
/// @param span of the costs
record PackedCosts(Place place, Span span) {

  /// Costs of a tile where no cell has one.
  static final PackedCosts NONE = none();

  private static final long MOST_STEPS = 0xFFFF_FFFEL;

  /// What is added to the cost of a cell that has one, and that has none.
  private static final double[] INFINITE = {0, Double.POSITIVE_INFINITY};

  /// Likewise, where that is to be unknown.
  private static final float[] UNKNOWN = {0, Float.NaN};

  /// Where the steps of a tile are.
  ///
  /// @param steps of this and other tiles
  /// @param from the first of this tile
  @SuppressWarnings("ArrayRecordComponent")
  record Place(int[] steps, int from) {}

  /// What packing needs to know about some costs.
  ///
  /// @param least seconds
  /// @param aboveZero the least above zero, seconds
  /// @param step seconds
  /// @param reached how many cells have a cost
  record Span(double least, double aboveZero, double step, int reached) {

    private static final double EXACTNESS = 1e-7;
    private static final double SHARE_OF_MOVE = 1e-4;
    private static final long BITS_OF_INFINITY =
        Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /// Numbers of 0 and above are in the order of their bits; yes and no are 1 and 0.
    static Span of(double[] seconds) {
      long least = BITS_OF_INFINITY;
      long most = 0;
      long reached = 0;
      for (double cost : seconds) {
        long bits = Double.doubleToRawLongBits(cost);
        long isFinite = (bits - BITS_OF_INFINITY) >>> 63;
        least = Math.min(least, bits);
        most = Math.max(most, bits & -isFinite);
        reached += isFinite;
      }
      double from = Double.longBitsToDouble(least);
      double step = (Double.longBitsToDouble(most) - from) / MOST_STEPS;
      return new Span(from, from > 0 ? from : aboveZero(seconds), step, (int) reached);
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

  private static PackedCosts none() {
    int[] steps = new int[Tiles.CELLS];
    Arrays.fill(steps, -1);
    return new PackedCosts(new Place(steps, 0), new Span(0, Double.POSITIVE_INFINITY, 0, 0));
  }

  /// Packs costs of a fit span. Yes and no are 1 and 0 here.
  static PackedCosts of(double[] seconds, Span span, Place place) {
    int[] to = place.steps;
    double least = span.least;
    double step = span.step;
    double perSecond = 1 / step;
    for (int cell = 0; cell < seconds.length; cell++) {
      double cost = seconds[cell];
      long steps = Math.min((long) ((cost - least) * perSecond), MOST_STEPS + 1);
      long isAbove = Double.doubleToRawLongBits(cost - (least + steps * step)) >>> 63;
      to[place.from + cell] = (int) (steps - isAbove);
    }
    return new PackedCosts(place, span);
  }

  /// Cost of a cell.
  ///
  /// @return seconds; infinite if there is none
  double at(int local) {
    long steps = place.steps[place.from + local] & 0xFFFF_FFFFL;
    return span.least + steps * span.step + INFINITE[(int) ((steps + 1) >>> 32)];
  }

  /// Copies costs of some cells; NaN where there is none.
  void copy(int local, int count, float[] into, int at) {
    int[] from = place.steps;
    int first = place.from + local;
    double least = span.least;
    double step = span.step;
    for (int i = 0; i < count; i++) {
      long steps = from[first + i] & 0xFFFF_FFFFL;
      into[at + i] = (float) (least + steps * step) + UNKNOWN[(int) ((steps + 1) >>> 32)];
    }
  }
}
