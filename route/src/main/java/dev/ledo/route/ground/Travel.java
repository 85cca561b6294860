package dev.ledo.route.ground;

/// How something goes over the ground.
///
/// @param ground heights and what lies on them
/// @param headings the moves it may make
/// @param effort what a piece of way costs it
/// @param sampling which heights count
public record Travel(Ground ground, HeadingSet headings, Effort effort, Sampling sampling) {

  private static final int LEAST_HEADINGS_TO_BEND = 32;

  /// @throws IllegalArgumentException if lines are drawn for other headings
  public Travel {
    if (ground.crossings().filter(lines -> !lines.fits(headings)).isPresent()) {
      throw new IllegalArgumentException("the lines are drawn for other headings");
    }
  }

  /// Moves between cells; those of r.walk have a faster form.
  Moves moves(Moves.Direction direction) {
    return switch (effort) {
      case WalkEffort walk when sampling == Sampling.ENDS && ground.isBare() ->
          new WalkMoves(ground, headings, direction, walk);
      case WalkEffort _ -> new SampledMoves(this, direction);
      case PaceEffort _ -> new SampledMoves(this, direction);
    };
  }

  /// Whether a move too steep for the limit of grade may bend: with 32 headings or more that see
  /// the ground between their ends.
  public boolean mayBend() {
    return effort instanceof PaceEffort
        && sampling != Sampling.ENDS
        && headings.count() >= LEAST_HEADINGS_TO_BEND;
  }

  int columns() {
    return ground.terrain().frame().columns();
  }

  int rows() {
    return ground.terrain().frame().rows();
  }
}
