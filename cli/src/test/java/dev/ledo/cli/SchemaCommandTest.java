package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.file.TerrainCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void thePagesOfTheReferenceAreThoseThatItWrites(@TempDir Path folder) throws IOException {
    assertThat(Terminal.run("schema", "--write", folder.toString()).exitCode()).isZero();
    Path kept = Path.of("../docs/reference");
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written)
          .isNotEmpty()
          .allSatisfy(
              page -> assertThat(kept.resolve(page.getFileName())).hasSameTextualContentAs(page));
    }
  }

  @Test
  void theListOfErrorsHasTheCodesOfRoutesAndHeights(@TempDir Path folder) throws IOException {
    Terminal.run("schema", "--write", folder.toString());
    String errors = Files.readString(folder.resolve("errors.md"));
    Stream.of("C001", "R001", "R011", "R101", "R133", "R150")
        .forEach(code -> assertThat(errors).containsOnlyOnce("| " + code + " |"));
    assertThat(TerrainCode.values())
        .allSatisfy(code -> assertThat(errors).contains("| " + code.id() + " | "));
  }
}
