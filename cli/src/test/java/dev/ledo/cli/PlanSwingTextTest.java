package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.schema.Schema;
import dev.ledo.plan.future.Input;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Figures that move a plan have the names of what they are figures of.
class PlanSwingTextTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());

  private static String about(String table, String id, String column) {
    Input input = Input.of(VIEW.find(table, id).orElseThrow(), column);
    return PlanSwingText.about(input, new KeyNames(VIEW));
  }

  @Test
  void aWayIsNamedByItsEnds() {
    assertThat(about("legs", "pangwa-chipwi", "capacity")).isEqualTo("Pangwa – Chipwi: capacity");
  }

  @Test
  void anOfferIsNamedByWhatIsBoughtWhere() {
    assertThat(about("offers", "china-ndpr-oxide", "price"))
        .startsWith("buy Neodymium-praseodymium oxide, ")
        .endsWith(": price")
        .doesNotContain("china-");
  }

  @Test
  void whatHasANameKeepsIt() {
    assertThat(about("modules", VIEW.rows("modules").getFirst().id(), "capex"))
        .isEqualTo(VIEW.rows("modules").getFirst().text("what") + ": capex");
  }
}
