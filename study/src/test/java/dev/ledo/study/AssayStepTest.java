package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ledo.assay.AssayResult;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Element;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// The case `two-campaigns` as its files have it: one certificate in two issues, one cell spoilt by
/// a thousands separator in a quoted cell, and a second campaign without control samples.
class AssayStepTest {

  private static final CaseView VIEW = CaseFolder.view(Path.of("src/test/cases/two-campaigns"));

  @Test
  void caseWithCampaignsReadsThemAsAStepBeforeThePlan() {
    Listener listener = Listener.toTheEnd();

    AssayResult result = Study.run(VIEW, StudyOptions.USUAL, listener).assay();

    assertThat(listener.heard())
        .containsExactly(
            "risk begins",
            "risk ends",
            "assay begins",
            "assay: 1 of 2 campaigns",
            "assay: 2 of 2 campaigns",
            "assay ends");
    assertThat(result.campaigns())
        .extracting(CampaignResult::id, CampaignResult::isIllustrative)
        .containsExactly(tuple("pit-drawn", true), tuple("pit-taken", false));
    assertThat(result.campaigns().getFirst().files().certificates().superseded()).hasSize(1);
  }

  @Test
  void stopIsHeardBetweenCampaigns() {
    Listener listener = Listener.upTo("assay: 1 of 2 campaigns");

    assertThatThrownBy(() -> Study.run(VIEW, StudyOptions.USUAL, listener))
        .isInstanceOf(CancellationException.class)
        .hasMessage("stopped before the campaign 'pit-taken'");
    assertThat(listener.heard()).doesNotContain("assay: 2 of 2 campaigns", "assay ends");
  }

  @Test
  void sameSeedGivesTheSameIntervals() {
    assertThat(neodymium()).isEqualTo(neodymium());
  }

  private static Object neodymium() {
    AssayResult result = Study.run(VIEW, StudyOptions.USUAL).assay();
    SiteComposition pit =
        result.campaigns().getLast().findSite("pit").orElseThrow().compositions().getFirst();
    return pit.ppm(Element.ND);
  }
}
