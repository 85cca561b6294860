package dev.ledo.route.ground;

/// How something goes over the ground.
///
/// @param ground heights and what lies on them
/// @param headings the moves it may make
/// @param effort what a piece of way costs it
/// @param sampling which heights count
public record Travel(Ground ground, HeadingSet headings, Effort effort, Sampling sampling) {

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
          new WalkMoves(ground.terrain(), headings, direction, walk);
      case WalkEffort walk -> new SampledMoves(ground, headings, direction, walk, sampling);
      case PaceEffort pace -> new SampledMoves(ground, headings, direction, pace, sampling);
    };
  }

  int columns() {
    return ground.terrain().frame().columns();
  }

  int rows() {
    return ground.terrain().frame().rows();
  }
}
