package dev.ledo.route.road.osm;

/// The three kinds of things in OpenStreetMap.
public enum OsmKind {
  /// A point.
  NODE,
  /// A line through nodes.
  WAY,
  /// Things that belong together, each in its role.
  RELATION
}
