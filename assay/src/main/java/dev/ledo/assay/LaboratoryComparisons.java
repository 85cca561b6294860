package dev.ledo.assay;

import dev.ledo.assay.quality.MeanRatio;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ReducedMajorAxis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares laboratories by the pulps that an umpire analysed again, in another certificate than
/// the originals.
final class LaboratoryComparisons {

  private static final int FEWEST_PAIRS = 3;
  private static final double CONFIDENCE = 0.95;

  private LaboratoryComparisons() {}

  /// One for each element and pair of certificates that have such pulps, limits left out.
  static List<LaboratoryComparison> of(List<Batch> batches) {
    List<LaboratoryComparison> found = new ArrayList<>();
    for (Batch first : batches) {
      for (Batch second : batches) {
        if (first != second && first.digestion() == second.digestion()) {
          Stream.concat(Element.REE.stream(), Stream.of(Element.TH, Element.U))
              .flatMap(element -> compare(first, second, element).stream())
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<LaboratoryComparison> compare(
      Batch first, Batch second, Element element) {
    List<String> samples = new ArrayList<>();
    List<Double> one = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (Map.Entry<String, Role> each : second.roles().entrySet()) {
      if (each.getValue() instanceof Role.Duplicate(DuplicateKind kind, String of)
          && kind == DuplicateKind.UMPIRE
          && first.roles().containsKey(of)) {
        Optional<Double> before = number(first, of, element);
        Optional<Double> after = number(second, each.getKey(), element);
        if (before.isPresent() && after.isPresent()) {
          samples.add(each.getKey());
          one.add(before.get());
          other.add(after.get());
        }
      }
    }
    return samples.isEmpty()
        ? Optional.empty()
        : Optional.of(
            comparison(first, second, element, samples, Pairs.of(array(one), array(other))));
  }

  private static LaboratoryComparison comparison(
      Batch first, Batch second, Element element, List<String> samples, Pairs pairs) {
    return new LaboratoryComparison(
        element,
        first.digestion(),
        first.certificate().id(),
        second.certificate().id(),
        samples,
        pairs,
        line(pairs),
        MeanRatio.of(pairs, CONFIDENCE));
  }

  private static Optional<ReducedMajorAxis> line(Pairs pairs) {
    boolean hasSpread = false;
    for (int k = 1; k < pairs.count(); k++) {
      hasSpread |= pairs.first(k) != pairs.first(0) && pairs.second(k) != pairs.second(0);
    }
    return pairs.count() >= FEWEST_PAIRS && hasSpread
        ? Optional.of(ReducedMajorAxis.of(pairs, CONFIDENCE))
        : Optional.empty();
  }

  private static Optional<Double> number(Batch batch, String sample, Element element) {
    return batch
        .find(sample)
        .flatMap(analysis -> analysis.find(element))
        .filter(Amount::isExact)
        .map(Amount::low);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
