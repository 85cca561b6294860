package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import dev.ledo.route.terrain.Position;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A map of routes as PNG, without words.
final class RouteRoadsPng {

  /// Pixels of the picture for one of the view.
  private static final double ZOOM = 4 / 3.0;

  private final RouteRoadsMap.Sheet sheet;

  RouteRoadsPng(RouteRoadsMap.Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Path target, Optional<byte[]> relief) throws IOException {
    var image =
        new BufferedImage(
            (int) (ZOOM * sheet.view().width()),
            (int) (ZOOM * sheet.view().height()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.decode("#f4f2ec"));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    if (relief.isPresent()) {
      BufferedImage shade = ImageIO.read(new ByteArrayInputStream(relief.get()));
      graphics.drawImage(shade, 0, 0, image.getWidth(), image.getHeight(), null);
    }
    graphics.transform(AffineTransform.getScaleInstance(ZOOM, ZOOM));
    sheet.lines().forEach(line -> draw(graphics, line));
    scale(graphics);
    sheet.ends().forEach(at -> end(graphics, at, at.equals(sheet.ends().getFirst())));
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    WholeFiles.write(target, draft -> Files.write(draft, bytes.toByteArray()));
  }

  private void draw(Graphics2D graphics, RouteRoadsMap.Line line) {
    var path = new Path2D.Double();
    path.moveTo(sheet.view().x(line.points().getFirst()), sheet.view().y(line.points().getFirst()));
    line.points().forEach(at -> path.lineTo(sheet.view().x(at), sheet.view().y(at)));
    stroke(graphics, path, line.ink().colour(), line.width());
  }

  private static void stroke(Graphics2D graphics, Shape shape, String colour, double width) {
    graphics.setColor(Color.decode(colour));
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /// White where the routes begin, black where they end.
  private void end(Graphics2D graphics, Position at, boolean isStart) {
    var disc = new Ellipse2D.Double(sheet.view().x(at) - 7, sheet.view().y(at) - 7, 14, 14);
    graphics.setColor(isStart ? Color.WHITE : Color.decode("#111111"));
    graphics.fill(disc);
    stroke(graphics, disc, isStart ? "#111111" : "#ffffff", 2.5);
  }

  private void scale(Graphics2D graphics) {
    double y = sheet.view().height() - 14;
    var bar = new Line2D.Double(12, y, 12 + sheet.scale().pixels(), y);
    stroke(graphics, bar, "#ffffff", 7);
    stroke(graphics, bar, "#111111", 4);
  }
}
