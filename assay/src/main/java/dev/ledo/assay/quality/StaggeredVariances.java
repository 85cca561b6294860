package dev.ledo.assay.quality;

import java.util.List;

/// How the variance splits between sites, samples of a site and analyses of a sample.
///
/// Staggered design with three results a site: two analyses of one sample, one of another
/// (Bainbridge 1963; Garrett and Goss 1980). Mean squares as the rgr package of the Geological
/// Survey of Canada computes them; expected sizes 5/3, 4/3 and 3.
///
/// @param sites number of sites, at least 2
/// @param siteMeanSquare sites − 1 degrees of freedom
/// @param sampleMeanSquare as many degrees of freedom as sites
/// @param analysisMeanSquare as many degrees of freedom as sites
public record StaggeredVariances(
    int sites, double siteMeanSquare, double sampleMeanSquare, double analysisMeanSquare) {

  private static final double SITES_SIZE = 5.0 / 3;
  private static final double SAMPLES_SIZE = 4.0 / 3;

  /// Results of one site.
  ///
  /// @param first first analysis of the first sample
  /// @param again second analysis of the first sample
  /// @param other analysis of the second sample
  public record Triple(double first, double again, double other) {
    double mean() {
      return (first + again + other) / 3;
    }
  }

  /// Splits the variance of triples.
  ///
  /// @throws IllegalArgumentException if there are fewer than two
  public static StaggeredVariances of(List<Triple> triples) {
    int n = triples.size();
    if (n < 2) {
      throw new IllegalArgumentException(n + " sites; two are needed");
    }
    double mean = triples.stream().mapToDouble(Triple::mean).average().orElseThrow();
    double analyses = 0;
    double sites = 0;
    double total = 0;
    for (Triple each : triples) {
      analyses += square(each.first() - each.again()) / 2;
      sites += 3 * square(each.mean() - mean);
      total +=
          square(each.first() - mean) + square(each.again() - mean) + square(each.other() - mean);
    }
    return new StaggeredVariances(n, sites / (n - 1), (total - sites - analyses) / n, analyses / n);
  }

  private static double square(double x) {
    return x * x;
  }

  /// Variance between analyses of one sample.
  public double analysisComponent() {
    return analysisMeanSquare;
  }

  /// Variance between samples of one site, at least 0.
  public double sampleComponent() {
    return Math.max(0, rawSampleComponent());
  }

  private double rawSampleComponent() {
    return (sampleMeanSquare - analysisMeanSquare) / SAMPLES_SIZE;
  }

  /// Variance between sites, at least 0.
  public double siteComponent() {
    return Math.max(0, (siteMeanSquare - synthesizedMeanSquare()) / 3);
  }

  /// The mean square that sites are to be compared with (Satterthwaite 1946).
  public double synthesizedMeanSquare() {
    return analysisMeanSquare + SITES_SIZE * rawSampleComponent();
  }

  /// Its degrees of freedom.
  public double synthesizedFreedom() {
    double samples = SITES_SIZE * rawSampleComponent();
    return square(synthesizedMeanSquare())
        / ((square(analysisMeanSquare) + square(samples)) / sites);
  }

  /// Part of the variance between sites, 0..1.
  public double siteShare() {
    return siteComponent() / total();
  }

  /// Part of the variance between samples of a site, 0..1.
  public double sampleShare() {
    return sampleComponent() / total();
  }

  /// Part of the variance between analyses, 0..1.
  public double analysisShare() {
    return analysisComponent() / total();
  }

  private double total() {
    return siteComponent() + sampleComponent() + analysisComponent();
  }
}
