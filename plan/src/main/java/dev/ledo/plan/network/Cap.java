package dev.ledo.plan.network;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.util.Optional;

/// A limit on dependence: of the supply of an element, no more than a part may have passed a stage
/// in one country, in every calendar year.
///
/// Supply whose country at the stage is unknown counts against every cap.
///
/// @param element the element
/// @param stage the stage
/// @param country the country
/// @param share θ, 0..1
public record Cap(Element element, Stage stage, Country country, double share) {

  /// Whether an entry is part of the supply that this cap looks at.
  public boolean concerns(Entry entry) {
    return entry.element() == element && entry.passed().containsKey(stage);
  }

  /// Whether such an entry counts against this cap: it came through the country, or nobody knows.
  public boolean counts(Entry entry) {
    Optional<Country> passed = entry.passed().getOrDefault(stage, Optional.empty());
    return passed.isEmpty() || passed.get().equals(country);
  }

  /// Tonnes of oxide beyond the cap that one unit with an entry brings; negative if it makes room.
  public double excess(Entry entry) {
    return concerns(entry) ? ((counts(entry) ? 1 : 0) - share) * entry.oxideTonnes() : 0;
  }
}
