package dev.ledo.stochastic;

import dev.ledo.stochastic.Textbook.Instance;
import java.util.Random;

/// Small random supply networks: capacity is built at sources, demand comes at sinks, goods flow,
/// and what is missing is paid for dearly or, if so wished, not allowed.
final class Networks {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private Networks() {}

  /// What a network is like.
  ///
  /// @param sources places where capacity can be built
  /// @param sinks places with demand
  /// @param scenarios how many
  /// @param allRandom whether costs, yields, capacities, bounds and a fixed cost are random too,
  ///   not only demand
  /// @param lostAllowed whether demand may stay unmet
  /// @param whole whether capacity comes in whole units
  record Shape(
      int sources,
      int sinks,
      int scenarios,
      boolean allRandom,
      boolean lostAllowed,
      boolean whole) {

    static Shape of(int sources, int sinks, int scenarios) {
      return new Shape(sources, sinks, scenarios, false, true, false);
    }

    Shape withAllRandom() {
      return new Shape(sources, sinks, scenarios, true, lostAllowed, whole);
    }

    Shape withoutLostDemand() {
      return new Shape(sources, sinks, scenarios, allRandom, false, whole);
    }

    Shape withWholeCapacity() {
      return new Shape(sources, sinks, scenarios, allRandom, lostAllowed, true);
    }
  }

  static Instance of(Shape shape, long seed) {
    var random = new Random(seed);
    var builder = TwoStageProgram.builder("network " + seed);
    for (int i = 0; i < shape.sources(); i++) {
      int x = builder.firstColumn("x" + i, 5 + random.nextInt(20), 0, 6, shape.whole());
      int capacity = builder.secondRow("capacity" + i, -INFINITE, 0);
      builder.technology(capacity, x, -(1 + random.nextInt(5)));
      if (shape.allRandom()) {
        builder.random(new RandomElement.Technology(capacity, x));
      }
    }
    if (shape.allRandom()) {
      builder.random(new RandomElement.FirstCost(0));
      builder.random(new RandomElement.Constant());
    }
    for (int k = 0; k < shape.sinks(); k++) {
      sink(shape, builder, k, random);
    }
    double[] probabilities = new double[shape.scenarios()];
    double[][] values = new double[shape.scenarios()][];
    TwoStageProgram program = builder.build();
    double sum = 0;
    for (int s = 0; s < probabilities.length; s++) {
      probabilities[s] = 1 + random.nextInt(5);
      sum += probabilities[s];
      values[s] = values(program, random);
    }
    for (int s = 0; s < probabilities.length; s++) {
      probabilities[s] /= sum;
    }
    return new Instance(program, new ScenarioTable(probabilities, values));
  }

  private static void sink(Shape shape, TwoStageProgramBuilder builder, int k, Random random) {
    int demand = builder.secondRow("demand" + k, 3, INFINITE);
    builder.random(new RandomElement.RightHandSide(demand, 0, INFINITE));
    for (int i = 0; i < shape.sources(); i++) {
      int flow = builder.secondColumn("flow" + i + "-" + k, 1 + random.nextInt(9), 0, 30);
      builder.recourse(i, flow, 1).recourse(demand, flow, 1);
      if (shape.allRandom() && random.nextInt(3) == 0) {
        builder.random(new RandomElement.Recourse(demand, flow));
        builder.random(new RandomElement.Cost(flow));
        builder.random(new RandomElement.Upper(flow));
      }
    }
    if (shape.lostAllowed()) {
      builder.recourse(demand, builder.secondColumn("lost" + k, 60, 0, INFINITE), 1);
    }
  }

  private static double[] values(TwoStageProgram program, Random random) {
    double[] values = new double[program.elements().size()];
    for (int e = 0; e < values.length; e++) {
      values[e] =
          switch (program.elements().get(e)) {
            case RandomElement.RightHandSide side -> 1 + 6 * random.nextDouble();
            case RandomElement.Technology entry -> -(1 + 4 * random.nextDouble());
            case RandomElement.Recourse entry -> 0.7 + 0.3 * random.nextDouble();
            case RandomElement.Cost cost -> 1 + 9 * random.nextDouble();
            case RandomElement.FirstCost cost -> random.nextDouble();
            case RandomElement.Constant constant -> 10 * random.nextDouble();
            case RandomElement.Lower bound -> 0;
            case RandomElement.Upper bound -> 8 + 22 * random.nextDouble();
            case RandomElement.Fixed bound -> 0;
          };
    }
    return values;
  }
}
