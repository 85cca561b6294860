package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.cases.CaseView;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StudyTest {

  private static final CaseView VIEW = CaseFolder.view(Path.of("../cases/first-steps"));

  @Test
  void everyStepIsAnnouncedAndEnded() {
    Listener listener = Listener.toTheEnd();

    StudyResult result = Study.run(VIEW, StudyOptions.USUAL, listener);

    assertThat(listener.heard()).containsExactly("risk begins", "risk ends");
    assertThat(result.view()).isSameAs(VIEW);
    assertThat(result.risk().mining()).isNotEmpty();
    assertThat(result.assay().campaigns()).isEmpty();
  }

  @Test
  void cancelledStudyStopsBeforeTheNextStep() {
    Listener listener = Listener.toNothing();

    assertThatThrownBy(() -> Study.run(VIEW, StudyOptions.USUAL, listener))
        .isInstanceOf(CancellationException.class)
        .hasMessage("stopped before the step 'risk'");
    assertThat(listener.heard()).isEmpty();
  }

  @Test
  void caseThatAsksForNoPlanGetsNone() {
    StudyResult result = Study.run(VIEW, StudyOptions.USUAL);

    assertThat(result.plan()).isEqualTo(new PlanOutcome.NotAsked());
    assertThat(result.plan().result()).isEmpty();
  }

  @Test
  void silentStudyGivesTheSameResult() {
    assertThat(Study.run(VIEW, StudyOptions.USUAL).risk().toString())
        .isEqualTo(Study.run(VIEW, StudyOptions.USUAL, Listener.toTheEnd()).risk().toString());
  }
}
