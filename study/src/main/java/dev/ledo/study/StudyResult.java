package dev.ledo.study;

import dev.ledo.assay.AssayResult;
import dev.ledo.cases.CaseView;
import dev.ledo.risk.RiskResult;
import dev.ledo.route.RouteResult;

/// What one run of everything over one case has found.
///
/// @param view the case as of the day of the study
/// @param risk concentration and dependence
/// @param route how much can move over the corridors of the case; without corridors if it has none
/// @param assay what the laboratories' certificates say; without campaigns if the case has none
/// @param plan what to build, sign and hold first
public record StudyResult(
    CaseView view, RiskResult risk, RouteResult route, AssayResult assay, PlanOutcome plan) {}
