package dev.ledo.plan.answer;

import dev.ledo.stochastic.Estimate;

/// The decision judged by futures it was not made for.
///
/// @param risk the risk measure, in USD, with its interval of 95 %; taken with the quantile of the
///   futures it was made for, so that its mean is not below the truth
/// @param mean mean cost in USD, with its interval
public record Fresh(Estimate risk, Estimate mean) {}
