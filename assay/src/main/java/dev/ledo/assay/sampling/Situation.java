package dev.ledo.assay.sampling;

/// What is known of a site when the question is whether to look again.
///
/// The payable grade is contained grade times recovery; both are taken as log-normal and free of
/// each other.
///
/// @param site how the site is called
/// @param logGrade expected natural logarithm of the payable grade, after the samples so far
/// @param samples how many samples of the site were analysed so far, in one laboratory; 0 or more
/// @param variation why results differ
/// @param siteDeviation how unsure the logarithm of the site's grade was before any sample, above 0
/// @param recoveryDeviation how unsure the logarithm of the recovery is now, 0 or more
public record Situation(
    String site,
    double logGrade,
    int samples,
    Variation variation,
    double siteDeviation,
    double recoveryDeviation) {

  public Situation {
    if (!Double.isFinite(logGrade) || samples < 0 || samples > 500) {
      throw new IllegalArgumentException(
          site + ": logarithm of grade " + logGrade + ", samples " + samples + " of 0..500");
    }
    if (!(siteDeviation > 0) || Double.isInfinite(siteDeviation) || !(recoveryDeviation >= 0)) {
      throw new IllegalArgumentException(
          site
              + ": deviations "
              + siteDeviation
              + " and "
              + recoveryDeviation
              + " must be finite, the first above 0");
    }
  }
}
