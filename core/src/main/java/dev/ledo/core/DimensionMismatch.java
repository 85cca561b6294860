package dev.ledo.core;

/// Figures that count different things were about to be added, compared or converted.
public final class DimensionMismatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param have unit of the one figure
  /// @param want unit of the other
  public DimensionMismatch(Unit have, Unit want) {
    super("'" + have + "' and '" + want + "' count different things");
  }
}
