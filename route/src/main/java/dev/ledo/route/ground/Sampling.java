package dev.ledo.route.ground;

/// Which heights a move sees.
public enum Sampling {
  /// Those of its two ends, as in `r.walk -k`: a long move jumps over what lies between.
  ENDS,
  /// Those of its ends and of every line between cell centres that it crosses, interpolated between
  /// the two cells beside it. A diagonal meets such lines only at its ends; it does not pass
  /// between two cells that are closed or unknown.
  CROSSED,
  /// As {@link #CROSSED}, and a diagonal also sees the middle of its four cells, so that it does
  /// not slip through a ridge of single cells corner to corner.
  BILINEAR
}
