package dev.ledo.stochastic;

import java.io.Serializable;

/// Scenarios in batches of neighbours, nearly equal in size.
///
/// The division depends on nothing but the two numbers, so that every machine makes the same.
///
/// @param scenarios how many there are
/// @param count of batches, at least 1 and at most as many as scenarios
public record Batches(int scenarios, int count) implements Serializable {

  public Batches {
    if (count < 1 || count > Math.max(1, scenarios)) {
      throw new IllegalArgumentException(count + " batches of " + scenarios + " scenarios");
    }
  }

  /// First scenario of a batch, which ends where the next one starts.
  public int start(int batch) {
    return (int) ((long) batch * scenarios / count);
  }

  /// How many scenarios a batch has.
  public int size(int batch) {
    return start(batch + 1) - start(batch);
  }
}
