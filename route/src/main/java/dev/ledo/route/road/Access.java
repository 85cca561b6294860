package dev.ledo.route.road;

/// Whether a way may be used, by its tags.
public enum Access {
  /// Nothing speaks against it.
  OPEN,
  /// With the owner's leave only.
  PRIVATE,
  /// No.
  FORBIDDEN;

  /// Reads a value such as `yes`, `private` or `no`.
  public static Access of(String value) {
    return switch (value) {
      case "no",
          "agricultural",
          "forestry",
          "military",
          "emergency",
          "unsuitable",
          "use_sidepath" ->
          FORBIDDEN;
      case "private" -> PRIVATE;
      default -> OPEN;
    };
  }
}
