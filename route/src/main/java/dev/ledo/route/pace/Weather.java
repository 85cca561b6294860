package dev.ledo.route.pace;

/// Whether the way is dry or wet.
public enum Weather {
  DRY,
  WET
}
