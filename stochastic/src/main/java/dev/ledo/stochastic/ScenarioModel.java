package dev.ledo.stochastic;

import java.util.List;
import java.util.Set;

/// The second stage's numbers in one scenario at a time, in arrays that are written over and over.
final class ScenarioModel {

  private static final double[] NOWHERE = {};

  final TwoStageProgram program;
  final ScenarioSource source;

  /// Range of each row, before the first stage's share is taken off.
  final double[] rowLower;

  final double[] rowUpper;
  final double[] cost;
  final double[] columnLower;
  final double[] columnUpper;

  /// Values of *W* and *T* by place.
  final double[] recourse;

  final double[] technology;

  /// What a unit of each first-stage column costs on top, now that the scenario is known.
  final double[] firstCost;

  private final double[] constant = new double[1];
  private final double[] values;
  private final Slot[] slots;
  private final boolean boundsVary;

  /// Where the value of a random element goes, plus an amount; the second array is empty if it goes
  /// to one place only.
  private static final class Slot {

    private final double[] array;
    private final int place;
    private final double plus;
    private final double[] secondArray;
    private final double secondPlus;

    Slot(double[] array, int place, double plus, double[] secondArray, double secondPlus) {
      this.array = array;
      this.place = place;
      this.plus = plus;
      this.secondArray = secondArray;
      this.secondPlus = secondPlus;
    }

    Slot(double[] array, int place) {
      this(array, place, 0, NOWHERE, 0);
    }

    void take(double value) {
      array[place] = value + plus;
      if (secondArray.length > 0) {
        secondArray[place] = value + secondPlus;
      }
    }
  }

  ScenarioModel(TwoStageProgram program, ScenarioSource source) {
    this.program = program;
    this.source = source;
    this.rowLower = program.second().rows().allLowers();
    this.rowUpper = program.second().rows().allUppers();
    this.cost = program.second().columns().allCosts();
    this.columnLower = program.second().columns().allLowers();
    this.columnUpper = program.second().columns().allUppers();
    this.recourse = program.second().matrix().allValues();
    this.technology = program.technology().allValues();
    this.firstCost = new double[program.first().columns().size()];
    List<RandomElement> elements = program.elements();
    this.values = new double[elements.size()];
    this.slots = elements.stream().map(this::slot).toArray(Slot[]::new);
    this.boundsVary =
        hasRandom(
            program,
            Set.of(
                RandomElement.Lower.class, RandomElement.Upper.class, RandomElement.Fixed.class));
  }

  private Slot slot(RandomElement element) {
    return switch (element) {
      case RandomElement.Recourse(int row, int column) ->
          new Slot(recourse, program.second().matrix().find(row, column));
      case RandomElement.Technology(int row, int column) ->
          new Slot(technology, program.technology().find(row, column));
      case RandomElement.Cost(int column) -> new Slot(cost, column);
      case RandomElement.FirstCost(int column) -> new Slot(firstCost, column);
      case RandomElement.Lower(int column) -> new Slot(columnLower, column);
      case RandomElement.Upper(int column) -> new Slot(columnUpper, column);
      case RandomElement.Fixed(int column) -> new Slot(columnLower, column, 0, columnUpper, 0);
      case RandomElement.RightHandSide(int row, double below, double above) ->
          new Slot(rowLower, row, -below, rowUpper, above);
      case RandomElement.Constant() -> new Slot(constant, 0);
    };
  }

  /// Whether an element of one of these kinds is random.
  static boolean hasRandom(TwoStageProgram program, Set<Class<? extends RandomElement>> kinds) {
    return program.elements().stream().anyMatch(e -> kinds.contains(e.getClass()));
  }

  int rows() {
    return rowLower.length;
  }

  int columns() {
    return cost.length;
  }

  /// A cost that no decision changes.
  double constant() {
    return constant[0];
  }

  /// Makes the arrays those of a scenario.
  ///
  /// @throws IllegalStateException if the scenario's bounds cross
  void load(int scenario) {
    source.fill(scenario, values);
    for (int e = 0; e < values.length; e++) {
      slots[e].take(values[e]);
    }
    if (boundsVary) {
      checkBounds("scenario " + scenario);
    }
  }

  /// Makes the arrays those of the mean of all scenarios.
  ///
  /// @return total probability
  double loadMean() {
    double[] sums = new double[values.length];
    double mass = 0;
    for (int s = 0; s < source.size(); s++) {
      source.fill(s, values);
      double probability = source.probability(s);
      mass += probability;
      for (int e = 0; e < sums.length; e++) {
        sums[e] += probability * values[e];
      }
    }
    for (int e = 0; e < sums.length; e++) {
      slots[e].take(sums[e] / mass);
    }
    return mass;
  }

  private void checkBounds(String what) {
    for (int j = 0; j < columnLower.length; j++) {
      if (columnLower[j] > columnUpper[j]) {
        throw new IllegalStateException(
            "%s: nothing lies between the bounds %s and %s of column %s"
                .formatted(
                    what, columnLower[j], columnUpper[j], program.second().columns().name(j)));
      }
    }
  }
}
