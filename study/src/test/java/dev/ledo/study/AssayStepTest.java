package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ledo.assay.AssayResult;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Element;
import dev.ledo.core.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// The case `two-campaigns` as its files have it: one certificate in two issues, one cell spoilt by
/// a thousands separator in a quoted cell, and a second campaign without control samples.
class AssayStepTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load())
              .read(Path.of("src/test/cases/two-campaigns"))
              .usable()
              .orElseThrow());

  private final List<String> heard = new ArrayList<>();

  @Test
  void caseWithCampaignsReadsThemAsAStepBeforeThePlan() {
    AssayResult result = Study.run(VIEW, StudyOptions.USUAL, listening("never")).assay();

    assertThat(heard)
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
    Progress progress = listening("assay: 1 of 2 campaigns");

    assertThatThrownBy(() -> Study.run(VIEW, StudyOptions.USUAL, progress))
        .isInstanceOf(CancellationException.class)
        .hasMessage("stopped before the campaign 'pit-taken'");
    assertThat(heard).doesNotContain("assay: 2 of 2 campaigns", "assay ends");
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

  /// @param stopAfter what to hear before asking to stop
  private Progress listening(String stopAfter) {
    return new Progress() {
      @Override
      public void started(String step) {
        heard.add(step + " begins");
      }

      @Override
      public void finished(String step) {
        heard.add(step + " ends");
      }

      @Override
      public void reached(String step, String detail) {
        heard.add(step + ": " + detail);
      }

      @Override
      public boolean isCancelled() {
        return heard.contains(stopAfter);
      }
    };
  }
}
