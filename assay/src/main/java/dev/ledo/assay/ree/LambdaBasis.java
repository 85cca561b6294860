package dev.ledo.assay.ree;

import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Polynomials in the ionic radius that are orthogonal to each other over a set of elements.
///
/// The k-th is (r − r₁)…(r − rₖ) with r in ångström; its roots are the published constants. Lambdas
/// of one sample on two bases are different numbers: O'Neill leaves europium out, some software
/// counts all fourteen. So the basis is always named.
///
/// @param id stable key
/// @param elements over which the polynomials are orthogonal
/// @see docs/methods/ree-patterns.md
public record LambdaBasis(String id, List<Element> elements) {

  /// Polynomials of degree 0 to 4: no more are in use.
  public static final int MOST = 5;

  /// The thirteen lanthanides without europium: O'Neill (2016), Journal of Petrology 57, 1463.
  public static final LambdaBasis ONEILL_2016 =
      new LambdaBasis(
          "oneill-2016",
          IonicRadius.LANTHANIDES.stream().filter(each -> each != Element.EU).toList());

  /// All fourteen lanthanides, as pyrolite counts by default.
  public static final LambdaBasis ALL_FOURTEEN =
      new LambdaBasis("all-fourteen", IonicRadius.LANTHANIDES);

  public LambdaBasis {
    elements = List.copyOf(elements);
    if (Set.copyOf(elements).size() < MOST || !IonicRadius.LANTHANIDES.containsAll(elements)) {
      throw new IllegalArgumentException(
          id + ": a basis needs " + MOST + " different lanthanides, not " + elements);
    }
  }

  /// The constants: for each polynomial from degree 1 its roots in ascending order, in ångström.
  public List<List<Double>> roots() {
    Recurrence recurrence = recurrence();
    List<List<Double>> roots = new ArrayList<>();
    for (int degree = 1; degree < MOST; degree++) {
      List<Double> lower = degree == 1 ? List.of() : roots.getLast();
      roots.add(rootsBetween(recurrence, degree, lower));
    }
    return roots;
  }

  /// The value of each polynomial at the radius of an element.
  double[] at(Element element) {
    return recurrence().at(IonicRadius.angstrom(element));
  }

  /// Monic polynomials obey p₍ₖ₊₁₎ = (r − aₖ) pₖ − bₖ p₍ₖ₋₁₎ (Stieltjes).
  private Recurrence recurrence() {
    double[] a = new double[MOST];
    double[] b = new double[MOST];
    double[] radii = elements.stream().mapToDouble(IonicRadius::angstrom).toArray();
    double lastNorm = 0;
    for (int k = 0; k < MOST; k++) {
      double norm = 0;
      double moment = 0;
      for (double radius : radii) {
        double p = new Recurrence(a, b).at(radius)[k];
        norm += p * p;
        moment += radius * p * p;
      }
      a[k] = moment / norm;
      b[k] = k == 0 ? 0 : norm / lastNorm;
      lastNorm = norm;
    }
    return new Recurrence(a, b);
  }

  /// Between two roots of the polynomial one degree lower lies one root.
  private List<Double> rootsBetween(Recurrence recurrence, int degree, List<Double> lower) {
    List<Double> ends = new ArrayList<>(lower);
    ends.addFirst(elements.stream().mapToDouble(IonicRadius::angstrom).min().orElseThrow());
    ends.add(elements.stream().mapToDouble(IonicRadius::angstrom).max().orElseThrow());
    List<Double> roots = new ArrayList<>();
    for (int i = 0; i < degree; i++) {
      roots.add(bisect(recurrence, degree, ends.get(i), ends.get(i + 1)));
    }
    return List.copyOf(roots);
  }

  private static double bisect(Recurrence recurrence, int degree, double from, double to) {
    double low = from;
    double high = to;
    double sign = Math.signum(recurrence.at(low)[degree]);
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (Math.signum(recurrence.at(middle)[degree]) == sign) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static final class Recurrence {
    private final double[] a;
    private final double[] b;

    Recurrence(double[] a, double[] b) {
      this.a = a;
      this.b = b;
    }

    double[] at(double radius) {
      double[] p = new double[MOST];
      p[0] = 1;
      for (int k = 0; k + 1 < MOST; k++) {
        p[k + 1] = (radius - a[k]) * p[k] - (k == 0 ? 0 : b[k] * p[k - 1]);
      }
      return p;
    }
  }
}
