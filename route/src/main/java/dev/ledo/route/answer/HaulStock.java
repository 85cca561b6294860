package dev.ledo.route.answer;

import java.time.Month;

/// Tonnes that wait at a node from a month to the next.
public record HaulStock(String node, Month month, double tonnes) {}
