package dev.ledo.assay;

import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds duplicates of pulps that are not like their originals, and what they are like instead.
///
/// Two analyses are compared by the median over the rare earths of |ln a/b|, which a single bad
/// element does not move. The same pulp twice gives a few per cent.
final class DuplicateDoubts {

  private static final double UNLIKE = Math.log(1.2);
  private static final double ALIKE = Math.log(1.1);
  private static final int FEWEST_ELEMENTS = 5;

  private final Batch batch;

  DuplicateDoubts(Batch batch) {
    this.batch = batch;
  }

  List<DuplicateDoubt> find() {
    List<DuplicateDoubt> doubts = new ArrayList<>();
    batch
        .roles()
        .forEach((sample, role) -> {
          if (role instanceof Role.Duplicate(DuplicateKind kind, String of)
              && kind != DuplicateKind.FIELD) {
            doubt(sample, of).ifPresent(doubts::add);
          }
        });
    return doubts;
  }

  private Optional<DuplicateDoubt> doubt(String sample, String of) {
    OptionalDouble distance = distance(sample, of);
    if (distance.isEmpty() || distance.getAsDouble() <= UNLIKE) {
      return Optional.empty();
    }
    Optional<String> like =
        batch.roles().entrySet().stream()
            .filter(each -> each.getValue() instanceof Role.Original)
            .map(Map.Entry::getKey)
            .filter(other -> distance(sample, other).orElse(UNLIKE) < ALIKE)
            .min(Comparator.comparingDouble(other -> distance(sample, other).orElse(UNLIKE)));
    double percent = percent(distance.getAsDouble());
    double ofThat =
        like.map(other -> percent(distance(sample, other).orElse(UNLIKE))).orElse(percent);
    return Optional.of(new DuplicateDoubt(sample, of, percent, like, ofThat));
  }

  private static double percent(double logs) {
    return 100 * Math.expm1(logs);
  }

  private OptionalDouble distance(String one, String other) {
    Optional<ReeAnalysis> a = batch.find(one);
    Optional<ReeAnalysis> b = batch.find(other);
    if (a.isEmpty() || b.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] logs =
        LogRatios.of(a.get(), b.get(), Element.REE).values().stream()
            .mapToDouble(Math::abs)
            .sorted()
            .toArray();
    return logs.length < FEWEST_ELEMENTS
        ? OptionalDouble.empty()
        : OptionalDouble.of((logs[(logs.length - 1) / 2] + logs[logs.length / 2]) / 2);
  }
}
