package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StudyTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load())
              .read(Path.of("../cases/first-steps"))
              .usable()
              .orElseThrow());

  private final List<String> heard = new ArrayList<>();

  @Test
  void everyStepIsAnnouncedAndEnded() {
    StudyResult result = Study.run(VIEW, StudyOptions.USUAL, listening(false));

    assertThat(heard).containsExactly("risk begins", "risk ends");
    assertThat(result.view()).isSameAs(VIEW);
    assertThat(result.risk().mining()).isNotEmpty();
    assertThat(result.assay().campaigns()).isEmpty();
  }

  @Test
  void cancelledStudyStopsBeforeTheNextStep() {
    assertThatThrownBy(() -> Study.run(VIEW, StudyOptions.USUAL, listening(true)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("stopped before the step 'risk'");
    assertThat(heard).isEmpty();
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
        .isEqualTo(Study.run(VIEW, StudyOptions.USUAL, listening(false)).risk().toString());
  }

  private Progress listening(boolean isCancelled) {
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
      public boolean isCancelled() {
        return isCancelled;
      }
    };
  }
}
