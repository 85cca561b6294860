package dev.ledo.plan.network;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.util.Map;
import java.util.Optional;

/// What one unit of an activity brings past stages of the chain, and in which countries it passes
/// them.
///
/// Every tonne of an element that reaches the case's needs passes each stage exactly once: inside
/// the network where a plant does the stage, or before it where the material is bought.
///
/// @param element the element
/// @param oxideTonnes tonnes of its trade oxide per unit of the activity
/// @param passed country of each stage that is passed here; empty if it is not known
public record Entry(Element element, double oxideTonnes, Map<Stage, Optional<Country>> passed) {
  public Entry {
    passed = Map.copyOf(passed);
  }
}
