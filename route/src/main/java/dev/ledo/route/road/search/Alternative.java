package dev.ledo.route.road.search;

/// One of several ways, and how it compares with the best.
///
/// @param path the way
/// @param lengthM its length
/// @param stretch its cost over the least, at least 1
/// @param sharedWithBestM metres it has in common with the best way; its whole length for the best
/// @param sharedWithAnyM most metres it has in common with a better way
public record Alternative(
    Path path, double lengthM, double stretch, double sharedWithBestM, double sharedWithAnyM) {}
