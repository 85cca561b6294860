package dev.ledo.risk;

import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.Ends;
import java.util.Comparator;
import java.util.List;

/// A whole made of parts whose shares and contents are ranges, and of a rest.
///
/// @param parts parts whose share is known as a range
/// @param rest content of what is left of the whole, 0..1
record Mixture(List<Part> parts, Amount rest) {

  /// @param share part of the whole, 0..1
  /// @param content of the part, 0..1
  record Part(Amount share, Amount content) {}

  Mixture {
    parts = List.copyOf(parts);
  }

  /// Content of the whole: the tightest bounds over all shares that add up to at most the whole.
  Amount content() {
    double high = most(parts, rest.high());
    List<Part> mirrored = parts.stream().map(Mixture::mirrored).toList();
    double low = 1 - most(mirrored, 1 - rest.low());
    return Ends.between(low, high);
  }

  private static Part mirrored(Part part) {
    Amount content = part.content();
    return new Part(part.share(), Amount.between(1 - content.high(), 1 - content.low()));
  }

  /// Every part has its least share; what is left goes to the parts richer than the rest, richest
  /// first.
  private static double most(List<Part> parts, double rest) {
    double left = 1 - parts.stream().mapToDouble(part -> part.share().low()).sum();
    double content = 0;
    for (Part part : parts) {
      content += part.share().low() * part.content().high();
    }
    List<Part> richest =
        parts.stream()
            .filter(part -> part.content().high() > rest)
            .sorted(Comparator.comparingDouble(part -> -part.content().high()))
            .toList();
    for (Part part : richest) {
      double more = Math.clamp(part.share().high() - part.share().low(), 0, Math.max(0, left));
      content += more * part.content().high();
      left -= more;
    }
    return Math.min(1, content + Math.max(0, left) * rest);
  }
}
