package dev.ledo.route.answer.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/// By how much the shortest path gets longer without some arcs, if each weight may be anywhere
/// between two.
///
/// It is greatest where the weights of one path are low and all others high, and least where those
/// of one path that is left are: a path's own weight falls at least as much as any other's when one
/// of its arcs gets lighter. So paths are gone through from the lightest on until none can count.
///
/// @see docs/methods/route-network.md
public final class PathGap {

  /// Paths looked at. With more, the answer holds all there may be, but may be too wide.
  private static final int MOST = 500;

  private final RangedGraph ranged;
  private final BitSet missing;
  private final DoubleBinaryOperator gap;

  /// @param missing the arcs that are taken out
  /// @param gap how much longer, of the weights after and before; rises with the first, falls with
  ///   the second, infinite if the first is, and 0 where they are the same
  public PathGap(RangedGraph ranged, BitSet missing, DoubleBinaryOperator gap) {
    this.ranged = ranged;
    this.missing = missing;
    this.gap = gap;
  }

  private static double weight(Optional<Path> path) {
    return path.map(Path::weight).orElse(Double.POSITIVE_INFINITY);
  }

  private double without(List<Integer> lowOn, List<Integer> highOn) {
    return weight(ranged.shortest(lowOn, highOn, missing));
  }

  private Optional<Path> with(List<Integer> lowOn, List<Integer> highOn) {
    return ranged.shortest(lowOn, highOn, new BitSet());
  }

  /// The most by which it may get longer, 0 if there is no path with the arcs; infinite if there
  /// may be none without them.
  public double most() {
    double longest = without(List.of(), List.of());
    SimplePaths paths = ranged.fromLightest(new BitSet());
    double most = 0;
    int looked = 0;
    for (Optional<Path> next = paths.next(); next.isPresent(); next = paths.next()) {
      Path path = next.get();
      double bound = gap.applyAsDouble(longest, path.weight());
      if (bound <= most) {
        return most;
      }
      if (looked++ == MOST) {
        return bound;
      }
      if (path.arcs().stream().anyMatch(missing::get)) {
        double after = without(path.arcs(), List.of());
        most = Math.max(most, gap.applyAsDouble(after, path.weight()));
      }
    }
    return most;
  }

  /// The least by which it gets longer, not negative; infinite if there is no path without the
  /// arcs. Proved for differences of weights; for other gaps it is that of two choices for each
  /// path.
  public double least() {
    double longest = weight(with(List.of(), List.of()));
    SimplePaths paths = ranged.fromLightest(missing);
    double least = Double.POSITIVE_INFINITY;
    int looked = 0;
    for (Optional<Path> next = paths.next(); next.isPresent(); next = paths.next()) {
      Path path = next.get();
      double bound = Math.max(0, gap.applyAsDouble(path.weight(), longest));
      if (least <= bound) {
        return least;
      }
      if (looked++ == MOST) {
        return bound;
      }
      least = Math.min(least, least(path.arcs()));
    }
    return least;
  }

  /// Where a gap is no difference, what both ways share counts most when it is high.
  private double least(List<Integer> left) {
    Path before = with(left, List.of()).orElseThrow();
    double apart = gap.applyAsDouble(without(left, List.of()), before.weight());
    double shared =
        gap.applyAsDouble(without(left, before.arcs()), weight(with(left, before.arcs())));
    return Math.min(apart, shared);
  }
}
