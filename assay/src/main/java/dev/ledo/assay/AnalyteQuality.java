package dev.ledo.assay;

import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.quality.BatchReview;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.core.Element;
import java.util.List;

/// Control samples of one analyte by one method in one batch; all figures in ppm of the element.
///
/// @param element which
/// @param determination unit, method and limits as the certificate has them
/// @param charts one for each reference material
/// @param blanks judged blanks; none where the method's detection limit is not stated
/// @param duplicates by kind
/// @param review verdict and findings
public record AnalyteQuality(
    Element element,
    Determination determination,
    List<ControlChart> charts,
    List<BlankChecks.Judged> blanks,
    List<DuplicateSet> duplicates,
    BatchReview review) {

  public AnalyteQuality {
    charts = List.copyOf(charts);
    blanks = List.copyOf(blanks);
    duplicates = List.copyOf(duplicates);
  }
}
