package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The files of a brief: that they follow from the case, and what is left in their folder.
class BriefFilesTest {

  private static final Path CASES = Path.of("../cases");

  @Test
  void changedCellChangesThePageAndTheManifest(@TempDir Path folder) throws IOException {
    Path copy = copy("first-steps", folder);
    Brief before = BriefTest.brief(copy);
    Path shares = copy.resolve("shares.csv");
    Files.writeString(shares, Files.readString(shares).replace("91,", "87,"));
    Brief after = BriefTest.brief(copy);
    assertThat(after.text("brief.html"))
        .contains("87\u00a0%")
        .isNotEqualTo(before.text("brief.html"));
    assertThat(after.text("run.json")).isNotEqualTo(before.text("run.json"));
    assertThat(after.text("tables/chain.csv")).contains(",87\n");
  }

  @Test
  void manifestNamesInputsAndOutputsByHashAndNoPlaceOnTheMachine() {
    Brief brief = BriefTest.brief(CASES.resolve("first-steps"));
    var manifest = new JsonMapper().readTree(brief.text("run.json"));
    assertThat(manifest.path("seed").asInt()).isEqualTo(1);
    assertThat(manifest.path("inputs").get(0).path("sha256").asString()).hasSize(64);
    assertThat(manifest.path("outputs").get(0).path("file").asString()).isEqualTo("brief.html");
    assertThat(brief.names())
        .allSatisfy(name ->
            assertThat(brief.text(name))
                .doesNotContain(CASES.toAbsolutePath().normalize().toString()));
  }

  @Test
  void dataHoldTheSameFiguresAsThePage() {
    var made = BriefTest.make("first-steps");
    var data = new JsonMapper().readTree(made.brief().text("brief.json"));
    assertThat(data.path("schema").asString()).isEqualTo("ledo-brief-1");
    assertThat(data.path("answers").get(0).path("answer").path("text").asString())
        .isEqualTo(made.page().select(".verdict").eachText().getFirst().replace('\u00a0', ' '));
    data.path("numbers")
        .properties()
        .forEach(number -> assertThat(made.page().select("#" + number.getKey())).hasSize(1));
  }

  @Test
  void tablesOfAnEarlierRunGoAndFilesOfOthersStay(@TempDir Path folder) throws IOException {
    BriefTest.brief(CASES.resolve("kachin")).write(folder);
    Files.writeString(folder.resolve("tables/mine.csv"), "kept");
    assertThat(folder.resolve("tables/trade-mass-chn-imports-re-compounds.csv")).exists();
    BriefTest.brief(CASES.resolve("first-steps")).write(folder);
    assertThat(folder.resolve("tables/trade-mass-chn-imports-re-compounds.csv")).doesNotExist();
    assertThat(folder.resolve("tables/mine.csv")).hasContent("kept");
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  private static Path copy(String name, Path folder) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
