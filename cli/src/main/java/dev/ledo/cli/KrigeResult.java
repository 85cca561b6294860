package dev.ledo.cli;

import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.Survey;
import java.util.Optional;

/// Everything that came of kriging a table.
///
/// @param value name of the column of values
/// @param survey the samples at places that all differ
record KrigeResult(
    String value,
    KrigeSamples samples,
    Survey survey,
    KrigeModel model,
    Way way,
    KrigeCells cells,
    Checks checks) {

  /// How estimates are made.
  ///
  /// @param samples how many samples an estimate is made from
  /// @param isAll whether these are all there are
  /// @param isBlock whether cells are estimated as blocks, not as points
  record Way(int samples, boolean isAll, boolean isBlock) {}

  /// What was asked for beside the estimates.
  record Checks(Optional<CrossValidation> leftOut, Optional<GradeTonnage> tonnage) {}
}
