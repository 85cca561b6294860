package dev.ledo.route.road.osm;

/// What takes part in a relation.
///
/// @param kind what it is
/// @param id its number
/// @param role what it does there, such as `from`; may be blank
public record OsmMember(OsmKind kind, long id, String role) {}
