/// Exact searches over small directed graphs: shortest and next shortest paths, Pareto fronts,
/// flows with their cuts. Knows no networks.
@NullMarked
package dev.ledo.route.answer.graph;

import org.jspecify.annotations.NullMarked;
