package dev.ledo.route.ground;

/// Which heights a move sees.
public enum Sampling {
  /// Those of its two ends, as in `r.walk -k`: a long move jumps over what lies between.
  ENDS,
  /// Those of its ends and of every line between cell centres that it crosses, interpolated between
  /// the two cells beside it; a diagonal move also sees the middle of its four cells.
  CROSSED
}
