package dev.ledo.brief.atlas;

/// A point on a map: longitude and latitude in degrees, or map coordinates after projection.
public record Point(double x, double y) {}
