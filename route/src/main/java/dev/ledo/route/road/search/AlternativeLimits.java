package dev.ledo.route.road.search;

/// When ways count as different, and as good enough.
///
/// @param count most ways, the best among them; at least 1
/// @param stretch most cost over the least, at least 1
/// @param sharing most that two ways have in common, as a share of the shorter one's length, 0..1
/// @param local every part of a way which costs up to this share of the least cost is itself the
///   cheapest between its ends, above 0: no small, pointless turns aside
public record AlternativeLimits(int count, double stretch, double sharing, double local) {

  /// @throws IllegalArgumentException outside the ranges
  public AlternativeLimits {
    if (count < 1 || !(stretch >= 1) || !(sharing >= 0 && sharing <= 1) || !(local > 0)) {
      throw new IllegalArgumentException("limits of alternatives out of range");
    }
  }

  /// The best and others that cost up to half more and share up to three quarters.
  public static AlternativeLimits of(int count) {
    return new AlternativeLimits(count, 1.5, 0.75, 0.03);
  }
}
