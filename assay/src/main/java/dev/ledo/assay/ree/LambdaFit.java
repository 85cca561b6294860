package dev.ledo.assay.ree;

import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Least-squares fits of lambdas, and of tetrads if wanted, to the logarithms of patterns.
///
/// Elements that a sample lacks are left out of its fit; the polynomials stay those of the basis.
/// The same sample gives the same result whatever was fitted before.
///
/// @see docs/methods/ree-patterns.md
public final class LambdaFit {

  /// Columns of a row of logarithms: La to Lu.
  public static final int ELEMENTS = 14;

  private final LambdaBasis basis;
  private final Set<Element> leftOut;
  private final double[] design;
  private final int terms;

  private LambdaFit(LambdaBasis basis, Set<Element> leftOut, double[] design, int terms) {
    this.basis = basis;
    this.leftOut = leftOut;
    this.design = design;
    this.terms = terms;
  }

  /// A fit without tetrads.
  ///
  /// @param count how many lambdas, 1 to [LambdaBasis#MOST]
  /// @param leftOut elements never used, such as those with anomalies; usually Eu, often Ce
  public static LambdaFit of(LambdaBasis basis, int count, Set<Element> leftOut) {
    return of(basis, count, leftOut, Set.of());
  }

  /// A fit of lambdas and tetrads together.
  public static LambdaFit of(
      LambdaBasis basis, int count, Set<Element> leftOut, Set<Tetrad> tetrads) {
    if (count < 1 || count > LambdaBasis.MOST) {
      throw new IllegalArgumentException(count + " lambdas; there are 1 to " + LambdaBasis.MOST);
    }
    Set<Tetrad> arcs = EnumSet.noneOf(Tetrad.class);
    arcs.addAll(tetrads);
    int terms = count + arcs.size();
    double[] design = new double[ELEMENTS * terms];
    for (int i = 0; i < ELEMENTS; i++) {
      Element element = IonicRadius.LANTHANIDES.get(i);
      System.arraycopy(basis.at(element), 0, design, i * terms, count);
      int k = i * terms + count;
      for (Tetrad arc : arcs) {
        design[k++] = arc.at(element);
      }
    }
    return new LambdaFit(basis, Set.copyOf(leftOut), design, terms);
  }

  /// How many values a fit gives: lambdas, then tetrads.
  public int terms() {
    return terms;
  }

  /// Fits one pattern. Limits and zeros have no logarithm and are left out.
  ///
  /// @return empty if fewer elements than values are there, or they do not determine the values
  public Optional<Lambdas> fit(Pattern pattern) {
    double[] row = new double[ELEMENTS];
    for (int i = 0; i < ELEMENTS; i++) {
      row[i] = pattern.findLog(IonicRadius.LANTHANIDES.get(i)).orElse(Double.NaN);
    }
    double[] out = new double[width()];
    LeastSquares.of(design, terms, present(row, 0) & used()).solve(row, 0, out, 0);
    return Double.isNaN(out[0]) ? Optional.empty() : Optional.of(lambdas(row, out));
  }

  private Lambdas lambdas(double[] row, double[] out) {
    List<Element> fitted = new ArrayList<>();
    List<Element> others = new ArrayList<>();
    for (int i = 0; i < ELEMENTS; i++) {
      Element element = IonicRadius.LANTHANIDES.get(i);
      (isUsed(row[i], element) ? fitted : others).add(element);
    }
    List<Double> values = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (int k = 0; k < terms; k++) {
      values.add(out[k]);
      errors.add(out[terms + k]);
    }
    boolean hasScatter = fitted.size() > terms;
    return new Lambdas(
        basis, values, hasScatter ? errors : List.of(), out[2 * terms], fitted, others);
  }

  private boolean isUsed(double log, Element element) {
    return !Double.isNaN(log) && !leftOut.contains(element);
  }

  /// Numbers that [Rows#fit] writes for each row: values, their standard errors, and the sum of
  /// squares of the residuals.
  public int width() {
    return 2 * terms + 1;
  }

  /// A fitter of many rows. One thread uses it at a time; it remembers what depends on which
  /// elements are missing, and nothing about samples.
  public Rows rows() {
    return new Rows(design, terms, used());
  }

  /// One bit for each element that may be used.
  private int used() {
    int used = 0;
    for (int i = 0; i < ELEMENTS; i++) {
      used |= leftOut.contains(IonicRadius.LANTHANIDES.get(i)) ? 0 : 1 << i;
    }
    return used;
  }

  /// One bit for each element that is not missing in a row.
  private static int present(double[] logs, int from) {
    int present = 0;
    for (int i = 0; i < ELEMENTS; i++) {
      present |= Double.isNaN(logs[from + i]) ? 0 : 1 << i;
    }
    return present;
  }

  /// Fits rows of logarithms in arrays.
  public static final class Rows {
    private final LeastSquares[] known = new LeastSquares[1 << ELEMENTS];
    private final double[] design;
    private final int terms;
    private final int used;

    private Rows(double[] design, int terms, int used) {
      this.design = design;
      this.terms = terms;
      this.used = used;
    }

    /// Fits one row.
    ///
    /// @param logs natural logarithms of the pattern, La to Lu; NaN is missing
    /// @param from where the row starts
    /// @param out where [LambdaFit#width] numbers go; all NaN if the row cannot be fitted, and the
    ///   standard errors are NaN if there are as many elements as values
    /// @param to where they start
    public void fit(double[] logs, int from, double[] out, int to) {
      solver(present(logs, from) & used).solve(logs, from, out, to);
    }

    private LeastSquares solver(int mask) {
      LeastSquares solver = known[mask];
      if (solver == null) {
        solver = LeastSquares.of(design, terms, mask);
        known[mask] = solver;
      }
      return solver;
    }
  }
}
