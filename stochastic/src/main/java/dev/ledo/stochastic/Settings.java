package dev.ledo.stochastic;

import java.time.Duration;

/// How a program is to be decomposed.
///
/// @param risk how the scenarios' costs become one number
/// @param gap distance of the bounds, relative, at which to stop
/// @param threads at most so many work on scenarios; the result is the same for any number
/// @param groups scenarios are put into at most so many groups with a cut each; 0 leaves it open
/// @param iterations at most so many decisions are tried
/// @param time at most so long, checked between decisions
public record Settings(
    RiskMeasure risk, double gap, int threads, int groups, int iterations, Duration time) {

  /// The mean to a gap of one in ten million, on one thread.
  public static final Settings DEFAULT =
      new Settings(RiskMeasure.MEAN, 1e-7, 1, 0, 10_000, Duration.ofDays(365));

  public Settings {
    if (!(gap >= 0) || threads < 1 || groups < 0 || iterations < 1) {
      throw new IllegalArgumentException(
          "gap %s, threads %d, groups %d, iterations %d"
              .formatted(gap, threads, groups, iterations));
    }
  }

  /// These settings with another risk measure.
  public Settings withRisk(RiskMeasure measure) {
    return new Settings(measure, gap, threads, groups, iterations, time);
  }

  /// These settings with another gap.
  public Settings withGap(double relative) {
    return new Settings(risk, relative, threads, groups, iterations, time);
  }

  /// These settings with another number of threads.
  public Settings withThreads(int number) {
    return new Settings(risk, gap, number, groups, iterations, time);
  }

  /// These settings with another number of groups.
  public Settings withGroups(int number) {
    return new Settings(risk, gap, threads, number, iterations, time);
  }

  /// These settings with another limit of decisions tried.
  public Settings withIterations(int number) {
    return new Settings(risk, gap, threads, groups, number, time);
  }

  /// These settings with another limit of time.
  public Settings withTime(Duration limit) {
    return new Settings(risk, gap, threads, groups, iterations, limit);
  }
}
