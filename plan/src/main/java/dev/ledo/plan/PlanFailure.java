package dev.ledo.plan;

/// The solver gave no plan for a network that has one.
public final class PlanFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param network its name
  /// @param answer what the solver said
  public PlanFailure(String network, String answer) {
    super("no plan for " + network + ": " + answer);
  }
}
