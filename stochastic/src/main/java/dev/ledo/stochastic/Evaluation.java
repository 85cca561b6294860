package dev.ledo.stochastic;

import java.util.List;

/// What asking the scenarios about a decision came to.
///
/// @param value cost of the decision by the risk measure, with the first stage's; infinite if a
///   scenario is infeasible or not all were asked
/// @param complete whether all scenarios were asked
/// @param cuts what the master learns
record Evaluation(double value, boolean complete, List<Cut> cuts) {}
