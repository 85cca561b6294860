package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What flows from where to where in one year.
public final class Sankey {

  private static final double REM_PER_NODE = 3.4;
  private static final double LEAST_REM = 9;
  private static final double WIDE_PIXELS = 940;
  private static final double NARROW_PIXELS = 340;
  private static final double LEAST_NARROW_PIXELS = 76;
  private static final double NODE_PIXELS = 24;

  /// Room at the right for the names of what nothing leaves.
  private static final int ENDS_PIXELS = 160;

  private static final int NARROW_ENDS_PIXELS = 92;

  /// From so many flows in a row on, a narrow picture has no room for names between its nodes.
  private static final int DEEP = 3;

  private static final int NODE_WIDTH_PIXELS = 14;
  private static final int ABOVE_FONT_PIXELS = 9;
  private static final int ABOVE_GAP_PIXELS = 3;
  private static final int LEAST_ABOVE_PIXELS = 48;

  /// Between a node and its name, and between the name and the edge.
  private static final int GAP_PIXELS = 8;

  /// As many lines as there is room for between two nodes: at the right the lines are longer.
  private static final int MOST_LINES = 4;

  private static final int MOST_LINES_OF_ENDS = 3;

  private final String id;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  public Sankey(String id) {
    this.id = id;
  }

  /// A place that things come from or go to.
  ///
  /// @param colour name of a colour of the page
  public record Node(String name, String colour) {}

  /// A flow.
  ///
  /// @param value above 0
  /// @param text what it says when it is pointed at
  public record Link(Node from, Node to, double value, String text) {}

  /// Adds a flow, unless it would lead back to where it came from: then it is left to the table.
  public void add(Link link) {
    if (!reaches(link.to().name(), link.from().name(), new LinkedHashSet<>())) {
      nodes.putIfAbsent(link.from().name(), link.from());
      nodes.putIfAbsent(link.to().name(), link.to());
      links.add(link);
    }
  }

  private boolean reaches(String from, String goal, Set<String> seen) {
    if (from.equals(goal)) {
      return true;
    }
    return seen.add(from)
        && links.stream()
            .filter(link -> link.from().name().equals(from))
            .anyMatch(link -> reaches(link.to().name(), goal, seen));
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return links.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var flows = new ArrayList<Object>();
    links.forEach(link -> flows.add(link(link)));
    Json series =
        Json.object()
            .with("type", "sankey")
            .with("left", 4)
            .with("right", ENDS_PIXELS)
            .with("top", 28)
            .with("bottom", 28)
            .with("nodeGap", 42)
            .with("nodeWidth", NODE_WIDTH_PIXELS)
            .with("draggable", false)
            .with("emphasis", Json.object().with("focus", "adjacency"))
            .with("label", words(room(WIDE_PIXELS - ENDS_PIXELS), 12, MOST_LINES))
            .with("lineStyle", Json.object().with("color", "source").with("opacity", 0.35))
            .with("data", nodes.values().stream().map(this::node).toList())
            .with("links", flows);
    Json option = Json.object().with("tooltip", Frame.tooltip()).with("series", Json.list(series));
    option.with("narrow", Json.object().with("series", Json.list(narrow())));
    return Chart.of(id, label, option.node(), Math.max(LEAST_REM, REM_PER_NODE * nodes.size()));
  }

  private Json narrow() {
    return deepest() < DEEP ? namesBeside() : namesAbove();
  }

  /// Each name over its node and no wider than the way to the next, so that it lies over no other.
  private Json namesAbove() {
    double room = (NARROW_PIXELS - NARROW_ENDS_PIXELS - NODE_WIDTH_PIXELS) / deepest();
    int names = MOST_LINES * (ABOVE_FONT_PIXELS + 1) + 2 * ABOVE_GAP_PIXELS;
    Json label =
        words(Math.max(LEAST_ABOVE_PIXELS, room - ABOVE_GAP_PIXELS), ABOVE_FONT_PIXELS, MOST_LINES)
            .with("position", Json.list(0, -ABOVE_GAP_PIXELS))
            .with("align", "left")
            .with("verticalAlign", "bottom");
    return Json.object()
        .with("right", NARROW_ENDS_PIXELS)
        .with("top", names)
        .with("nodeGap", names)
        .with("label", label)
        .with("data", nodes.values().stream().map(this::narrowNode).toList());
  }

  private Json namesBeside() {
    double room = Math.max(LEAST_NARROW_PIXELS, room(NARROW_PIXELS - NARROW_ENDS_PIXELS));
    return Json.object()
        .with("right", NARROW_ENDS_PIXELS)
        .with("label", words(room, 10, MOST_LINES))
        .with("data", nodes.values().stream().map(this::narrowNode).toList());
  }

  /// Names in lines, over whatever flows there.
  private static Json words(double pixels, int fontSize, int mostLines) {
    return Json.object()
        .with("color", "--ink")
        .with("textBorderColor", "--paper")
        .with("textBorderWidth", 2)
        .with("formatter", "@label")
        .with("width", pixels)
        .with("most_lines", mostLines)
        .with("overflow", "words")
        .with("lineHeight", fontSize + 1)
        .with("fontSize", fontSize);
  }

  private Object node(Node node) {
    Json drawn =
        Json.object()
            .with("name", node.name())
            .with("label_text", node.name())
            .with("text", node.name())
            .with("itemStyle", Json.object().with("color", node.colour()));
    return isEnd(node)
        ? drawn.with("label", words(ENDS_PIXELS - GAP_PIXELS, 12, MOST_LINES_OF_ENDS))
        : drawn;
  }

  private Object narrowNode(Node node) {
    Json drawn = Json.object();
    return isEnd(node)
        ? drawn.with(
            "label",
            words(NARROW_ENDS_PIXELS - GAP_PIXELS, 10, MOST_LINES)
                .with("position", "right")
                .with("verticalAlign", "middle"))
        : drawn;
  }

  private boolean isEnd(Node node) {
    return links.stream().noneMatch(link -> link.from().name().equals(node.name()));
  }

  /// Pixels for a name, so that it ends before the next node.
  private double room(double pixels) {
    return Math.rint(Math.min(pixels / 2.4, pixels / Math.max(1, deepest()) - NODE_PIXELS));
  }

  private int deepest() {
    return nodes.keySet().stream().mapToInt(this::depth).max().orElse(0);
  }

  /// How many flows lead to a node on the longest way.
  private int depth(String name) {
    return links.stream()
        .filter(link -> link.to().name().equals(name))
        .mapToInt(link -> depth(link.from().name()) + 1)
        .max()
        .orElse(0);
  }

  private static Json link(Link link) {
    return Json.object()
        .with("source", link.from().name())
        .with("target", link.to().name())
        .with("value", link.value())
        .with("text", link.text());
  }
}
