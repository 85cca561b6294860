package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;

/// Surfaces as the tags of OpenStreetMap have them.
final class SurfaceTags {

  private SurfaceTags() {}

  /// Reads a value of `surface`; what is not known by name is unknown.
  static Surface of(String value) {
    String main = value.indexOf(':') > 0 ? value.substring(0, value.indexOf(':')) : value;
    return switch (main) {
      case "paved",
          "asphalt",
          "concrete",
          "paving_stones",
          "sett",
          "cobblestone",
          "metal",
          "wood",
          "chipseal",
          "bricks" ->
          Surface.PAVED;
      case "gravel", "fine_gravel", "compacted", "pebblestone", "rock", "stone" -> Surface.GRAVEL;
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
