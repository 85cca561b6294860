package dev.ledo.study;

import dev.ledo.assay.AssayOptions;
import dev.ledo.assay.AssayResult;
import dev.ledo.assay.AssayStudy;
import dev.ledo.assay.CampaignResult;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// The step of a study that reads what laboratories measured, campaign by campaign.
final class AssayStep {

  private final CaseView view;
  private final Progress progress;

  AssayStep(CaseView view, Progress progress) {
    this.view = view;
    this.progress = progress;
  }

  /// Whether the case has campaigns of samples.
  boolean isAsked() {
    return !campaigns().isEmpty();
  }

  /// What the campaigns say, in order of the case.
  ///
  /// @throws CancellationException if `progress` asked to stop
  AssayResult run() {
    var study = new AssayStudy(AssayOptions.usual(view.theCase().info().seed()));
    List<CampaignResult> results = new ArrayList<>();
    for (Row campaign : campaigns()) {
      if (progress.isCancelled()) {
        throw new CancellationException("stopped before the campaign '" + campaign.id() + "'");
      }
      results.add(study.of(view, campaign));
      progress.reached("assay", "%d of %d campaigns".formatted(results.size(), campaigns().size()));
    }
    return new AssayResult(results);
  }

  private List<Row> campaigns() {
    return view.rows("campaigns");
  }
}
