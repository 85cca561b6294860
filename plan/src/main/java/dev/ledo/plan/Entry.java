package dev.ledo.plan;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.util.Map;

/// What one unit of an activity brings into the case's supply of an element, and through which
/// countries it came.
///
/// @param element the element
/// @param oxideTonnes tonnes of its trade oxide per unit of the activity
/// @param countries country of each stage passed before; a stage that is not named is unknown
public record Entry(Element element, double oxideTonnes, Map<Stage, Country> countries) {
  public Entry {
    countries = Map.copyOf(countries);
  }
}
