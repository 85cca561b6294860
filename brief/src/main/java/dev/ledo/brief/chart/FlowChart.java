package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The chain as a flow: each stage is the whole of world output, divided by country, with a pool
/// between the stages because nobody publishes whose product goes to whom.
public final class FlowChart {

  private static final String POOL_COLOUR = "--c6-pale";

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
    ArrayNode nodes = Json.list();
    ArrayNode links = Json.list();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean last = i == stages.size() - 1;
      if (!last) {
        nodes.add(node(pool(stage), stage.product(), 2 * i + 1, POOL_COLOUR));
      }
      for (Part part : stage.parts()) {
        String name = stage.name() + ": " + part.who();
        ObjectNode node = node(name, part.text(), 2 * i, part.colour());
        node.put("text", stage.name() + ", " + part.text());
        if (last) {
          node.set("label", Json.object("position", "left"));
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
    ObjectNode series = series(nodes, links);
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "series", Json.list(series));
    option.set("title", titles());
    option.set("narrow", narrow());
    return Chart.of(id, label, option, 25);
  }

  private static String pool(Stage stage) {
    return "pool of " + stage.product();
  }

  private static ObjectNode node(String name, String shown, int depth, String colour) {
    return Json.object(
        "name", name,
        "label_text", shown,
        "text", shown,
        "depth", depth,
        "itemStyle", Json.object("color", colour));
  }

  private static ObjectNode link(String from, String to, Part part) {
    return Json.object("source", from, "target", to, "value", part.percent(), "text", part.text());
  }

  private static ObjectNode series(ArrayNode nodes, ArrayNode links) {
    return Json.object(
        "type",
        "sankey",
        "left",
        4,
        "right",
        4,
        "top",
        34,
        "bottom",
        8,
        "nodeGap",
        10,
        "nodeWidth",
        14,
        "draggable",
        false,
        "layoutIterations",
        0,
        "emphasis",
        Json.object("focus", "adjacency"),
        "label",
        Json.object("color", "--ink", "formatter", "@label", "fontSize", 12),
        "lineStyle",
        Json.object("color", "source", "opacity", 0.35),
        "data",
        nodes,
        "links",
        links);
  }

  private ArrayNode titles() {
    ArrayNode titles = Json.list();
    for (int i = 0; i < stages.size(); i++) {
      boolean last = i == stages.size() - 1;
      titles.add(
          Json.object(
              "text",
              stages.get(i).name(),
              last ? "right" : "left",
              last ? (Object) 0 : 98.0 * i / (stages.size() - 1) + "%",
              "top",
              0,
              "textStyle",
              Json.object("color", "--ink", "fontSize", 13)));
    }
    return titles;
  }

  private ObjectNode narrow() {
    ArrayNode titles = Json.list();
    stages.forEach(s -> titles.add(Json.object("textStyle", Json.object("fontSize", 10))));
    return Json.object(
        "title",
        titles,
        "series",
        Json.list(
            Json.object(
                "right",
                74,
                "label",
                Json.object("fontSize", 10, "width", 70, "overflow", "truncate"))));
  }
}
