package dev.ledo.stochastic.smps;

import dev.ledo.core.Numbers;
import java.util.List;

/// Warns of probabilities that do not sum to 1, and of values that cannot come, in a sound file.
final class SumCheck {

  private SumCheck() {}

  static void report(String name, List<Realisation> realisations, Findings findings) {
    if (findings.hasErrors()) {
      return;
    }
    double sum = Probabilities.sum(realisations);
    if (!Probabilities.isOne(sum)) {
      findings.add(
          SmpsCode.M052,
          "%s: the probabilities sum to %s and are used as they are"
              .formatted(name, Numbers.readable(sum, 10)));
    }
    long impossible = realisations.stream().filter(r -> r.probability() == 0).count();
    if (impossible > 0 && impossible < realisations.size()) {
      findings.add(SmpsCode.M057, "%s: %d values have probability 0".formatted(name, impossible));
    }
  }
}
