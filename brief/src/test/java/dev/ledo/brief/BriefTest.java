package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for the brief of any case, tried on all cases of the repository.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefTest {

  private static final Path CASES = Path.of("../cases");

  record Made(String name, Brief brief, Document page) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Stream<Made> briefs() {
    return Stream.of("first-steps", "kachin").map(BriefTest::make);
  }

  static Made make(String name) {
    Brief brief = brief(CASES.resolve(name));
    return new Made(name, brief, Jsoup.parse(brief.text("brief.html")));
  }

  static Brief brief(Path folder) {
    var read = new CaseReader(Schema.load()).read(folder).usable().orElseThrow();
    return Brief.of(CaseView.of(read), "test", Progress.SILENT);
  }

  static Brief brief(Path folder, LocalDate asOf) {
    var read = new CaseReader(Schema.load()).read(folder).usable().orElseThrow();
    return Brief.of(CaseView.of(read, asOf), "test", Progress.SILENT);
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyNumberLinksToAnEntryThatNamesItsOrigin(Made made) {
    assertThat(made.page().select("a.n"))
        .isNotEmpty()
        .allSatisfy(link ->
            assertThat(made.page().getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyLinkOnThePageResolves(Made made) {
    assertThat(made.page().select("a[href]"))
        .allSatisfy(link -> {
          assertThat(link.attr("href")).startsWith("#");
          assertThat(made.page().getElementById(link.attr("href").substring(1)))
              .as(link.outerHtml())
              .isNotNull();
        });
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyFigureInANumericColumnIsLinked(Made made) {
    assertThat(made.page().select("td.num"))
        .filteredOn(cell -> cell.text().matches(".*\\d.*"))
        .allSatisfy(cell -> assertThat(cell.select("a.n")).as(cell.outerHtml()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void noTwoPlacesShareAName(Made made) {
    assertThat(made.page().select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyChartHasATableBesideIt(Made made) {
    assertThat(made.page().select("figure"))
        .hasSameSizeAs(made.page().select("script.chart"))
        .allSatisfy(figure -> {
          assertThat(figure.select("script.chart").attr("data-for")).isEqualTo(figure.id());
          assertThat(figure.select("table tbody tr")).isNotEmpty();
          assertThat(figure.select(".canvas[role=img]").attr("aria-label")).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void nothingIsLoadedFromAnywhere(Made made) {
    assertThat(made.page().select("[src], link[href]:not([href^=data:]), iframe, object, embed"))
        .isEmpty();
    assertThat(made.page().select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(made.page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void sameCaseGivesTheSameBytes(Made made) {
    Brief again = brief(CASES.resolve(made.name()));
    assertThat(again.names()).isEqualTo(made.brief().names());
    assertThat(again.names())
        .allSatisfy(name -> assertThat(again.text(name)).isEqualTo(made.brief().text(name)));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyTableIsAFileWithTheSameRows(Made made) {
    assertThat(made.page().select("table[id]"))
        .allSatisfy(table -> {
          String csv = made.brief().text("tables/" + table.id().substring(6) + ".csv");
          assertThat(csv.lines().count())
              .as(table.id())
              .isGreaterThanOrEqualTo(table.select("tr").size());
        });
  }
}
