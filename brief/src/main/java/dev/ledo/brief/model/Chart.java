package dev.ledo.brief.model;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A chart: one option document of the chart library.
///
/// @param id place on the page
/// @param label what a reader who cannot see it is told
/// @param option the document; texts that start with `--` name colours of the page, and
///   `"renderItem"` and `"formatter"` may name a drawing or wording of the page's script
/// @param heightRem height in units of the text
/// @param outline outlines to draw it on, for maps
public record Chart(
    String id, String label, ObjectNode option, double heightRem, Optional<Outline> outline) {

  /// Outlines for a map.
  ///
  /// @param name name used in the option document
  /// @param geoJson FeatureCollection
  public record Outline(String name, ObjectNode geoJson) {}

  /// A chart that is no map.
  public static Chart of(String id, String label, ObjectNode option, double heightRem) {
    return new Chart(id, label, option, heightRem, Optional.empty());
  }
}
