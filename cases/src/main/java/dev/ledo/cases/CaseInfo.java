package dev.ledo.cases;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What `case.yaml` says.
///
/// @param title what the case is called
/// @param question the question the brief answers
/// @param country the country that asks
/// @param asOf the day the case speaks of
/// @param elements elements the question is about, most important first
/// @param seed seed of every random draw
/// @param outlinesFile GeoJSON file that replaces the built-in outlines
/// @param viewpoint whose boundaries the outlines show
/// @param illustrative whether the case is invented
/// @param staleAfterYears age at which the newest edition behind a figure is called stale
public record CaseInfo(
    String title,
    String question,
    Country country,
    LocalDate asOf,
    List<Element> elements,
    int seed,
    Optional<String> outlinesFile,
    String viewpoint,
    boolean illustrative,
    double staleAfterYears) {

  public CaseInfo {
    elements = List.copyOf(elements);
  }
}
