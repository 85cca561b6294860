package dev.ledo.risk;

import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.Ends;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
    return Ends.between(filled(Amount::low, 1), filled(Amount::high, -1));
  }

  /// Every part has its least share. What is left goes to the parts that carry the content further
  /// to the wanted end than the rest would, those that carry it furthest first.
  ///
  /// @param end the wanted end of each content
  /// @param sign 1 to fill the poorest first, -1 to fill the richest first
  private double filled(ToDoubleFunction<Amount> end, int sign) {
    double left = 1;
    double content = 0;
    for (Part part : parts) {
      left -= part.share().low();
      content += part.share().low() * end.applyAsDouble(part.content());
    }
    double beside = end.applyAsDouble(rest);
    List<Part> furthest =
        parts.stream()
            .filter(part -> sign * end.applyAsDouble(part.content()) < sign * beside)
            .sorted(Comparator.comparingDouble(part -> sign * end.applyAsDouble(part.content())))
            .toList();
    for (Part part : furthest) {
      double more = Math.clamp(part.share().high() - part.share().low(), 0, Math.max(0, left));
      content += more * end.applyAsDouble(part.content());
      left -= more;
    }
    return content + Math.max(0, left) * beside;
  }
}
