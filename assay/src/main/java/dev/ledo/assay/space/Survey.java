package dev.ledo.assay.space;

import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Samples of one quantity at different places, as kriging needs them.
///
/// Several samples at exactly the same place would make its equations singular; they become one
/// with their mean, and a remark says so. Values and places that stand far from all others stay in
/// and are remarked on.
///
/// @param measurements at places that all differ, in the order given
/// @param remarks what a person should look at
public record Survey(List<Measurement> measurements, List<SurveyRemark> remarks) {

  /// A value is far if it is more than this many robust standard deviations from the median.
  private static final double FAR_VALUE = 5;

  /// A place is far if its nearest neighbour is more than this many times the usual distance away.
  private static final double FAR_PLACE = 10;

  private static final double DEVIATION_PER_MAD = 1.4826;

  public Survey {
    measurements = List.copyOf(measurements);
    remarks = List.copyOf(remarks);
  }

  /// Looks at samples and makes those at one place one.
  public static Survey of(List<Measurement> samples) {
    Map<Location, List<Measurement>> byPlace = new LinkedHashMap<>();
    for (Measurement sample : samples) {
      byPlace.computeIfAbsent(sample.at(), _ -> new ArrayList<>()).add(sample);
    }
    List<Measurement> used = new ArrayList<>();
    List<SurveyRemark> remarks = new ArrayList<>();
    for (List<Measurement> group : byPlace.values()) {
      used.add(group.size() == 1 ? group.getFirst() : merged(group, remarks));
    }
    farValues(used, remarks);
    farPlaces(used, remarks);
    return new Survey(used, remarks);
  }

  private static Measurement merged(List<Measurement> group, List<SurveyRemark> remarks) {
    double[] values = group.stream().mapToDouble(Measurement::value).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    List<String> ids = group.stream().map(Measurement::id).toList();
    remarks.add(
        new SurveyRemark(
            SurveyRemark.Kind.SAME_PLACE,
            ids,
            ids.size()
                + " samples at one place with values "
                + readable(Arrays.stream(values).min().orElseThrow())
                + ".."
                + readable(Arrays.stream(values).max().orElseThrow())
                + "; their mean "
                + readable(mean)
                + " is used"));
    return new Measurement(ids.getFirst(), group.getFirst().at(), mean);
  }

  private static void farValues(List<Measurement> samples, List<SurveyRemark> remarks) {
    double[] values = samples.stream().mapToDouble(Measurement::value).toArray();
    double median = median(values);
    double spread =
        DEVIATION_PER_MAD
            * median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    for (Measurement sample : samples) {
      double far = Math.abs(sample.value() - median);
      if (spread > 0 && far > FAR_VALUE * spread) {
        remarks.add(
            new SurveyRemark(
                SurveyRemark.Kind.FAR_VALUE,
                List.of(sample.id()),
                readable(sample.value())
                    + " is "
                    + readable(far / spread)
                    + " robust standard deviations from the median "
                    + readable(median)
                    + "; check unit and sample, or work with logarithms"));
      }
    }
  }

  private static void farPlaces(List<Measurement> samples, List<SurveyRemark> remarks) {
    if (samples.size() < 3) {
      return;
    }
    KdTree tree = KdTree.of(samples.stream().map(Measurement::at).toList());
    double[] nearest = new double[samples.size()];
    KdTree.Search search = tree.search(2);
    for (int i = 0; i < nearest.length; i++) {
      Location at = samples.get(i).at();
      search.find(at.x(), at.y(), at.z());
      nearest[i] = Math.sqrt(search.squaredDistance(1));
    }
    double usual = median(nearest);
    for (int i = 0; i < nearest.length; i++) {
      if (nearest[i] > FAR_PLACE * usual) {
        remarks.add(
            new SurveyRemark(
                SurveyRemark.Kind.FAR_PLACE,
                List.of(samples.get(i).id()),
                "nearest neighbour "
                    + readable(nearest[i])
                    + " m away, usual is "
                    + readable(usual)
                    + " m; check for swapped or mistyped coordinates"));
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private static String readable(double value) {
    return Numbers.readable(value, 4);
  }
}
