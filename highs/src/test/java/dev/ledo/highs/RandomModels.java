package dev.ledo.highs;

import java.util.random.RandomGenerator;

/// Linear programs drawn by chance, with whole numbers so that an exact method can follow.
final class RandomModels {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private RandomModels() {}

  /// Any program: bounded, half-bounded and free columns; equalities, one-sided and two-sided rows;
  /// feasible or not, bounded or not.
  static LinearModel any(RandomGenerator random, int columns, int rows) {
    LinearModelBuilder builder =
        LinearModel.builder()
            .sense(random.nextBoolean() ? Sense.MINIMISE : Sense.MAXIMISE)
            .offset(random.nextInt(-5, 6));
    for (int column = 0; column < columns; column++) {
      addColumn(builder, random);
    }
    for (int row = 0; row < rows; row++) {
      addRow(builder, random, columns);
    }
    return builder.build();
  }

  private static void addColumn(LinearModelBuilder builder, RandomGenerator random) {
    int cost = random.nextInt(-9, 10);
    int lower = random.nextInt(-4, 3);
    int upper = lower + random.nextInt(0, 9);
    switch (random.nextInt(8)) {
      case 0 -> builder.column(cost, -NONE, NONE);
      case 1 -> builder.column(cost, -NONE, upper);
      case 2, 3 -> builder.column(cost, lower, NONE);
      default -> builder.column(cost, lower, upper);
    }
  }

  private static void addRow(LinearModelBuilder builder, RandomGenerator random, int columns) {
    int lower = random.nextInt(-12, 13);
    int upper = lower + random.nextInt(0, 12);
    int row =
        switch (random.nextInt(5)) {
          case 0 -> builder.row(lower, lower);
          case 1 -> builder.row(lower, upper);
          case 2 -> builder.row(lower, NONE);
          default -> builder.row(-NONE, upper);
        };
    for (int column = 0; column < columns; column++) {
      if (random.nextInt(3) > 0) {
        builder.entry(row, column, random.nextInt(-6, 7));
      }
    }
  }

  /// A program like the second stage of a plan: every column bounded, a point that is feasible, and
  /// slack that can be bought at a high cost in every row, so that bounds of rows can be anything.
  static LinearModel recourse(RandomGenerator random, int columns, int rows) {
    LinearModelBuilder builder = LinearModel.builder();
    for (int column = 0; column < columns; column++) {
      builder.column(random.nextInt(1, 60), 0, random.nextInt(5, 40));
    }
    for (int row = 0; row < rows; row++) {
      int demand = random.nextInt(0, 80);
      int at = builder.row(demand, random.nextInt(3) == 0 ? demand : NONE);
      for (int entry = 0; entry < 6; entry++) {
        int column = random.nextInt(entry * columns / 6, (entry + 1) * columns / 6);
        builder.entry(at, column, random.nextInt(1, 10) * (entry % 3 == 2 ? -1 : 1));
      }
      builder.entry(at, builder.column(500, 0, NONE), 1);
      builder.entry(at, builder.column(200, 0, NONE), -1);
    }
    return builder.build();
  }
}
