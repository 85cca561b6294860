package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.MeasurementError;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Errors of samples from their duplicates.
///
/// Analysis: mean over pulp pairs and rare earths of d²/2, d the difference of the logarithms.
/// Sampling and preparation, which move all elements together: mean over field pairs of d̄²/2, d̄
/// the mean over the elements, less the analysis. Pairs in doubt do not count. Without pairs both
/// are assumptions.
final class ErrorModels {

  private static final double ASSUMED_ANALYSIS = 0.05 * 0.05;
  private static final double ASSUMED_SAMPLING = 0.1 * 0.1;
  private static final double LEAST_ANALYSIS = 0.005 * 0.005;

  private final List<Batch> batches;
  private final Set<String> doubted;

  ErrorModels(List<Batch> batches, List<BatchQuality> qualities) {
    this.batches = batches;
    this.doubted =
        qualities.stream()
            .flatMap(quality -> quality.doubts().stream())
            .map(DuplicateDoubt::sample)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The error of a sample after a digestion. Sampling is the same for all digestions, so field
  /// pairs of any of them count.
  ErrorModel of(Digestion digestion) {
    List<Map<Element, Double>> pulps = pairs(Optional.of(digestion), false);
    List<Map<Element, Double>> fields = pairs(Optional.empty(), true);
    double analysis =
        pulps.isEmpty() ? ASSUMED_ANALYSIS : Math.max(LEAST_ANALYSIS, meanHalfSquare(pulps));
    double sampling = fields.isEmpty() ? ASSUMED_SAMPLING : shared(fields, analysis);
    String basis =
        "analysis %s %% %s, sampling and preparation %s %% %s"
            .formatted(
                percent(analysis),
                from(pulps.size(), "pulp duplicate"),
                percent(sampling),
                from(fields.size(), "field duplicate"));
    return new ErrorModel(MeasurementError.of(sampling, 0, analysis), basis);
  }

  private static String percent(double variance) {
    return Numbers.readable(100 * Math.sqrt(variance), 2);
  }

  private static String from(int count, String what) {
    return count == 0
        ? "(an assumption: there is no " + what + ")"
        : "(from %d %s%s)".formatted(count, what, count == 1 ? "" : "s");
  }

  private static double meanHalfSquare(List<Map<Element, Double>> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.values().stream())
        .mapToDouble(d -> d * d / 2)
        .average()
        .orElseThrow();
  }

  private static double shared(List<Map<Element, Double>> pairs, double analysis) {
    return pairs.stream()
        .mapToDouble(pair -> {
          double mean = pair.values().stream().mapToDouble(d -> d).average().orElseThrow();
          return Math.max(0, mean * mean / 2 - analysis / pair.size());
        })
        .average()
        .orElseThrow();
  }

  private List<Map<Element, Double>> pairs(Optional<Digestion> digestion, boolean isField) {
    List<Map<Element, Double>> pairs = new ArrayList<>();
    for (Batch batch : batches) {
      if (digestion.isEmpty() || digestion.get() == batch.digestion()) {
        batch
            .roles()
            .forEach((sample, role) -> {
              if (role instanceof Role.Duplicate(DuplicateKind kind, String of)
                  && isField == (kind == DuplicateKind.FIELD)
                  && !doubted.contains(sample)) {
                pair(batch, sample, of).ifPresent(pairs::add);
              }
            });
      }
    }
    return pairs;
  }

  private static Optional<Map<Element, Double>> pair(Batch batch, String sample, String of) {
    Optional<ReeAnalysis> second = batch.find(sample);
    return batch
        .find(of)
        .flatMap(first -> second.map(again -> LogRatios.of(first, again, Element.REE)))
        .filter(logs -> !logs.isEmpty());
  }
}
