package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.picture.Hillshade;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A picture of the ground with a way and its ends: the part of the ground around the way, or all
/// of it where there is none.
final class RouteCostMap {

  private static final int PICTURE = 1_200;
  private static final int WAY_COLOUR = 0xc0281a;
  private static final int LINE_COLOUR = 0x5a1e78;
  private static final int PLACE_COLOUR = 0x102a80;
  private static final int RIM_COLOUR = 0xffffff;
  private static final double MARGIN = 0.25;
  private static final int LEAST_CELLS = 40;

  /// With one a diagonal would be thin or thick by where its discs meet the pixels.
  private static final int STROKES_PER_PIXEL = 2;

  private final ReliefPicture picture;
  private final int firstRow;
  private final int firstColumn;
  private final int shownRows;

  private RouteCostMap(Terrain terrain, List<CellPoint> shown) {
    Frame frame = terrain.frame();
    int[] rows = span(shown.stream().mapToDouble(CellPoint::row).toArray(), shown, frame.rows());
    int[] columns =
        span(shown.stream().mapToDouble(CellPoint::column).toArray(), shown, frame.columns());
    this.firstRow = rows[0];
    this.firstColumn = columns[0];
    this.shownRows = rows[1];
    this.picture = ReliefPicture.of(part(terrain, rows, columns), Hillshade.USUAL, PICTURE);
  }

  /// Draws what a search found into a file.
  static void write(Path file, RouteCostResult result) throws IOException {
    List<CellPoint> way = result.way().map(RouteCostResult.Way::line).orElse(List.of());
    List<CellPoint> places =
        way.isEmpty()
            ? result.field().map(CostField::starts).orElse(List.of()).stream()
                .map(cell -> new CellPoint(cell.row(), cell.column()))
                .toList()
            : List.of(way.getFirst(), way.getLast());
    var map = new RouteCostMap(result.terrain(), way);
    map.scale(result.terrain().frame());
    result.lines().forEach(line -> map.stroke(line, LINE_COLOUR));
    map.stroke(way, WAY_COLOUR);
    for (CellPoint place : places) {
      map.disc(map.x(place), map.y(place), 9, RIM_COLOUR);
      map.disc(map.x(place), map.y(place), 7, PLACE_COLOUR);
      if (way.isEmpty() || !place.equals(way.getLast())) {
        map.disc(map.x(place), map.y(place), 4, RIM_COLOUR);
      }
    }
    WholeFiles.write(file, draft -> Files.write(draft, map.picture.png()));
  }

  /// First place and number of places: those around the longer side of what is shown, within the
  /// grid; all of them if nothing is.
  private static int[] span(double[] at, List<CellPoint> shown, int count) {
    if (shown.isEmpty()) {
      return new int[] {0, count};
    }
    int margin = (int) (MARGIN * Math.max(LEAST_CELLS, longerSide(shown)));
    int first = count;
    int last = 0;
    for (double place : at) {
      first = Math.min(first, (int) Math.floor(place));
      last = Math.max(last, (int) Math.ceil(place));
    }
    first = Math.max(0, first - margin);
    return new int[] {first, Math.min(count, last + margin + 1) - first};
  }

  private static double longerSide(List<CellPoint> shown) {
    var rows = shown.stream().mapToDouble(CellPoint::row).summaryStatistics();
    var columns = shown.stream().mapToDouble(CellPoint::column).summaryStatistics();
    return Math.max(rows.getMax() - rows.getMin(), columns.getMax() - columns.getMin());
  }

  private static Terrain part(Terrain terrain, int[] rows, int[] columns) {
    if (rows[1] == terrain.frame().rows() && columns[1] == terrain.frame().columns()) {
      return terrain;
    }
    float[] heightsM = new float[rows[1] * columns[1]];
    int width = terrain.frame().columns();
    for (int row = 0; row < rows[1]; row++) {
      int from = (rows[0] + row) * width + columns[0];
      System.arraycopy(terrain.heightsM(), from, heightsM, row * columns[1], columns[1]);
    }
    Frame frame = terrain.frame().part(rows[0], columns[0], rows[1], columns[1]);
    return new Terrain(frame, terrain.coordinates(), heightsM);
  }

  private void scale(Frame frame) {
    double pixels = picture.x(new CellPoint(0, 1)) - picture.x(new CellPoint(0, 0));
    int middle = Math.min(frame.rows() - 1, firstRow + shownRows / 2);
    var scale = new MapScale(picture);
    scale.draw(frame.eastM(middle) / pixels);
    scale.drawHeights();
  }

  private CellPoint shown(CellPoint point) {
    return new CellPoint(point.row() - firstRow, point.column() - firstColumn);
  }

  private double x(CellPoint point) {
    return picture.x(shown(point));
  }

  private double y(CellPoint point) {
    return picture.y(shown(point));
  }

  private void stroke(List<CellPoint> line, int colour) {
    for (int i = 1; i < line.size(); i++) {
      stroke(line.get(i - 1), line.get(i), colour);
    }
  }

  private void stroke(CellPoint from, CellPoint to, int colour) {
    double x = x(from);
    double y = y(from);
    double across = x(to) - x;
    double down = y(to) - y;
    boolean isBeside =
        Math.max(x, x + across) < 0
            || Math.max(y, y + down) < 0
            || Math.min(x, x + across) > picture.width()
            || Math.min(y, y + down) > picture.height();
    if (isBeside) {
      return;
    }
    int steps = (int) Math.ceil(STROKES_PER_PIXEL * Math.max(Math.abs(across), Math.abs(down))) + 1;
    for (int step = 0; step <= steps; step++) {
      disc(x + across * step / steps, y + down * step / steps, 1.5, colour);
    }
  }

  private void disc(double x, double y, double radius, int colour) {
    int reach = (int) Math.ceil(radius);
    for (int row = (int) y - reach; row <= y + reach; row++) {
      for (int column = (int) x - reach; column <= x + reach; column++) {
        boolean isOn =
            row >= 0 && column >= 0 && row < picture.height() && column < picture.width();
        if (isOn && Math.hypot(column + 0.5 - x, row + 0.5 - y) <= radius) {
          picture.colours()[row * picture.width() + column] = colour;
        }
      }
    }
  }
}
