package dev.ledo.stochastic;

import java.util.List;

/// A linear program in two stages: x is decided first, then the scenario ω comes, then y is
/// decided.
///
/// min c'x + ρ(Q(x, ω)) with Ax in its range and x within its bounds, where Q(x, ω) is the least
/// q'y with Tx + Wy in its range and y within its bounds, and ρ weighs the scenarios. The numbers
/// here are those of the template; a scenario replaces the [#elements()].
///
/// @see docs/methods/stochastic.md
public final class TwoStageProgram {

  private final String name;
  private final boolean maximised;
  private final double offset;
  private final Stage first;
  private final Stage second;
  private final SparseMatrix technology;
  private final List<RandomElement> elements;

  TwoStageProgram(
      String name,
      boolean maximised,
      double offset,
      Stage first,
      Stage second,
      SparseMatrix technology,
      List<RandomElement> elements) {
    this.name = name;
    this.maximised = maximised;
    this.offset = offset;
    this.first = first;
    this.second = second;
    this.technology = technology;
    this.elements = List.copyOf(elements);
  }

  /// A program to be filled.
  public static TwoStageProgramBuilder builder(String name) {
    return new TwoStageProgramBuilder(name);
  }

  /// What it is called.
  public String name() {
    return name;
  }

  /// Whether its author maximises. All costs here are to be minimised; the author's values are
  /// their negatives.
  public boolean isMaximised() {
    return maximised;
  }

  /// What is added to every cost, in the sense of minimising.
  public double offset() {
    return offset;
  }

  /// The decision before the scenario: c, A, the ranges of Ax and the bounds of x.
  public Stage first() {
    return first;
  }

  /// The decision after the scenario: q, W, the ranges of Tx + Wy and the bounds of y.
  public Stage second() {
    return second;
  }

  /// T: what the first decision does to the rows of the second stage.
  public SparseMatrix technology() {
    return technology;
  }

  /// The numbers that depend on the scenario, in the order in which [ScenarioSource#fill] gives
  /// them.
  public List<RandomElement> elements() {
    return elements;
  }

  /// The columns, rows and matrix of one stage.
  ///
  /// @param matrix as many rows and columns as the stage has
  public record Stage(Columns columns, Rows rows, SparseMatrix matrix) {}
}
