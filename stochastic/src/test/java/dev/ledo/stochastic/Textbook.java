package dev.ledo.stochastic;

/// Programs whose optima stand in books.
final class Textbook {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private Textbook() {}

  /// A program and its scenarios.
  record Instance(TwoStageProgram program, ScenarioSource scenarios) {}

  /// The farmer's problem: 500 acres of wheat, corn and sugar beets, yields 20 % below, at and
  /// above the mean.
  ///
  /// Birge and Louveaux, Introduction to Stochastic Programming, section 1.1: profit 108,390 with
  /// 170, 80 and 250 acres.
  static Instance farmer() {
    var builder = TwoStageProgram.builder("farmer");
    int wheat = builder.firstColumn("wheat", 150, 0, INFINITE);
    int corn = builder.firstColumn("corn", 230, 0, INFINITE);
    int beets = builder.firstColumn("beets", 260, 0, INFINITE);
    int land = builder.firstRow("land", -INFINITE, 500);
    builder.first(land, wheat, 1).first(land, corn, 1).first(land, beets, 1);
    int wheatNeed = builder.secondRow("wheat need", 200, INFINITE);
    int cornNeed = builder.secondRow("corn need", 240, INFINITE);
    int beetBalance = builder.secondRow("beets", 0, INFINITE);
    builder.recourse(wheatNeed, builder.secondColumn("wheat bought", 238, 0, INFINITE), 1);
    builder.recourse(wheatNeed, builder.secondColumn("wheat sold", -170, 0, INFINITE), -1);
    builder.recourse(cornNeed, builder.secondColumn("corn bought", 210, 0, INFINITE), 1);
    builder.recourse(cornNeed, builder.secondColumn("corn sold", -150, 0, INFINITE), -1);
    builder.recourse(beetBalance, builder.secondColumn("beets in quota", -36, 0, 6000), -1);
    builder.recourse(beetBalance, builder.secondColumn("beets beyond", -10, 0, INFINITE), -1);
    builder.random(new RandomElement.Technology(wheatNeed, wheat));
    builder.random(new RandomElement.Technology(cornNeed, corn));
    builder.random(new RandomElement.Technology(beetBalance, beets));
    double third = 1.0 / 3;
    double[][] yields = {{2, 2.4, 16}, {2.5, 3, 20}, {3, 3.6, 24}};
    return new Instance(
        builder.build(), new ScenarioTable(new double[] {third, third, third}, yields));
  }

  /// Expansion of electric power: four technologies, three modes of operation, of which the first's
  /// demand is 3, 5 or 7.
  ///
  /// Louveaux and Smeers, Optimal investments for electricity generation, 1988: 381.85333.
  static Instance electric() {
    double[] build = {10, 7, 16, 6};
    double[][] run = {{40, 24, 4}, {45, 27, 4.5}, {32, 19.2, 3.2}, {55, 33, 5.5}};
    double[] demand = {5, 3, 2};
    var builder = TwoStageProgram.builder("electric");
    int minimum = builder.firstRow("minimum", 12, INFINITE);
    int budget = builder.firstRow("budget", -INFINITE, 120);
    for (int i = 0; i < build.length; i++) {
      int x = builder.firstColumn("x" + i, build[i], 0, INFINITE);
      builder.first(minimum, x, 1).first(budget, x, build[i]);
      int capacity = builder.secondRow("capacity" + i, -INFINITE, 0);
      builder.technology(capacity, x, -1);
    }
    for (int m = 0; m < demand.length; m++) {
      int need = builder.secondRow("demand" + m, demand[m], demand[m]);
      for (int i = 0; i < build.length; i++) {
        int y = builder.secondColumn("y" + i + m, run[i][m], 0, INFINITE);
        builder.recourse(i, y, 1).recourse(need, y, 1);
      }
    }
    builder.random(new RandomElement.RightHandSide(build.length, 0, 0));
    return new Instance(
        builder.build(),
        new ScenarioTable(new double[] {0.3, 0.4, 0.3}, new double[][] {{3}, {5}, {7}}));
  }

  /// Buying papers at 1 and selling them at `price`; each demand from 1 to `n` is equally likely.
  static Instance newsvendor(double price, int n) {
    var builder = TwoStageProgram.builder("newsvendor");
    int bought = builder.firstColumn("bought", 1, 0, INFINITE);
    int sold = builder.secondColumn("sold", -price, 0, 0);
    int stock = builder.secondRow("stock", -INFINITE, 0);
    builder.technology(stock, bought, -1).recourse(stock, sold, 1);
    builder.random(new RandomElement.Upper(sold));
    double[] probabilities = new double[n];
    double[][] demands = new double[n][];
    for (int d = 0; d < n; d++) {
      probabilities[d] = 1.0 / n;
      demands[d] = new double[] {d + 1};
    }
    return new Instance(builder.build(), new ScenarioTable(probabilities, demands));
  }
}
