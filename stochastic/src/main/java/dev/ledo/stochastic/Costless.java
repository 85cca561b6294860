package dev.ledo.stochastic;

import dev.ledo.stochastic.TwoStageProgram.Stage;

/// A program in which nothing costs anything: it has an optimum if and only if some decision leaves
/// every scenario a second stage.
final class Costless implements ScenarioSource {

  private final TwoStageProgram program;
  private final ScenarioSource source;

  Costless(TwoStageProgram program, ScenarioSource source) {
    this.program = program;
    this.source = source;
  }

  TwoStageProgram program() {
    return new TwoStageProgram(
        program.name(),
        false,
        0,
        without(program.first()),
        without(program.second()),
        program.technology(),
        program.elements());
  }

  private static Stage without(Stage stage) {
    return new Stage(stage.columns().withoutCosts(), stage.rows(), stage.matrix());
  }

  @Override
  public int size() {
    return source.size();
  }

  @Override
  public double probability(int scenario) {
    return source.probability(scenario);
  }

  @Override
  public void fill(int scenario, double[] values) {
    source.fill(scenario, values);
    for (int e = 0; e < values.length; e++) {
      if (isCost(program.elements().get(e))) {
        values[e] = 0;
      }
    }
  }

  private static boolean isCost(RandomElement element) {
    return switch (element) {
      case RandomElement.Cost cost -> true;
      case RandomElement.FirstCost cost -> true;
      case RandomElement.Constant constant -> true;
      case RandomElement.Recourse entry -> false;
      case RandomElement.Technology entry -> false;
      case RandomElement.RightHandSide side -> false;
      case RandomElement.Lower bound -> false;
      case RandomElement.Upper bound -> false;
      case RandomElement.Fixed bound -> false;
    };
  }
}
