package dev.ledo.assay.space;

import java.util.ArrayList;
import java.util.List;

/// Pairs of samples that are about equally far apart.
///
/// @param pairs how many
/// @param distance their mean distance in metres
/// @param semivariance half their mean squared difference, in the square of the samples' unit
public record VariogramBin(int pairs, double distance, double semivariance) {

  private static final int USUAL_BINS = 15;

  /// The experimental variogram with usual bins: fifteen up to a third of the diagonal of the box
  /// around the samples, as in gstat.
  public static List<VariogramBin> of(Survey survey) {
    List<Measurement> all = survey.measurements();
    double squares = 0;
    for (int axis = 0; axis < 3; axis++) {
      int which = axis;
      double low = all.stream().mapToDouble(each -> coordinate(each, which)).min().orElse(0);
      double high = all.stream().mapToDouble(each -> coordinate(each, which)).max().orElse(0);
      squares += (high - low) * (high - low);
    }
    double cutoff = Math.sqrt(squares) / 3;
    return cutoff == 0 ? List.of() : of(survey, cutoff, cutoff / USUAL_BINS);
  }

  private static double coordinate(Measurement sample, int axis) {
    Location at = sample.at();
    return axis == 0 ? at.x() : axis == 1 ? at.y() : at.z();
  }

  /// The experimental variogram in all directions together; bins without pairs are left out.
  ///
  /// @param cutoff largest distance in metres, above 0
  /// @param width of a bin in metres, above 0 and not above the cutoff
  public static List<VariogramBin> of(Survey survey, double cutoff, double width) {
    if (!(width > 0) || !(cutoff >= width)) {
      throw new IllegalArgumentException(
          "bins of " + width + " m up to " + cutoff + " m; both must be above 0, in this order");
    }
    int bins = (int) Math.ceil(cutoff / width - 1e-9);
    int[] pairs = new int[bins];
    double[] distances = new double[bins];
    double[] squares = new double[bins];
    List<Measurement> all = survey.measurements();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        double distance = Math.sqrt(all.get(i).at().squaredDistance(all.get(j).at()));
        int bin = Math.min(bins - 1, (int) (distance / width));
        if (distance <= cutoff) {
          double difference = all.get(i).value() - all.get(j).value();
          pairs[bin]++;
          distances[bin] += distance;
          squares[bin] += difference * difference;
        }
      }
    }
    List<VariogramBin> result = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      if (pairs[bin] > 0) {
        result.add(
            new VariogramBin(
                pairs[bin], distances[bin] / pairs[bin], squares[bin] / pairs[bin] / 2));
      }
    }
    return result;
  }
}
