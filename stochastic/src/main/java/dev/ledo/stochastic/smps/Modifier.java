package dev.ledo.stochastic.smps;

/// What a stoch file's number does to the core's.
enum Modifier {
  REPLACE,
  ADD,
  MULTIPLY;

  double apply(double core, double number) {
    return switch (this) {
      case REPLACE -> number;
      case ADD -> core + number;
      case MULTIPLY -> core * number;
    };
  }
}
