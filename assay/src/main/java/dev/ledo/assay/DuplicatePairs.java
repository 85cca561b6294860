package dev.ledo.assay;

import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Duplicates of a batch with their originals, by kind; an original in another certificate does not
/// count here.
final class DuplicatePairs {

  private static final class Found {
    private final List<String> samples = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private int limits;

    private DuplicateSet set(DuplicateKind kind) {
      return new DuplicateSet(kind, samples, Pairs.of(array(first), array(second)), limits);
    }

    private static double[] array(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private final Batch batch;
  private final Determination method;

  DuplicatePairs(Batch batch, Determination method) {
    this.batch = batch;
    this.method = method;
  }

  List<DuplicateSet> sets() {
    Map<DuplicateKind, Found> found = new EnumMap<>(DuplicateKind.class);
    batch
        .roles()
        .forEach((sample, role) -> {
          if (role instanceof Role.Duplicate(DuplicateKind kind, String of)
              && batch.roles().containsKey(of)) {
            add(found.computeIfAbsent(kind, _ -> new Found()), sample, of);
          }
        });
    return found.entrySet().stream().map(each -> each.getValue().set(each.getKey())).toList();
  }

  private void add(Found found, String sample, String of) {
    Optional<Amount> second = batch.find(method, sample).filter(Amount::isExact);
    Optional<Amount> first = batch.find(method, of).filter(Amount::isExact);
    if (first.isPresent() && second.isPresent()) {
      found.samples.add(sample);
      found.first.add(first.get().low());
      found.second.add(second.get().low());
    } else {
      found.limits++;
    }
  }
}
