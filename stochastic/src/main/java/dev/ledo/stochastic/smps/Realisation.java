package dev.ledo.stochastic.smps;

import java.util.Arrays;

/// What a block may become, or a whole scenario: values of some targets, by their numbers in
/// [Chances]. If a target comes twice, the later value holds.
final class Realisation {

  private final double probability;
  private int[] targets;
  private double[] values;
  private int size;
  private final int inherited;

  /// @param probability as the file states it
  Realisation(double probability) {
    this.probability = probability;
    this.targets = new int[4];
    this.values = new double[4];
    this.inherited = 0;
  }

  /// A realisation that begins with the values of another.
  Realisation(double probability, Realisation start) {
    this.probability = probability;
    this.targets = start.targets.clone();
    this.values = start.values.clone();
    this.size = start.size;
    this.inherited = start.size;
  }

  void put(int target, double value) {
    if (size == targets.length) {
      targets = Arrays.copyOf(targets, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    targets[size] = target;
    values[size++] = value;
  }

  double probability() {
    return probability;
  }

  int size() {
    return size;
  }

  int target(int index) {
    return targets[index];
  }

  double value(int index) {
    return values[index];
  }

  /// Calls back for every value, in the order they were put.
  void forEach(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(targets[i], values[i]);
    }
  }

  /// Calls back for every value that was not there at the beginning.
  void forEachOwn(Visitor visitor) {
    for (int i = inherited; i < size; i++) {
      visitor.visit(targets[i], values[i]);
    }
  }

  /// Takes a target and its value.
  @FunctionalInterface
  interface Visitor {
    void visit(int target, double value);
  }
}
