package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void theListOfErrorsHasEachCodeOnce(@TempDir Path folder) throws IOException {
    Terminal.run("schema", "--write", folder.toString());
    String errors = Files.readString(folder.resolve("errors.md"));
    Stream.of("C001", "R001", "R101", "R150", "W001", "W020", "A001", "A101", "T001", "M001")
        .forEach(code -> assertThat(errors).containsOnlyOnce("| " + code + " |"));
    ProblemCodes.all().values().stream()
        .flatMap(List::stream)
        .forEach(code -> assertThat(errors).containsOnlyOnce("| " + code.id() + " |"));
  }

  @Test
  void whatToDoIsASentence(@TempDir Path folder) throws IOException {
    Terminal.run("schema", "--write", folder.toString());
    assertThat(Files.readString(folder.resolve("errors.md")))
        .contains("| A001 | error | the file is empty | Fetch the file again. |")
        .contains("| M051 | error | not a probability | Write a number between 0 and 1. |");
  }
}
