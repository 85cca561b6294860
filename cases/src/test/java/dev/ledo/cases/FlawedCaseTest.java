package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one flaw does to the rest of a case, and what is no flaw.
class FlawedCaseTest {

  @Test
  void aMissingFolderOrCaseFileIsSaid(@TempDir Path folder) {
    var reader = new CaseReader(CaseFiles.SCHEMA);
    assertThat(reader.read(folder.resolve("nowhere")).problems().sorted().getFirst().headline())
        .isEqualTo(".: error C001: there is no such folder");
    assertThat(reader.read(folder).problems().sorted().getFirst().headline())
        .isEqualTo("case.yaml: error C001: the folder has none");
  }

  @Test
  void rowsBeforeABrokenQuoteAreKeptAndNothingIsSaidOfTheRowsAfterIt(@TempDir Path folder) {
    CaseFiles files =
        Breaks.withSiteAndActor(new CaseFiles(folder))
            .write("control.csv", "site,actor,from,source\nlater,kia,2024-10-19,paper\n")
            .write(
                "sites.csv",
                "id,name,site_kind,country,source\n"
                    + "pangwa,Pangwa,mine,MMR,paper\n\"later,Later,mine,MMR,paper\n");
    assertThat(files.read().problems().sorted().stream().map(p -> p.code().id()))
        .containsExactly("C015");
    assertThat(files.read().found().orElseThrow().ids("sites")).containsExactly("pangwa");
  }

  @Test
  void aWrongSeparatorIsSaidOnceForTheFile(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write("sites.csv", "id;name;site_kind;country\n" + "a;A;mine;MMR\n".repeat(9));
    assertThat(files.read().problems().sorted()).hasSize(1);
  }

  @Test
  void aBadCellInTheHeadDoesNotHideWhatIsWrongElsewhere(@TempDir Path folder) {
    CaseFiles files =
        Breaks.withSiteAndActor(new CaseFiles(folder))
            .write("case.yaml", "title: Test\ncountry: India\nas_of: today\nelements: [Dy]\n")
            .write("control.csv", "site,actor,from,source\npanwga,kia,2024-10-19,paper\n");
    assertThat(files.read().problems().sorted().stream().map(p -> p.code().id()))
        .containsExactly("C032", "C046", "C045", "C060");
    assertThat(files.read().found().orElseThrow().inputs()).hasSize(5);
  }

  @Test
  void anElementThatIsNoRareEarthSaysWhichAre(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write(
                "case.yaml",
                "title: Test\nquestion: Where from?\ncountry: BOL\nas_of: 2026-06-30\nelements: W\n");
    assertThat(files.read().problems().sorted().getFirst().render())
        .contains("'W' is not an element known here", "the rare earths La to Lu, Y and Sc, and Th");
  }

  @Test
  void aNameInAnyLettersIsTheTable(@TempDir Path folder) throws IOException {
    CaseFiles files = Breaks.withSiteAndActor(new CaseFiles(folder));
    Files.move(folder.resolve("case.yaml"), folder.resolve("Case.YML"));
    Files.move(folder.resolve("sites.csv"), folder.resolve("Sites.CSV"));
    assertThat(files.read().problems().sorted()).isEmpty();
    assertThat(files.get().ids("sites")).containsExactly("pangwa");
  }

  @Test
  void quotedNullIsATextAndPlainNullIsNothing(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write(
                "sites.yaml",
                "[{id: a, name: 'null', site_kind: mine, country: MMR, source: [paper], note: ~},"
                    + " {id: b, name: B, site_kind: mine, country: MMR, source: paper, note: null}]");
    List<Row> rows = files.get().rows("sites");
    assertThat(rows.getFirst().text("name")).isEqualTo("null");
    assertThat(rows).noneMatch(row -> row.has("note"));
    assertThat(rows).extracting(Row::toString).containsExactly("sites.yaml:1:2", "sites.yaml:1:82");
  }

  @Test
  void aQuoteInsideAPlainCellIsALetter(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write(
                "sites.csv",
                "id,name,site_kind,country,source\nclay,Clay 5\" Hill,mine,XX,paper\n");
    assertThat(files.read().problems().sorted().getFirst().headline())
        .startsWith("sites.csv:2:24: error C046");
  }

  @Test
  void aFolderThatMayNotBeReadDoesNotHideTheOthers(@TempDir Path folder) throws IOException {
    CaseFiles files = new CaseFiles(folder).write("a/x.csv", "id\n").write("b/x.csv", "id\n");
    Path closed = folder.resolve("a");
    assumeTrue(isClosed(closed), "the user of this process may read everything");
    try {
      assertThat(files.read().problems().sorted().stream().map(Problem::headline))
          .containsExactly(
              "a/: error C002: you are not allowed to read it",
              "b/x.csv: warning C006: no table is called 'b'; the file is not used");
    } finally {
      closed.toFile().setReadable(true);
    }
  }

  private static boolean isClosed(Path folder) {
    return folder.toFile().setReadable(false) && !Files.isReadable(folder);
  }

  @Test
  void aCaseWithNothingWrongHasNoProblems(@TempDir Path folder) {
    assertThat(Breaks.withSiteAndActor(new CaseFiles(folder)).read().problems().sorted()).isEmpty();
  }
}
