package dev.ledo.route.answer;

import java.time.Month;

/// Tonnes over a segment in a month.
///
/// @param toward id of the node they go to
public record HaulFlow(String segment, String toward, Month month, double tonnes) {}
