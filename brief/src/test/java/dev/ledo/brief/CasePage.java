package dev.ledo.brief;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import dev.ledo.study.StudyOptions;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page of a brief as its reader finds it.
final class CasePage {

  private final Brief brief;
  private final Document page;

  private CasePage(Brief brief) {
    this.brief = brief;
    this.page = Jsoup.parse(brief.text("brief.html"));
  }

  static CasePage of(Brief brief) {
    return new CasePage(brief);
  }

  /// The page of a case in a folder, in the calm world only.
  static CasePage of(Path folder) {
    var reading = new CaseReader(Schema.load()).read(folder);
    var read = reading.usable().orElseThrow(() -> new AssertionError(reading.problems().sorted()));
    return new CasePage(
        Brief.of(CaseView.of(read), StudyOptions.ofFutures(0), "test", Progress.SILENT));
  }

  Brief brief() {
    return brief;
  }

  Elements select(String place) {
    return page.select(place);
  }

  /// Words at a place, with plain spaces.
  String text(String place) {
    return words(page.select(place).text());
  }

  /// Words under a figure.
  String caption(String figure) {
    return text("#" + figure + " figcaption");
  }

  /// Cells of a table's body.
  List<List<String>> rows(String table) {
    return page.select("#table-" + table + " tbody tr").stream()
        .map(row -> row.select("th, td").stream().map(cell -> words(cell.text())).toList())
        .toList();
  }

  /// Option document of a chart.
  JsonNode option(String chart) {
    return new JsonMapper().readTree(page.select("script.chart[data-for=" + chart + "]").html());
  }

  private static String words(String text) {
    return text.replace('\u00a0', ' ');
  }
}
