package dev.ledo.route.road;

import java.util.Optional;
import java.util.stream.Stream;

/// Whether a way may be used, by its tags.
public enum Access {
  /// Nothing speaks against it.
  OPEN,
  /// With the owner's leave only.
  PRIVATE,
  /// No.
  FORBIDDEN;

  /// Reads a value such as `yes`, `private` or `no`; of several, as in `agricultural;forestry`, the
  /// one that leaves most open.
  ///
  /// @return empty where no part of it is known
  public static Optional<Access> find(String value) {
    return Stream.of(value.split(";"))
        .map(String::strip)
        .map(Access::single)
        .flatMap(Optional::stream)
        .min(Access::compareTo);
  }

  private static Optional<Access> single(String value) {
    return switch (value) {
      case "yes",
          "permissive",
          "designated",
          "official",
          "public",
          "allowed",
          "destination",
          "delivery",
          "customers",
          "discouraged",
          "limited",
          "unknown" ->
          Optional.of(OPEN);
      case "private", "permit", "residents", "employees", "staff" -> Optional.of(PRIVATE);
      case "no",
          "agricultural",
          "forestry",
          "military",
          "emergency",
          "unsuitable",
          "psv",
          "bus",
          "taxi",
          "use_sidepath" ->
          Optional.of(FORBIDDEN);
      default -> Optional.empty();
    };
  }
}
