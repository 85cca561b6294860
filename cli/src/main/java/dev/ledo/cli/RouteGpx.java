package dev.ledo.cli;

import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.Node;
import dev.ledo.route.reading.CorridorReading;
import java.util.List;
import java.util.Locale;

/// The routes of corridors as GPX 1.1: a route for each way, a point for each place on it that has
/// a position; those without one are named in its description.
final class RouteGpx {

  private final StringBuilder text = new StringBuilder();

  RouteGpx() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<gpx version=\"1.1\" creator=\"ledo\"")
        .append(" xmlns=\"http://www.topografix.com/GPX/1/1\">\n");
  }

  /// Adds a route of a corridor.
  ///
  /// @param rank 1 for the best
  void add(CorridorReading reading, int rank, PricedRoute priced) {
    List<Node> nodes =
        priced.route().nodes().stream()
            .map(id -> reading.network().findNode(id).orElseThrow())
            .toList();
    List<String> unplaced =
        nodes.stream().filter(node -> node.position().isEmpty()).map(Node::name).toList();
    text.append("<rte><name>%s, way %d</name>".formatted(escaped(reading.name()), rank));
    if (!unplaced.isEmpty()) {
      String desc = "without position: " + RouteNames.list(unplaced);
      text.append("<desc>%s</desc>".formatted(escaped(desc)));
    }
    text.append("\n");
    nodes.forEach(this::add);
    text.append("</rte>\n");
  }

  private void add(Node node) {
    node.position()
        .ifPresent(at ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "<rtept lat=\"%.7f\" lon=\"%.7f\"><name>%s</name></rtept>\n",
                    at.latitude(),
                    at.longitude(),
                    escaped(node.name()))));
  }

  private static String escaped(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The whole document.
  String document() {
    return text + "</gpx>\n";
  }
}
