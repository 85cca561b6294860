package dev.ledo.plan.law;

import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Copies of operations.
final class Copied {

  private Copied() {}

  /// The same things done in another world of the same shape.
  static Operation operation(Operation done, Network other) {
    int periods = other.horizon().size();
    double[][] levels = new double[other.activities().size()][];
    Arrays.setAll(levels, i -> values(periods, p -> done.level(i, p)));
    double[][][] stored = new double[other.stores().size()][][];
    for (int i = 0; i < stored.length; i++) {
      int store = i;
      stored[i] = new double[other.stores().get(i).stocks().size()][];
      Arrays.setAll(stored[i], s -> values(periods, p -> done.stored(store, s, p)));
    }
    double[][] delivered = new double[other.needs().size()][];
    Arrays.setAll(delivered, i -> values(periods, p -> done.delivered(i, p)));
    double[][][] lost = new double[other.needs().size()][][];
    for (int i = 0; i < lost.length; i++) {
      int need = i;
      lost[i] = new double[other.needs().get(i).losses().size()][];
      Arrays.setAll(lost[i], w -> values(periods, p -> done.lost(need, w, p)));
    }
    return new Operation(other, levels, stored, delivered, lost);
  }

  private static double[] values(int periods, IntToDoubleFunction value) {
    double[] values = new double[periods];
    Arrays.setAll(values, value);
    return values;
  }
}
