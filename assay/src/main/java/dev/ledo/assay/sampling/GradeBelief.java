package dev.ledo.assay.sampling;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How unsure the payable grade of a site is, and how much of that each look would take away.
///
/// A result is: site + laboratory + place + analysis, all on the log scale. What the samples so far
/// leave open of each part follows from that, so that a duplicate tells of the analysis of one
/// pulp, an umpire laboratory of the first laboratory's bias, and neither of other places.
final class GradeBelief {

  private static final int SITE = 0;
  private static final int RECOVERY = 1;
  private static final int LABORATORY = 2;
  private static final int UMPIRE = 3;
  private static final int FIRST_PLACE = 4;
  private static final int[] PAYABLE = {SITE, RECOVERY};

  private final Variation variation;
  private final int samples;
  private final LinearBelief belief;

  GradeBelief(Situation situation) {
    variation = situation.variation();
    samples = situation.samples();
    double[] variances = new double[FIRST_PLACE + samples];
    Arrays.fill(variances, FIRST_PLACE, variances.length, square(variation.places()));
    variances[SITE] = square(situation.siteDeviation());
    variances[RECOVERY] = square(situation.recoveryDeviation());
    variances[LABORATORY] = square(variation.laboratory());
    variances[UMPIRE] = square(variation.laboratory());
    int[][] results = pulps(samples, LABORATORY);
    LinearBelief before = LinearBelief.independent(variances);
    belief = samples == 0 ? before : before.after(results, square(variation.analysis()));
  }

  /// Variance of the logarithm of the payable grade now.
  double variance() {
    return Math.max(0, belief.variance(PAYABLE));
  }

  /// Part of it that a number of looks would take away.
  double explained(Look look, int number) {
    if (number == 0) {
      return 0;
    }
    double analysis = square(variation.analysis());
    double explained =
        switch (look) {
          case FIELD_SAMPLE ->
              belief.explained(
                  PAYABLE,
                  repeated(number, SITE, LABORATORY),
                  square(variation.places()) + analysis);
          case DUPLICATE -> ofPulps(number, LABORATORY, analysis);
          case UMPIRE_LABORATORY -> ofPulps(number, UMPIRE, analysis);
          case LEACH_TEST ->
              belief.explained(PAYABLE, repeated(number, RECOVERY), square(variation.leachTest()));
        };
    return Math.clamp(explained, 0, variance());
  }

  private double ofPulps(int number, int laboratory, double noise) {
    return samples == 0 ? 0 : belief.explained(PAYABLE, pulps(number, laboratory), noise);
  }

  /// Results of the pulps in turn, starting again when all were analysed.
  private int[][] pulps(int number, int laboratory) {
    return IntStream.range(0, number)
        .mapToObj(i -> new int[] {SITE, laboratory, FIRST_PLACE + i % samples})
        .toArray(int[][]::new);
  }

  private static int[][] repeated(int number, int... parts) {
    return IntStream.range(0, number).mapToObj(_ -> parts).toArray(int[][]::new);
  }

  private static double square(double deviation) {
    return deviation * deviation;
  }
}
