package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {

  @Test
  void listsTablesAndColumns() {
    assertThat(Terminal.run("schema").out()).contains("production", "control", "case.yaml");
    assertThat(Terminal.run("schema", "production").out())
        .contains("* country", "quantity [t REO]");
  }

  @Test
  void writesJsonSchema() {
    JsonNode document = JsonMapper.shared().readTree(Terminal.run("schema", "--json").out());
    assertThat(document.at("/properties/sites/items/properties/lat [deg]").isObject()).isTrue();
  }

  @Test
  void aMistypedTableIsAUsageErrorWithASuggestion() {
    Terminal terminal = Terminal.run("schema", "prodution");
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("no table is called 'prodution'; did you mean production?");
  }
}
