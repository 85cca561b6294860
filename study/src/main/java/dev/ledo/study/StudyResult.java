package dev.ledo.study;

import dev.ledo.cases.CaseView;
import dev.ledo.risk.RiskResult;

/// What one run of everything over one case has found.
///
/// @param view the case as of the day of the study
/// @param risk concentration and dependence
/// @param plan what to build, sign and hold first
public record StudyResult(CaseView view, RiskResult risk, PlanOutcome plan) {}
