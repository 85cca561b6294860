package dev.ledo.cases;

/// Where a cell stands in its file.
///
/// @param line from 1
/// @param column from 1
/// @param length in characters, at least 1
public record Span(int line, int column, int length) {}
