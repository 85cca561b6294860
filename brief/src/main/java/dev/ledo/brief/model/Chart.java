package dev.ledo.brief.model;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A chart: one option document of the chart library.
///
/// @param id place on the page
/// @param label what a reader who cannot see it is told
/// @param option the document; texts that start with `--` name colours of the page, `"renderItem"`
///   and `"formatter"` may name a drawing or wording of the page's script, and `"narrow"` holds
///   what is laid over it in a narrow picture, or put there `"instead"`
/// @param height height as a style sheet says it
/// @param outline outlines to draw it on, for maps
public record Chart(
    String id, String label, ObjectNode option, String height, Optional<Outline> outline) {

  private static final double PIXELS_PER_REM = 16;

  /// Outlines for a map.
  ///
  /// @param name name used in the option document
  /// @param geoJson FeatureCollection
  public record Outline(String name, ObjectNode geoJson) {}

  /// Shape of a map.
  ///
  /// @param ratio width over height
  /// @param legend height of the legend below, as a length of the style sheet
  public record Shape(double ratio, String legend) {}

  /// A chart that is no map.
  ///
  /// @param heightRem height in units of the text
  public static Chart of(String id, String label, ObjectNode option, double heightRem) {
    String height = Math.round(heightRem * PIXELS_PER_REM) + "px";
    return new Chart(id, label, option, height, Optional.empty());
  }

  /// A chart that is no map, with as much room below as its legend takes at its width.
  ///
  /// @param heightRem height without the legend, in units of the text
  public static Chart withLegend(String id, String label, ObjectNode option, double heightRem) {
    String height = "calc(%dpx + var(--legend))".formatted(Math.round(heightRem * PIXELS_PER_REM));
    return new Chart(id, label, option, height, Optional.empty());
  }

  /// A chart that is no map, and is another one in a narrow picture.
  ///
  /// @param heightRem height in units of the text
  /// @param narrowRem height of the narrow one
  public static Chart withNarrow(
      String id, String label, ObjectNode option, double heightRem, double narrowRem) {
    String height =
        "calc(%dpx * (1 - var(--narrow)) + %dpx * var(--narrow))"
            .formatted(
                Math.round(heightRem * PIXELS_PER_REM), Math.round(narrowRem * PIXELS_PER_REM));
    return new Chart(id, label, option, height, Optional.empty());
  }

  /// A map, as high as its shape asks for at the width it gets, and a legend below.
  ///
  /// @param shape of the map and its legend
  public static Chart map(
      String id, String label, ObjectNode option, Shape shape, Outline outline) {
    String height =
        String.format(Locale.ROOT, "calc(100cqw / %.3f + %s)", shape.ratio(), shape.legend());
    return new Chart(id, label, option, height, Optional.of(outline));
  }
}
