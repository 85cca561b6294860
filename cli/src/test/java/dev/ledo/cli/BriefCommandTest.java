package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BriefCommandTest {

  private static final Path FIRST_STEPS = Path.of("../cases/first-steps");

  private static final Path TERM_CONTRACT = Path.of("../study/src/test/cases/term-contract");

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int ledo(String... words) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  private String brokenCase() throws IOException {
    Path broken = CaseCopy.of(FIRST_STEPS, folder.resolve("broken"));
    Files.writeString(
        broken.resolve("sites.csv"),
        "id,name,site_kind,country,lat [deg],lon [deg],source\nx,X,mine,XCI,198.1,0,ministry\n");
    return broken.toString();
  }

  @Test
  void pageAndDataAreWrittenAndTheAnswersPrinted() {
    Path target = folder.resolve("out");
    int code = ledo("brief", FIRST_STEPS.toString(), "--out", target.toString());
    assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
    assertThat(target.resolve("brief.html")).isNotEmptyFile();
    assertThat(target.resolve("brief.json")).isNotEmptyFile();
    assertThat(target.resolve("run.json")).isNotEmptyFile();
    assertThat(target.resolve("timings.json")).isNotEmptyFile();
    assertThat(out.toString()).contains("confidence").endsWith("brief.html\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void errorsOfTheCaseAreToldAndNothingIsWritten() throws IOException {
    Path target = folder.resolve("out");
    int code = ledo("brief", brokenCase(), "--out", target.toString());
    assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("sites.csv:2:").contains("error C042").contains("198.1");
    assertThat(out.toString()).isEmpty();
    assertThat(target).doesNotExist();
  }

  /// Two facts are in dispute; the second of them is explained.
  @Test
  void warningsOfTheCaseAreCounted() throws IOException {
    Path theCase = CaseCopy.of(FIRST_STEPS, folder.resolve("case"));
    String target = folder.resolve("out").toString();
    ledo("brief", theCase.toString(), "--out", target);
    assertThat(out.toString()).contains("\n2 warnings about the case: ledo check ");
    Files.writeString(
        theCase.resolve("explanations.csv"),
        "table,fact,title,what\n"
            + "production,XCI / reo-concentrate / 2025,Output,The survey counts less.\n");
    ledo("brief", theCase.toString(), "--out", target);
    assertThat(out.toString()).contains("\n1 warning about the case: ledo check ");
  }

  @Test
  void dateThatIsNoneIsAWordThatIsOff() {
    assertThat(ledo("brief", FIRST_STEPS.toString(), "--as-of", "yesterday"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("yesterday");
  }

  @Test
  void summaryAsJsonNamesTheFilesAndAnswers() {
    Path target = folder.resolve("out");
    ledo("brief", FIRST_STEPS.toString(), "--json", "--out", target.toString());
    var summary = new JsonMapper().readTree(out.toString());
    assertThat(summary.path("schema").asString()).isEqualTo("ledo-brief-summary-1");
    assertThat(summary.path("files").get(0).asString()).endsWith("brief.html");
    assertThat(summary.path("answers")).isNotEmpty();
  }

  @Test
  void plainProgressNamesTheSteps() {
    ledo(
        "brief",
        FIRST_STEPS.toString(),
        "--progress=plain",
        "--out",
        folder.resolve("out").toString());
    assertThat(err.toString()).contains("ledo: read").contains("ledo: risk").contains("ledo: page");
  }

  @Test
  void planIsMadeForAsManyFuturesAsTold() {
    Path target = folder.resolve("out");
    int code =
        ledo(
            "brief",
            TERM_CONTRACT.toString(),
            "--futures=2",
            "--threads=1",
            "--progress=plain",
            "--out",
            target.toString());
    assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).contains("ledo: plan");
    assertThat(out.toString())
        .startsWith(
            "What do we do first?\n  Decide by 2027-01-01 on Contract with the works at home;");
    assertThat(target.resolve("run.json")).content().contains("\"futures\" : 2");
    assertThat(target.resolve("timings.json")).content().contains("\"plan\"");
  }

  @Test
  void tooFewFuturesOrThreadsAreWordsThatAreOff() {
    assertThat(ledo("brief", TERM_CONTRACT.toString(), "--futures=-1")).isEqualTo(ExitCode.USAGE);
    assertThat(ledo("brief", TERM_CONTRACT.toString(), "--threads=0")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("-1 futures are fewer than 0")
        .contains("0 threads are fewer than 1");
  }
}
