package dev.ledo.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import dev.ledo.plan.future.Input;
import dev.ledo.study.Study;
import dev.ledo.study.StudyOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What figures of the plan are called, by the rows of `two-roads`.
class PlanFiguresTest {

  private static final Path TWO_ROADS = Path.of("../cli/src/test/resources/dev/ledo/cli/two-roads");
  private static final CaseView VIEW =
      CaseView.of(new CaseReader(Schema.load()).read(TWO_ROADS).usable().orElseThrow());
  private static final PlanFigures FIGURES =
      PlanFigures.of(Setting.of(Study.run(VIEW, StudyOptions.ofFutures(0), Progress.SILENT)))
          .orElseThrow();

  private static String about(String table, String id, String column) {
    return FIGURES.about(Input.of(VIEW.find(table, id).orElseThrow(), column));
  }

  @Test
  void aWayIsNamedByItsEnds() {
    assertThat(about("legs", "hill-road", "cost"))
        .isEqualTo("cost of the way Clay Hill – River Plant");
  }

  @Test
  void aRecipeIsNamedByWhatGoesInAndWhatComesOut() {
    assertThat(about("recipes", "magnet", "amount"))
        .isEqualTo("amount of Dysprosium oxide in NdFeB magnet");
  }

  @Test
  void anOfferIsNamedByItsGoodSideAndMarket() {
    assertThat(about("offers", "xbo-dy", "price")).isEqualTo("price of Dysprosium oxide, World");
    assertThat(about("offers", "sell-ndpr", "price"))
        .isEqualTo("price of sale of NdPr oxide, World");
  }

  @Test
  void aStoreIsNamedByItsGoodAndPlace() {
    assertThat(about("stores", "dy-stock", "cost"))
        .isEqualTo("cost of the store of Dysprosium oxide, River Plant");
  }
}
