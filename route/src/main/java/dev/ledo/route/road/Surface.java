package dev.ledo.route.road;

import java.util.Locale;

/// What a road is made of, in the classes that matter to a lorry.
public enum Surface {
  /// Asphalt, concrete, setts.
  PAVED,
  /// Gravel, compacted.
  GRAVEL,
  /// Earth that holds when dry.
  EARTH,
  /// Sand, mud, deep grass.
  SOFT,
  /// Nothing is said.
  UNKNOWN;

  /// The word for it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads a value of `surface`; what is not known by name is unknown.
  public static Surface of(String value) {
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
          PAVED;
      case "gravel", "fine_gravel", "compacted", "pebblestone", "unpaved", "rock", "stone" ->
          GRAVEL;
      case "ground", "earth", "dirt", "clay", "grass_paver", "laterite", "soil" -> EARTH;
      case "sand", "mud", "grass", "snow", "ice", "salt" -> SOFT;
      default -> UNKNOWN;
    };
  }

  /// Reads a value of `tracktype`, which stands in for a surface where none is given.
  public static Surface ofTrack(String grade) {
    return switch (grade) {
      case "grade1" -> PAVED;
      case "grade2" -> GRAVEL;
      case "grade3", "grade4" -> EARTH;
      case "grade5" -> SOFT;
      default -> UNKNOWN;
    };
  }
}
