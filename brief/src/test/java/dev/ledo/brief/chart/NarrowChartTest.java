package dev.ledo.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.brief.model.Chart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What pictures do with names where a page is as narrow as a telephone.
class NarrowChartTest {

  private static final Path STYLES = Path.of("src/main/resources/dev/ledo/brief/page/brief.css");

  /// A picture 340 pixels wide, less 92 for the names at its end: three flows in a row leave about
  /// 78 pixels from node to node.
  @Test
  void namesOfDeepFlowsStandOverTheirNodesAndEndBeforeTheNext() {
    JsonNode deep = narrow(flows("mine", "plant", "smelter", "need")).path("series").path(0);
    assertThat(deep.path("label").path("position").toString()).isEqualTo("[0,-3]");
    assertThat(deep.path("label").path("verticalAlign").asString()).isEqualTo("bottom");
    assertThat(deep.path("label").path("width").asDouble()).isBetween(48.0, 78.0);
    assertThat(deep.path("nodeGap").asInt())
        .isGreaterThanOrEqualTo(4 * deep.path("label").path("lineHeight").asInt());
    assertThat(deep.path("data").path(3).path("label").path("position").asString())
        .isEqualTo("right");
  }

  @Test
  void namesOfShortFlowsStandBesideTheirNodes() {
    JsonNode flat = narrow(flows("seller", "need")).path("series").path(0);
    assertThat(flat.path("label").path("position").isMissingNode()).isTrue();
  }

  /// At the width of paper the names of the last pool and of who buys from it would meet.
  @Test
  void namesOfPoolsStandHigherThanThoseOfCountries() {
    var chain = new FlowChart("chain");
    var all = List.of(new FlowChart.Part("XAL", 100, "XAL 100 %", "--c1"));
    chain.add(new FlowChart.Stage("Mining 2025", "concentrate", all));
    chain.add(new FlowChart.Stage("Magnets 2025", "magnet", all));
    JsonNode nodes = chain.chart("chain").option().path("series").path(0).path("data");
    assertThat(nodes.path(0).path("name").asString()).startsWith("pool");
    assertThat(nodes.path(0).path("label").path("offset").path(1).asInt()).isLessThan(-40);
    assertThat(nodes.path(1).path("label").path("offset").isMissingNode()).isTrue();
    assertThat(nodes.path(1).path("label_text").asString()).isEqualTo("XAL 100\u00a0%");
  }

  /// A picture 368 pixels wide: from the middle stage to the end are half of it, less three nodes
  /// of 14 pixels and the gaps beside them, for the names of both.
  @Test
  void namesOfTheLastTwoStagesOfTheChainDoNotTouchOnATelephone() {
    var chain = new FlowChart("chain");
    var all = List.of(new FlowChart.Part("XAL", 100, "XAL 100 %", "--c1"));
    for (String stage : List.of("Mining 2025", "Separation 2025", "Magnets 2025")) {
      chain.add(new FlowChart.Stage(stage, "product", all));
    }
    JsonNode option = chain.chart("chain").option();
    JsonNode narrow = option.path("narrow").path("series").path(0);
    int middle = narrow.path("label").path("width").asInt();
    JsonNode end = narrow.path("data").path(4).path("label");

    assertThat(option.path("series").path(0).path("data").path(4).path("name").asString())
        .startsWith("Magnets");
    assertThat(middle + end.path("width").asInt()).isLessThanOrEqualTo(368 / 2 - 3 * 14);
    assertThat(end.path("formatter").asString()).isEqualTo("@label");
  }

  @Test
  void everyRowOfBarsIsNamedAndHasRoomForItsName() {
    var bars = new SpanBars("bars", "t");
    for (String name :
        List.of(
            "short",
            "a name of as many letters as a telephone shows in six lines, or in eight of them, depending")) {
      var words = new SpanBars.Words("1", "1 t", SpanBars.Side.RIGHT);
      bars.add(new SpanBars.Bar(name, "group", "--c1", 0, 1, words));
    }
    Chart chart = bars.chart("bars");
    assertThat(chart.option().path("yAxis").path("axisLabel").path("interval").asInt(-1)).isZero();
    Matcher heights = Pattern.compile("\\d+(?=px)").matcher(chart.height());
    List<Integer> pixels = heights.results().map(each -> Integer.valueOf(each.group())).toList();
    assertThat(pixels.get(1)).isGreaterThan(pixels.get(0));
  }

  /// WCAG 2.1, success criterion 1.4.3: text of usual size needs a contrast of 4.5 to 1.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "soft", "link", "good", "caution", "bad"
      })
  void wordsCanBeReadOnEveryColour(String name) throws Exception {
    String styles = Files.readString(STYLES);
    List<String> colours =
        Pattern.compile("--" + name + ": (#[0-9a-f]{6})")
            .matcher(styles)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(contrast(colours.get(0), "#ffffff")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours.get(1), "#14181d")).isGreaterThanOrEqualTo(4.5);
  }

  private static JsonNode narrow(Sankey sankey) {
    return sankey.chart("flows").option().path("narrow");
  }

  private static Sankey flows(String... names) {
    var sankey = new Sankey("flows");
    for (int i = 1; i < names.length; i++) {
      var from = new Sankey.Node(names[i - 1], "--c1");
      sankey.add(new Sankey.Link(from, new Sankey.Node(names[i], "--c1"), 1, "1 t"));
    }
    return sankey;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// Relative luminance as WCAG 2.1 defines it.
  private static double luminance(String colour) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
