package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;

/// The chain as a flow: each stage is the whole of world output, divided by country, with a pool
/// between the stages because nobody publishes whose product goes to whom.
public final class FlowChart {

  private static final String POOL = "pool after ";
  private static final String POOL_COLOUR = "--c6-pale";

  /// The name of a pool stands above the middle, where that of the largest country is.
  private static final int POOL_NAME_RISE_PIXELS = 60;

  private static final int NARROW_LINES = 3;
  private static final int NARROW_LINE_PIXELS = 10;

  /// Two names that meet between the last pool and the ends, from either side of it, share what is
  /// less than twice the first of these.
  private static final int NARROW_NAME_PIXELS = 74;

  private static final int NARROW_END_NAME_PIXELS = 62;

  private final String id;
  private final List<Stage> stages = new ArrayList<>();

  public FlowChart(String id) {
    this.id = id;
  }

  /// A stage.
  ///
  /// @param name what is done, with its year
  /// @param product what comes out of it
  public record Stage(String name, String product, List<Part> parts) {
    public Stage {
      parts = List.copyOf(parts);
    }
  }

  /// A country's part of a stage.
  ///
  /// @param percent middle of its range
  /// @param text with the range
  /// @param colour name of a colour of the page
  public record Part(String who, double percent, String text, String colour) {}

  /// Adds the next stage of the chain.
  public void add(Stage stage) {
    stages.add(stage);
  }

  /// Whether there is no chain to show.
  public boolean isEmpty() {
    return stages.size() < 2;
  }

  /// The chart.
  public Chart chart(String label) {
    var nodes = new ArrayList<Object>();
    var links = new ArrayList<Object>();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean last = i == stages.size() - 1;
      if (!last) {
        Json node = node(pool(stage), stage.product(), 2 * i + 1, POOL_COLOUR);
        nodes.add(
            node.with(
                "label",
                Json.object()
                    .with("formatter", "@label")
                    .with("width", 100)
                    .with("offset", Json.list(0, -POOL_NAME_RISE_PIXELS))
                    .with("overflow", "words")));
      }
      for (Part part : stage.parts()) {
        String name = stage.name() + ": " + part.who();
        Json node = node(name, part.text(), 2 * i, part.colour());
        node.with("text", stage.name() + ", " + part.text());
        if (last) {
          node.with("label", Json.object().with("position", "left"));
        }
        nodes.add(node);
        if (i > 0) {
          links.add(link(pool(stages.get(i - 1)), name, part));
        }
        if (!last) {
          links.add(link(name, pool(stage), part));
        }
      }
    }
    Json series = series(nodes, links);
    Json option = Json.object().with("tooltip", Frame.tooltip()).with("series", Json.list(series));
    option.with("title", titles());
    option.with("narrow", narrow(nodes));
    return Chart.of(id, label, option.node(), 25);
  }

  /// A name of its own for each stage: two stages may give the same product, and a pool that they
  /// shared would lead back to itself.
  private static String pool(Stage stage) {
    return POOL + stage.name() + ", " + stage.product();
  }

  private static Json node(String name, String shown, int depth, String colour) {
    return Json.object()
        .with("name", name)
        .with("label_text", shown.replace(" %", "\u00a0%"))
        .with("text", shown)
        .with("depth", depth)
        .with("itemStyle", Json.object().with("color", colour));
  }

  private static Json link(String from, String to, Part part) {
    return Json.object()
        .with("source", from)
        .with("target", to)
        .with("value", part.percent())
        .with("text", part.text());
  }

  private static Json series(List<Object> nodes, List<Object> links) {
    return Json.object()
        .with("type", "sankey")
        .with("left", 4)
        .with("right", 4)
        .with("top", 34)
        .with("bottom", 8)
        .with("nodeGap", 10)
        .with("nodeWidth", 14)
        .with("draggable", false)
        .with("layoutIterations", 0)
        .with("emphasis", Json.object().with("focus", "adjacency"))
        .with(
            "label",
            Json.object()
                .with("color", "--ink")
                .with("formatter", "@label")
                .with("fontSize", 12)
                .with("lineHeight", 14))
        .with("lineStyle", Json.object().with("color", "source").with("opacity", 0.35))
        .with("data", nodes)
        .with("links", links);
  }

  private List<Object> titles() {
    var titles = new ArrayList<Object>();
    for (int i = 0; i < stages.size(); i++) {
      boolean last = i == stages.size() - 1;
      titles.add(
          Json.object()
              .with("text", stages.get(i).name())
              .with(
                  last ? "right" : "left", last ? (Object) 0 : 98.0 * i / (stages.size() - 1) + "%")
              .with("top", 0)
              .with("textStyle", Json.object().with("color", "--ink").with("fontSize", 13)));
    }
    return titles;
  }

  /// On a phone the pools have no names and long names take several lines, shorter ones at the end.
  private Json narrow(List<Object> nodes) {
    var titles = new ArrayList<Object>();
    stages.forEach(s ->
        titles.add(
            Json.object()
                .with("text", s.name().replaceFirst(" (?=\\S+$)", "\n"))
                .with("textStyle", Json.object().with("fontSize", 10).with("lineHeight", 12))));
    int names = NARROW_LINES * NARROW_LINE_PIXELS;
    Json series =
        Json.object()
            .with("top", 40)
            .with("bottom", names / 2)
            .with("nodeGap", names)
            .with("label", narrowName(NARROW_NAME_PIXELS))
            .with("data", nodes.stream().map(node -> narrow((Json) node)).toList());
    return Json.object().with("title", titles).with("series", Json.list(series));
  }

  private Json narrow(Json node) {
    String name = node.node().path("name").asString();
    if (name.startsWith(POOL)) {
      return Json.object().with("label", Json.object().with("show", false));
    }
    return name.startsWith(stages.getLast().name() + ": ")
        ? Json.object()
            .with("label", narrowName(NARROW_END_NAME_PIXELS).with("formatter", "@label"))
        : Json.object();
  }

  private static Json narrowName(int pixels) {
    return Json.object()
        .with("fontSize", 9)
        .with("lineHeight", NARROW_LINE_PIXELS)
        .with("width", pixels)
        .with("most_lines", NARROW_LINES)
        .with("overflow", "words");
  }
}
