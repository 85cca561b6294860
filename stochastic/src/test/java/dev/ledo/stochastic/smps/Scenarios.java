package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.ScenarioSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// What may happen, as texts and numbers to compare.
@NullMarked
final class Scenarios {

  private Scenarios() {}

  /// All scenarios, each as `probability: values`.
  static List<String> texts(SmpsProgram found) {
    ScenarioSource all = found.uncertainty().all();
    List<String> texts = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      var text = new StringBuilder(all.probability(k) + ":");
      for (double value : values(all, k, found.program().elements().size())) {
        text.append(' ').append(value);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /// What a scenario puts in place of each uncertain element.
  static double[] values(ScenarioSource source, int scenario, int elements) {
    double[] values = new double[elements];
    source.fill(scenario, values);
    return values;
  }
}
