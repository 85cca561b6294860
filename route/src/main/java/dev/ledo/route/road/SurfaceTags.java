package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import java.util.stream.Stream;

/// Surfaces as the tags of OpenStreetMap have them.
final class SurfaceTags {

  private SurfaceTags() {}

  /// Reads a value of `surface`; of several, as in `gravel;dirt`, the worst. What is not known by
  /// name is unknown.
  static Surface of(String value) {
    return Stream.of(value.split("[;/]"))
        .map(part -> single(part.strip()))
        .max(Surface::compareTo)
        .orElse(Surface.UNKNOWN);
  }

  private static Surface single(String value) {
    int end = value.indexOf(':');
    String main = end > 0 ? value.substring(0, end) : value;
    return switch (main) {
      case "paved",
          "asphalt",
          "concrete",
          "paving_stones",
          "sett",
          "cobblestone",
          "unhewn_cobblestone",
          "cement",
          "metal",
          "wood",
          "chipseal",
          "brick",
          "bricks" ->
          Surface.PAVED;
      case "gravel", "fine_gravel", "compacted", "pebblestone", "rock", "stone", "shells" ->
          Surface.GRAVEL;
      case "unpaved", "ground", "earth", "dirt", "clay", "grass_paver", "laterite", "soil" ->
          Surface.EARTH;
      case "sand", "mud", "grass", "snow", "ice", "salt" -> Surface.MUD;
      default -> Surface.UNKNOWN;
    };
  }

  /// Reads a value of `tracktype`, which stands in for a surface where none is given.
  static Surface ofTrack(String grade) {
    return switch (grade) {
      case "grade1" -> Surface.PAVED;
      case "grade2" -> Surface.GRAVEL;
      case "grade3", "grade4" -> Surface.EARTH;
      case "grade5" -> Surface.MUD;
      default -> Surface.UNKNOWN;
    };
  }
}
