package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import java.util.Arrays;
import java.util.List;

/// Level metres of a way by how steep they are, up or down.
///
/// @param metres by band, in the order of [#BOUNDS], the last band above all of them
/// @param unknownM metres over ground of unknown height
record GradeBands(List<Double> metres, double unknownM) {

  /// Upper bounds of the bands, rise over run.
  static final List<Double> BOUNDS = List.of(0.02, 0.04, 0.06, 0.08, 0.10, 0.12, 0.20);

  GradeBands {
    metres = List.copyOf(metres);
  }

  static GradeBands of(HeightProfile profile) {
    double[] metres = new double[BOUNDS.size() + 1];
    double unknown = 0;
    List<Station> stations = profile.stations();
    for (int i = 1; i < stations.size(); i++) {
      double run = stations.get(i).distanceM() - stations.get(i - 1).distanceM();
      double rise = stations.get(i).heightM() - stations.get(i - 1).heightM();
      if (Double.isNaN(rise)) {
        unknown += run;
      } else {
        metres[band(Math.abs(rise / run))] += run;
      }
    }
    return new GradeBands(Arrays.stream(metres).boxed().toList(), unknown);
  }

  static int band(double grade) {
    int band = 0;
    while (band < BOUNDS.size() && grade > BOUNDS.get(band) + 1e-9) {
      band++;
    }
    return band;
  }

  /// Words for a band, such as `2 to 4 %`.
  static String words(int band) {
    if (band == BOUNDS.size()) {
      return "above %s %%".formatted(percent(band - 1));
    }
    return "%s to %s %%".formatted(band == 0 ? "0" : percent(band - 1), percent(band));
  }

  private static String percent(int bound) {
    return Numbers.readable(100 * BOUNDS.get(bound), 3);
  }

  /// A line for each band.
  String text() {
    var text = new StringBuilder("grade, up or down     km\n");
    for (int band = 0; band < metres.size(); band++) {
      text.append("%-20s  %.2f\n".formatted(words(band), metres.get(band) / 1000));
    }
    if (unknownM > 0) {
      text.append("%-20s  %.2f\n".formatted("unknown", unknownM / 1000));
    }
    return text.toString();
  }
}
