package dev.ledo.cli;

import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.picture.Hillshade;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A map of the routes: hillshade where there is a terrain, roads, alternatives, the best route on
/// top with ground in another colour.
final class RouteRoadsMap {

  private static final String ROAD = "#8a8a8a";
  private static final String ALTERNATIVE = "#3b6fb6";
  private static final String BEST = "#c0281c";
  private static final String GROUND = "#e07b00";
  private static final String HELD = "#7a1fa2";

  private final RouteRoadsResult result;
  private final RouteRoadsView view;

  RouteRoadsMap(RouteRoadsResult result) {
    this.result = result;
    this.view = RouteRoadsView.around(result);
  }

  private record Line(List<Position> points, String colour, double width) {}

  void write(Path target) throws IOException {
    if (RouteRoadsCommand.ending(target).equals("png")) {
      writePng(target);
      return;
    }
    try (OutputFile file = OutputFile.open(target)) {
      file.writer().write(svg());
      file.keep();
    }
  }

  /// Lines from the bottom to the top.
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    RoadGraph graph = result.graph();
    for (int edge = 0; edge < graph.edges(); edge++) {
      List<Position> points = new ArrayList<>();
      for (int point = graph.firstPoint(edge); point < graph.firstPoint(edge + 1); point++) {
        points.add(graph.position(point));
      }
      if (points.stream().anyMatch(view::shows)) {
        double width = Math.max(0.5, graph.road(edge).kind().usualWidthM() / 5);
        lines.add(new Line(points, ROAD, width));
      }
    }
    for (RouteRoadsResult.Trip trip : result.trips()) {
      List<RankedRoute> routes = trip.routes();
      for (int i = routes.size() - 1; i >= 0; i--) {
        boolean isBest = i == 0;
        for (Stretch each : routes.get(i).route().stretches()) {
          lines.add(new Line(each.line(), colour(each, isBest), isBest ? 3.5 : 2.2));
        }
      }
    }
    return lines;
  }

  private static String colour(Stretch stretch, boolean isBest) {
    if (!isBest) {
      return ALTERNATIVE;
    }
    return stretch.isGround() ? GROUND : stretch.actor().isEmpty() ? BEST : HELD;
  }

  private String svg() {
    var text = new StringBuilder();
    text.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" \
        font-family="system-ui, sans-serif" font-size="12">
        <title>Routes</title>
        <rect width="100%%" height="100%%" fill="#f4f2ec"/>
        """
            .formatted(Svg.px(view.width()), Svg.px(view.height() + 30)));
    relief()
        .ifPresent(png ->
            text.append(
                "<image x=\"0\" y=\"0\" width=\"%s\" height=\"%s\" href=\"data:image/png;base64,%s\"/>%n"
                    .formatted(
                        Svg.px(view.width()),
                        Svg.px(view.height()),
                        Base64.getEncoder().encodeToString(png))));
    for (Line line : lines()) {
      text.append("<polyline points=\"");
      line.points()
          .forEach(at ->
              text.append(Svg.px(view.x(at))).append(',').append(Svg.px(view.y(at))).append(' '));
      text.append(
          "\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"/>%n"
              .formatted(line.colour(), Svg.px(line.width())));
    }
    ends()
        .forEach(at ->
            text.append(
                "<circle cx=\"%s\" cy=\"%s\" r=\"5\" fill=\"#fff\" stroke=\"#111\" stroke-width=\"2\"/>%n"
                    .formatted(Svg.px(view.x(at)), Svg.px(view.y(at)))));
    legend(text);
    return text.append("</svg>\n").toString();
  }

  private void legend(StringBuilder text) {
    double y = view.height() + 20;
    String[][] entries = {
      {BEST, "best, road"},
      {GROUND, "best, ground"},
      {HELD, "best, held by an actor"},
      {ALTERNATIVE, "alternatives"},
      {ROAD, "roads"}
    };
    for (int i = 0; i < entries.length; i++) {
      double x = 10 + i * 160;
      text.append(
          "<rect x=\"%s\" y=\"%s\" width=\"18\" height=\"4\" fill=\"%s\"/><text x=\"%s\" y=\"%s\">%s</text>%n"
              .formatted(
                  Svg.px(x),
                  Svg.px(y - 5),
                  entries[i][0],
                  Svg.px(x + 24),
                  Svg.px(y),
                  entries[i][1]));
    }
  }

  private List<Position> ends() {
    List<Position> ends = new ArrayList<>(List.of(result.from()));
    result.trips().forEach(trip -> ends.add(trip.to()));
    return ends;
  }

  private Optional<byte[]> relief() {
    return view.terrain()
        .map(terrain ->
            ReliefPicture.of(terrain, Hillshade.USUAL, (int) Math.max(view.width(), view.height()))
                .png());
  }

  private void writePng(Path target) throws IOException {
    var image =
        new BufferedImage((int) view.width(), (int) view.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.decode("#f4f2ec"));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    Optional<byte[]> relief = relief();
    if (relief.isPresent()) {
      graphics.drawImage(
          ImageIO.read(new ByteArrayInputStream(relief.get())),
          0,
          0,
          image.getWidth(),
          image.getHeight(),
          null);
    }
    for (Line line : lines()) {
      var path = new Path2D.Double();
      path.moveTo(view.x(line.points().getFirst()), view.y(line.points().getFirst()));
      line.points().forEach(at -> path.lineTo(view.x(at), view.y(at)));
      graphics.setColor(Color.decode(line.colour()));
      graphics.setStroke(
          new BasicStroke((float) line.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(path);
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    Files.write(draft, bytes.toByteArray());
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
