package dev.ledo.stochastic;

/// The second stage of a scenario has no least cost, whatever is decided first.
final class UnboundedRecourse extends RuntimeException {

  UnboundedRecourse(int scenario) {
    super("scenario " + scenario + ": the cost of the second stage has no lower limit");
  }
}
