package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/// Leach over total of the samples of a site that have both.
final class Recoveries {

  private final double level;

  Recoveries(double level) {
    this.level = level;
  }

  /// Empty with fewer than two such samples.
  Optional<MeasuredRecovery> of(List<SampleResult> used) {
    Map<String, ReeAnalysis> totals = byName(used, Digestion.TOTAL);
    Map<String, ReeAnalysis> leaches = byName(used, Digestion.AMMONIUM_SULFATE_LEACH);
    Map<Element, List<Double>> logs = new EnumMap<>(Element.class);
    List<Double> sums = new ArrayList<>();
    List<String> samples = new ArrayList<>();
    leaches.forEach((sample, leach) -> {
      ReeAnalysis total = totals.get(sample);
      if (total != null) {
        Map<Element, Double> ratios = LogRatios.of(leach, total, Element.REE);
        if (!ratios.isEmpty()) {
          samples.add(sample);
          sums.add(Math.log(oxides(leach, ratios) / oxides(total, ratios)));
          ratios.forEach(
              (element, log) -> logs.computeIfAbsent(element, _ -> new ArrayList<>()).add(log));
        }
      }
    });
    if (samples.size() < 2) {
      return Optional.empty();
    }
    Map<Element, Estimate> percent = new EnumMap<>(Element.class);
    logs.forEach((element, values) -> {
      if (values.size() > 1) {
        percent.put(element, percent(values));
      }
    });
    return Optional.of(new MeasuredRecovery(samples, percent, percent(sums)));
  }

  private static Map<String, ReeAnalysis> byName(List<SampleResult> used, Digestion digestion) {
    Map<String, ReeAnalysis> found = new LinkedHashMap<>();
    used.stream()
        .filter(each -> each.digestion() == digestion)
        .forEach(each -> found.put(each.sample(), each.analysis()));
    return found;
  }

  private static double oxides(ReeAnalysis analysis, Map<Element, Double> counted) {
    return counted.keySet().stream()
        .mapToDouble(element ->
            analysis.find(element).map(Amount::low).orElseThrow() * element.tradeOxide().factor())
        .sum();
  }

  private Estimate percent(List<Double> logs) {
    int n = logs.size();
    double mean = logs.stream().mapToDouble(x -> x).average().orElseThrow();
    double squares = logs.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - level) / 2);
    double half = t * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(
        100 * Math.exp(mean), 100 * Math.exp(mean - half), 100 * Math.exp(mean + half), level);
  }
}
