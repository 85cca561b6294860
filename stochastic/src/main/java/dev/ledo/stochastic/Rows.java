package dev.ledo.stochastic;

import java.util.ArrayList;
import java.util.List;

/// The constraints of one stage: names and the range each lies in.
public final class Rows {

  private final List<String> names;
  private final double[] lowers;
  private final double[] uppers;

  private Rows(List<String> names, double[] lowers, double[] uppers) {
    this.names = names;
    this.lowers = lowers;
    this.uppers = uppers;
  }

  /// How many.
  public int size() {
    return lowers.length;
  }

  /// Name of a row.
  public String name(int row) {
    return names.get(row);
  }

  /// Least value of a row, -∞ for none.
  public double lower(int row) {
    return lowers[row];
  }

  /// Greatest value of a row, ∞ for none.
  public double upper(int row) {
    return uppers[row];
  }

  double[] allLowers() {
    return lowers.clone();
  }

  double[] allUppers() {
    return uppers.clone();
  }

  /// Rows while they are put together.
  static final class Draft {

    private final List<String> names = new ArrayList<>();
    private final Numbers lowers = new Numbers();
    private final Numbers uppers = new Numbers();

    int add(String name, double lower, double upper) {
      names.add(name);
      lowers.add(lower);
      uppers.add(upper);
      return names.size() - 1;
    }

    int size() {
      return names.size();
    }

    Rows rows() {
      return new Rows(List.copyOf(names), lowers.array(), uppers.array());
    }
  }
}
