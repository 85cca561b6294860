package dev.ledo.brief.atlas;

import java.util.List;

/// The outlines of one country or area.
///
/// @param code alpha-3 code; empty if the outlines give none
/// @param name name as the outlines give it
/// @param polygons each an outer ring and its holes; rings repeat their first point at the end
public record Land(String code, String name, List<List<List<Point>>> polygons) {
  public Land {
    polygons = polygons.stream().map(rings -> rings.stream().map(List::copyOf).toList()).toList();
  }
}
