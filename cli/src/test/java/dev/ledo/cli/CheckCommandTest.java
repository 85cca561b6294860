package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final String FIRST_STEPS = "../cases/first-steps";

  @Test
  void aUsableCaseEndsWithASummaryAndZero() {
    Terminal terminal = Terminal.run("check", FIRST_STEPS);
    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out()).endsWith("0 errors, 2 warnings in 16 files and 40 rows\n");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void strictFailsOnWarnings() {
    assertThat(Terminal.run("check", "--strict", FIRST_STEPS).exitCode()).isEqualTo(1);
  }

  @Test
  void notesAreShownOnDemand() {
    assertThat(Terminal.run("check", FIRST_STEPS).out()).doesNotContain("C081");
    assertThat(Terminal.run("check", "--notes", FIRST_STEPS).out()).contains("note C081");
  }

  @Test
  void aBrokenCaseEndsWith65AndAPlaceThatAnEditorCanOpen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "title: x\ntitel: y\n");
    Terminal terminal = Terminal.run("check", folder.toString());
    assertThat(terminal.exitCode()).isEqualTo(65);
    assertThat(terminal.out())
        .contains(folder + "/case.yaml:2:1: error C030: column 'titel' is unknown")
        .contains("hint: did you mean title?");
  }

  @Test
  void jsonCarriesTheSameProblems(@TempDir Path folder) {
    Terminal terminal = Terminal.run("check", "--json", folder.toString());
    JsonNode document = JsonMapper.shared().readTree(terminal.out());
    assertThat(document.path("schema").asString()).isEqualTo("ledo-check-1");
    assertThat(document.at("/problems/0/code").asString()).isEqualTo("C001");
    assertThat(document.at("/problems/0/file").asString()).isEqualTo("case.yaml");
    assertThat(document.at("/problems/0/remedy").asString())
        .isEqualTo("give the folder that holds `case.yaml`");
    assertThat(terminal.exitCode()).isEqualTo(65);
  }

  @Test
  void onlyTheFirstFiftyProblemsAreShownUnlessAllAreAskedFor(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        "title: x\nquestion: y\ncountry: IND\nas_of: 2026-01-01\nelements: Dy\n");
    String row = "a,Name,mine,MMR\n";
    Files.writeString(folder.resolve("sites.csv"), "id,name,site_kind,country\n" + row.repeat(99));
    assertThat(Terminal.run("check", folder.toString()).out()).contains("more; --all shows them");
    assertThat(Terminal.run("check", "--all", folder.toString()).out()).doesNotContain("--all");
  }

  @Test
  void wrongWordsEndWithTwoAndASuggestion() {
    Terminal terminal = Terminal.run("chekc");
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("Did you mean: ledo check");
  }

  @Test
  void errorsAreShownBeforeWarnings(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        "title: x\nquestion: y\ncountry: IND\nas_of: 2026-01-01\nelements: Dy\n");
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("a%02d.csv".formatted(i)), "id\n");
    }
    Files.writeString(folder.resolve("sites.csv"), "id,name,site_kind,country,nonsense\n");
    assertThat(Terminal.run("check", folder.toString()).out())
        .contains("a48.csv: warning C006")
        .contains("sites.csv:1:27: error C030")
        .doesNotContain("a49.csv");
  }
}
