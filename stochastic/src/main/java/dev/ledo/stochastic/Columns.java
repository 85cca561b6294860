package dev.ledo.stochastic;

import java.util.ArrayList;
import java.util.List;

/// The decisions of one stage: names, costs and bounds.
public final class Columns {

  private final List<String> names;
  private final double[] costs;
  private final double[] lowers;
  private final double[] uppers;
  private final boolean[] integers;

  private Columns(
      List<String> names, double[] costs, double[] lowers, double[] uppers, boolean[] integers) {
    this.names = names;
    this.costs = costs;
    this.lowers = lowers;
    this.uppers = uppers;
    this.integers = integers;
  }

  /// How many.
  public int size() {
    return costs.length;
  }

  /// Name of a column.
  public String name(int column) {
    return names.get(column);
  }

  /// Names of all columns.
  public List<String> names() {
    return names;
  }

  /// Cost of one unit, in the sense of minimising.
  public double cost(int column) {
    return costs[column];
  }

  /// Lower bound, -∞ for none.
  public double lower(int column) {
    return lowers[column];
  }

  /// Upper bound, ∞ for none.
  public double upper(int column) {
    return uppers[column];
  }

  /// Whether only whole numbers will do.
  public boolean isInteger(int column) {
    return integers[column];
  }

  /// How many take whole numbers only.
  public int integers() {
    int count = 0;
    for (boolean integer : integers) {
      count += integer ? 1 : 0;
    }
    return count;
  }

  /// The same columns, costing nothing.
  Columns withoutCosts() {
    return new Columns(names, new double[costs.length], lowers, uppers, integers);
  }

  double[] allCosts() {
    return costs.clone();
  }

  double[] allLowers() {
    return lowers.clone();
  }

  double[] allUppers() {
    return uppers.clone();
  }

  /// Columns while they are put together.
  static final class Draft {

    private final List<String> names = new ArrayList<>();
    private final Numbers costs = new Numbers();
    private final Numbers lowers = new Numbers();
    private final Numbers uppers = new Numbers();
    private final List<Boolean> integers = new ArrayList<>();

    int add(String name, double cost, double lower, double upper, boolean integer) {
      names.add(name);
      costs.add(cost);
      lowers.add(lower);
      uppers.add(upper);
      integers.add(integer);
      return names.size() - 1;
    }

    int size() {
      return names.size();
    }

    Columns columns() {
      boolean[] whole = new boolean[integers.size()];
      for (int i = 0; i < whole.length; i++) {
        whole[i] = integers.get(i);
      }
      return new Columns(List.copyOf(names), costs.array(), lowers.array(), uppers.array(), whole);
    }
  }
}
