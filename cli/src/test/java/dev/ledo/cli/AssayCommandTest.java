package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssayCommandTest {

  private static final String KACHIN = "../cases/kachin";
  private static final String FIRST = "../cases/kachin/assays/ILL26001_V1.csv";
  private static final String FIRST_AGAIN = "../cases/kachin/assays/ILL26001_V2.csv";
  private static final String SECOND = "../cases/kachin/assays/ILL26002.csv";

  @TempDir private Path folder;

  @Test
  void caseIsToldInChapters() {
    Terminal terminal = Terminal.run("assay", KACHIN);

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .startsWith("Heavy rare earths from Kachin, as of 2026-11-23\n")
        .contains("ILLUSTRATIVE: the figures are made up to show the way; nothing was measured.")
        .contains("  ILL26001 v1  superseded  2026-06-16")
        .contains("  ILL26002 v1, total: RE-ASSAY\n")
        .contains("QC-11 should be a duplicate")
        .contains("PNG-004: Y from the method for high contents, as the first was over its range")
        .contains("  TSL-005  total      2.7           0.63         1 Bq/g")
        .contains("Site Chipwi\n")
        .contains("* not used, as to be analysed again: TSL-002, TSL-003")
        .contains("Prices outside China are thinly traded.")
        .contains("Decision: payable value of a kg of REO is");
    assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void costsGiveAdviceWithItsInterval() {
    String out =
        Terminal.run(
                "assay",
                KACHIN,
                "--ore-cost=45",
                "--ore-mass=2000000",
                "--visit-cost=20000",
                "--sample-cost=800")
            .out()
            .replaceAll("\\s+", " ");

    assertThat(out)
        .containsPattern("Collect \\d+ more from Pangwa before you decide, worth about [\\d,]+ USD")
        .containsPattern(
            "\\* worth [\\d,]+ USD \\([\\d,]+\\.\\.[\\d,]+\\), 90 % interval of the simulation")
        .contains("Decide about Tsawlaw now (leave it)");
  }

  @Test
  void filesAreEnough() {
    Terminal terminal = Terminal.run("assay", FIRST, FIRST_AGAIN);

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .startsWith("Laboratory certificates\n")
        .contains("ILL26001 v1  superseded")
        .contains("no reference material: a bias would not be seen")
        .contains("Rare earths, total")
        .doesNotContain("Site ");
  }

  @Test
  void registerAndStandardsTellControlsFromSamples() {
    Terminal terminal =
        Terminal.run(
            "assay",
            SECOND,
            "--samples=" + KACHIN + "/samples.csv",
            "--standards=" + KACHIN + "/standards.csv");

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .contains("ILL26002 v1, total: RE-ASSAY")
        .contains("* QC-08 (ILL-STD-A), standard deviations")
        .doesNotContain("\n  QC-08 ");
  }

  @Test
  void cellsSetAsideHaveAPlaceAndAreNoFailure() throws IOException {
    Path file = folder.resolve("k1.csv");
    Files.writeString(file, "Certificate: K1\nsample,Dy ppm,Tb ppm\nS1,12.5,abc\nS2,11,2\n");
    Terminal terminal = Terminal.run("assay", file.toString());

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .contains("1 cell was set aside and counts nowhere:")
        .contains("k1.csv:3:3: warning A101: 'abc' (S1, Tb ppm): not a number");
  }

  @Test
  void fileThatIsNoCertificateEndsWith65OnlyIfNothingElseCouldBeRead() throws IOException {
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, "nothing here\n");

    Terminal alone = Terminal.run("assay", bad.toString());
    assertThat(alone.exitCode()).isEqualTo(65);
    assertThat(alone.out()).contains("error A005: ").contains("Not read: bad.csv.");
    assertThat(alone.err()).contains("no certificate could be read");
    assertThat(Terminal.run("assay", bad.toString(), SECOND).exitCode()).isZero();
  }

  @Test
  void mistakesOfTheUserEndWith2AndMissingFilesWith65() {
    assertThat(Terminal.run("assay").exitCode()).isEqualTo(2);
    assertThat(Terminal.run("assay", KACHIN, SECOND).err()).contains("one folder of a case");
    assertThat(Terminal.run("assay", SECOND, "--propose").exitCode()).isEqualTo(2);
    assertThat(Terminal.run("assay", KACHIN, "--ore-cost=5").err()).contains("go together");
    assertThat(Terminal.run("assay", KACHIN, "--level=100").exitCode()).isEqualTo(2);
    Terminal missing = Terminal.run("assay", "nowhere.csv");
    assertThat(missing.exitCode()).isEqualTo(65);
    assertThat(missing.err()).contains("nowhere.csv: there is no such file");
    Terminal register = Terminal.run("assay", SECOND, "--samples=nowhere.csv");
    assertThat(register.exitCode()).isEqualTo(65);
    assertThat(register.err()).contains("nowhere.csv: error C002: there is no such file");
  }

  @Test
  void caseWithErrorsOrWithoutCampaignsEndsWith65() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "title: x\ntitel: y\n");
    assertThat(Terminal.run("assay", folder.toString()).err()).contains("error C030");
    Terminal without = Terminal.run("assay", "../cases/first-steps");
    assertThat(without.exitCode()).isEqualTo(65);
    assertThat(without.err()).contains("the case has no campaigns");
  }

  @Test
  void jsonHasWhatTheTextHas() {
    JsonNode document = JsonMapper.shared().readTree(Terminal.run("assay", "--json", KACHIN).out());

    assertThat(document.path("schema").asString()).isEqualTo("ledo-assay-1");
    JsonNode campaign = document.at("/campaigns/0");
    assertThat(campaign.path("illustrative").asBoolean()).isTrue();
    assertThat(campaign.at("/files/current")).hasSize(5);
    assertThat(campaign.at("/files/superseded/0/version").asInt()).isEqualTo(1);
    assertThat(campaign.at("/batches/1/verdict").asString()).isEqualTo("re-assay");
    assertThat(campaign.at("/batches/1/doubtful_duplicates/0/looks_like").asString())
        .isEqualTo("PNG-002");
    assertThat(campaign.path("samples")).hasSize(132);
    assertThat(campaign.at("/samples/0/ppm/La/low").asDouble()).isEqualTo(212);
    JsonNode site = campaign.at("/sites/0");
    JsonNode leach = site.at("/compositions/1");
    assertThat(leach.path("digestion").asString()).isEqualTo("leach");
    assertThat(leach.at("/typical_log_ppm/covariance")).hasSize(15);
    assertThat(leach.at("/reo_percent/Dy/low").asDouble())
        .isLessThan(leach.at("/reo_percent/Dy/median").asDouble());
    assertThat(site.at("/recovery/percent/Ce/median").asDouble()).isCloseTo(7.4, within(0.1));
    assertThat(site.at("/space/ground/cells").size()).isGreaterThan(300);
    assertThat(site.at("/space/variogram/range_m").asDouble()).isCloseTo(350, within(70.0));
    assertThat(site.path("values")).hasSize(4);
    assertThat(site.at("/next/missing")).isNotEmpty();
  }

  @Test
  void proposedRowsAreAcceptedByCheckAndTouchNothing() throws IOException {
    Path copy = CaseCopy.of(Path.of(KACHIN), folder.resolve("kachin"));
    Map<Path, String> before = texts(copy);

    Terminal terminal = Terminal.run("assay", copy.toString(), "--propose");
    assertThat(terminal.exitCode()).isZero();
    assertThat(texts(copy)).isEqualTo(before);
    assertThat(terminal.out())
        .contains("nothing was written to the case")
        .contains("\npangwa-kachin-illustrative-leach,")
        .contains("ILLUSTRATIVE, no measurement.")
        .contains(",ILL26003,,assumption,");

    List<String> rows = rows(terminal.out(), "# compositions.csv");
    assertThat(rows).hasSize(4);
    Files.createDirectory(copy.resolve("compositions"));
    Files.writeString(
        copy.resolve("compositions/proposed.csv"),
        String.join("\n", rows) + "\n",
        StandardOpenOption.CREATE_NEW);
    add(copy.resolve("materials.csv"), rows(terminal.out(), "# materials.csv").get(1));
    List<String> feeds = rows(terminal.out(), "# feeds.csv");
    assertThat(feeds).hasSize(4).element(1).asString().contains(",chipwi,rare-earth-ore,chipwi-");
    Files.createDirectory(copy.resolve("feeds"));
    Files.writeString(copy.resolve("feeds/proposed.csv"), String.join("\n", feeds) + "\n");
    Terminal check = Terminal.run("check", copy.toString());
    assertThat(check.exitCode()).as(check.out()).isZero();
    assertThat(check.out()).doesNotContain("proposed.csv");
  }

  private static void add(Path table, String row) throws IOException {
    Files.writeString(table, row + "\n", StandardOpenOption.APPEND);
  }

  private static List<String> rows(String out, String from) {
    List<String> rows = new ArrayList<>();
    boolean isIn = false;
    for (String line : out.lines().toList()) {
      if (line.startsWith("#")) {
        isIn = line.startsWith(from);
      } else if (isIn) {
        rows.add(line);
      }
    }
    return rows;
  }

  private static Map<Path, String> texts(Path root) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            texts.put(file, Files.readString(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return texts;
  }
}
