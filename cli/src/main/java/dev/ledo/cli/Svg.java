package dev.ledo.cli;

import dev.ledo.core.Printable;
import java.util.Base64;
import java.util.Locale;

/// Text of an SVG picture as it grows. Lengths are pixels, from the top left corner.
final class Svg {

  private final StringBuilder text = new StringBuilder();

  Svg(double width, double height, String title) {
    text.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" style="max-width:100%%;height:auto" \
        font-family="system-ui, sans-serif" font-size="11" fill="#222">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(px(width), px(height), px(width), px(height), escaped(title)));
  }

  /// A filled rectangle without outline, as fits others without a gap.
  void cell(double x, double y, double width, double height, String fill) {
    text.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" shape-rendering=\"crispEdges\"/>\n"
            .formatted(px(x), px(y), px(width), px(height), fill));
  }

  /// An outlined rectangle that hides nothing.
  void frame(double x, double y, double width, double height) {
    text.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#555\"/>\n"
            .formatted(px(x), px(y), px(width), px(height)));
  }

  /// A disc with a dark outline and a light one around it, to be seen on any ground.
  void disc(double x, double y, double radius, String fill) {
    text.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#fff\"/>\n"
            .formatted(px(x), px(y), px(radius + 1.3)));
    text.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#111\" stroke-width=\"0.7\"/>\n"
            .formatted(px(x), px(y), px(radius), fill));
  }

  /// A straight line.
  void line(double x1, double y1, double x2, double y2) {
    text.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#555\"/>\n"
            .formatted(px(x1), px(y1), px(x2), px(y2)));
  }

  /// A filled area without outline, as fits others without a gap, between points as `x,y x,y`.
  void area(String points, String fill) {
    text.append(
        "<polygon points=\"%s\" fill=\"%s\" shape-rendering=\"crispEdges\"/>\n"
            .formatted(points, fill));
  }

  /// A curve through points, as `x,y x,y`.
  void curve(String points) {
    text.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#b3401f\" stroke-width=\"2\"/>\n"
            .formatted(points));
  }

  /// A way through points, as `x,y x,y`.
  void way(String points, String colour, double width, boolean isDashed) {
    text.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
            .formatted(points, colour, px(width), isDashed ? " stroke-dasharray=\"7 5\"" : ""));
  }

  /// A PNG picture stretched over a rectangle.
  void image(double x, double y, double width, double height, byte[] png) {
    text.append(
        "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,%s\"/>\n"
            .formatted(
                px(x), px(y), px(width), px(height), Base64.getEncoder().encodeToString(png)));
  }

  /// What is drawn within a rectangle from the corner, and cut off at its rim.
  void clipped(double width, double height, Runnable drawing) {
    text.append(
        "<clipPath id=\"rim\"><rect width=\"%s\" height=\"%s\"/></clipPath>\n<g clip-path=\"url(#rim)\">\n"
            .formatted(px(width), px(height)));
    drawing.run();
    text.append("</g>\n");
  }

  /// A text with a light rim, to be read on any ground.
  ///
  /// @param anchor `start`, `middle` or `end`
  void name(double x, double y, String anchor, String words) {
    text.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"12\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">%s</text>\n"
            .formatted(px(x), px(y), anchor, escaped(words)));
  }

  /// A text.
  ///
  /// @param anchor `start`, `middle` or `end`
  void label(double x, double y, String anchor, String words) {
    text.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(px(x), px(y), anchor, escaped(words)));
  }

  /// A heading.
  void heading(double x, double y, String words) {
    text.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"14\" font-weight=\"600\">%s</text>\n"
            .formatted(px(x), px(y), escaped(words)));
  }

  /// The whole picture.
  String whole() {
    return text + "</svg>\n";
  }

  /// A length to a hundredth.
  static String px(double length) {
    String fixed = String.format(Locale.ROOT, "%.2f", length);
    return fixed.endsWith(".00") ? fixed.substring(0, fixed.length() - 3) : fixed;
  }

  private static String escaped(String words) {
    return Printable.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
