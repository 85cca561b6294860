package dev.ledo.stochastic;

/// Scenarios in batches of neighbours, nearly equal in size.
///
/// The division depends on nothing but the two numbers, so that every machine makes the same.
record Batches(int scenarios, int count) {

  Batches {
    if (count < 1 || count > Math.max(1, scenarios)) {
      throw new IllegalArgumentException(count + " batches of " + scenarios + " scenarios");
    }
  }

  /// First scenario of a batch, which ends where the next one starts.
  int start(int batch) {
    return (int) ((long) batch * scenarios / count);
  }

  int size(int batch) {
    return start(batch + 1) - start(batch);
  }
}
