package dev.ledo.cli;

import dev.ledo.route.terrain.Position;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A map of routes as SVG. It shrinks with the window, and its words stay legible at 400 pixels.
final class RouteRoadsSvg {

  private static final double LINE = 30;
  private static final double LEAST_WIDTH = 300;
  private static final double PX_PER_LETTER = 9;

  private final RouteRoadsMap.Sheet sheet;
  private final StringBuilder text = new StringBuilder();

  RouteRoadsSvg(RouteRoadsMap.Sheet sheet) {
    this.sheet = sheet;
  }

  String text(List<RouteRoadsMap.Ink> inks, Optional<byte[]> relief) {
    var legend = new StringBuilder();
    double height = legend(legend, inks);
    text.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" \
        style="max-width:100%%;height:auto" font-family="system-ui, sans-serif" font-size="17">
        <title>Routes</title>
        <rect width="100%%" height="100%%" fill="#f4f2ec"/>
        <clipPath id="rim"><rect width="%3$s" height="%4$s"/></clipPath>
        <g clip-path="url(#rim)" fill="none" stroke-linejoin="round" stroke-linecap="round">
        """
            .formatted(
                Svg.px(Math.max(sheet.view().width(), LEAST_WIDTH)),
                Svg.px(height),
                Svg.px(sheet.view().width()),
                Svg.px(sheet.view().height())));
    relief.ifPresent(png ->
        text.append(
            "<image width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,%s\"/>\n"
                .formatted(
                    Svg.px(sheet.view().width()),
                    Svg.px(sheet.view().height()),
                    Base64.getEncoder().encodeToString(png))));
    sheet.lines().forEach(this::line);
    text.append("</g>\n");
    ends();
    scale();
    return text.append(legend).append("</svg>\n").toString();
  }

  private void line(RouteRoadsMap.Line line) {
    text.append("<polyline points=\"");
    line.points()
        .forEach(at ->
            text.append(Svg.px(sheet.view().x(at)))
                .append(',')
                .append(Svg.px(sheet.view().y(at)))
                .append(' '));
    text.append(
        "\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
            .formatted(line.ink().colour(), Svg.px(line.width())));
  }

  private void ends() {
    for (int i = 0; i < sheet.ends().size(); i++) {
      Position at = sheet.ends().get(i);
      String word = i == 0 ? "start" : sheet.ends().size() == 2 ? "end" : "end " + i;
      boolean isRight = sheet.view().x(at) > sheet.view().width() / 2;
      text.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"7\" fill=\"%s\" stroke=\"#111\" stroke-width=\"2.5\"/>\n"
              .formatted(
                  Svg.px(sheet.view().x(at)),
                  Svg.px(sheet.view().y(at)),
                  i == 0 ? "#fff" : "#111"));
      words(
          sheet.view().x(at) + (isRight ? -12 : 12),
          sheet.view().y(at) - 9,
          isRight ? "end" : "start",
          word);
    }
  }

  private void words(double x, double y, String anchor, String words) {
    text.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\">%s</text>\n"
            .formatted(Svg.px(x), Svg.px(y), anchor, words));
  }

  private void scale() {
    double y = sheet.view().height() - 12;
    text.append(
        "<line x1=\"12\" y1=\"%1$s\" x2=\"%2$s\" y2=\"%1$s\" stroke=\"#fff\" stroke-width=\"7\"/>\n"
            .formatted(Svg.px(y), Svg.px(12 + sheet.scale().pixels())));
    text.append(
        "<line x1=\"12\" y1=\"%1$s\" x2=\"%2$s\" y2=\"%1$s\" stroke=\"#111\" stroke-width=\"4\"/>\n"
            .formatted(Svg.px(y), Svg.px(12 + sheet.scale().pixels())));
    words(12, y - 8, "start", sheet.scale().words());
  }

  /// Entries in as many rows as they need.
  ///
  /// @return height of map and legend
  private double legend(StringBuilder into, List<RouteRoadsMap.Ink> inks) {
    double x = 12;
    double y = sheet.view().height() + 24;
    for (RouteRoadsMap.Ink ink : inks) {
      double width = 44 + PX_PER_LETTER * ink.words().length();
      if (x > 12 && x + width > Math.max(sheet.view().width(), LEAST_WIDTH)) {
        x = 12;
        y += LINE;
      }
      into.append(
          "<rect x=\"%s\" y=\"%s\" width=\"22\" height=\"6\" fill=\"%s\"/><text x=\"%s\" y=\"%s\">%s</text>\n"
              .formatted(
                  Svg.px(x), Svg.px(y - 9), ink.colour(), Svg.px(x + 30), Svg.px(y), ink.words()));
      x += width;
    }
    return y + 12;
  }
}
