package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The head of an ESRI ASCII grid.
///
/// @param byCentre whether `west` and `south` are those of the centre of the south-west cell, not
///   of its corner
/// @param unknownMark the number that stands for an unknown height
record AsciiGridHead(
    int rows,
    int columns,
    double west,
    double south,
    boolean byCentre,
    Steps steps,
    double unknownMark) {

  private static final Set<String> NAMES =
      Set.of(
          "ncols",
          "nrows",
          "xllcorner",
          "yllcorner",
          "xllcenter",
          "yllcenter",
          "cellsize",
          "dx",
          "dy",
          "nodata_value");

  private static final double USUAL_MARK = -9999;

  /// How far cells are from each other.
  record Steps(double east, double south) {}

  /// Reads the head; the next word is the first height.
  static AsciiGridHead read(AsciiNumbers words) throws IOException, BrokenHeights {
    Map<String, Double> found = new HashMap<>();
    while (words.next() && Character.isLetter(words.word().charAt(0))) {
      String word = words.word().toLowerCase(Locale.ROOT);
      if (word.equals("nan")) {
        break;
      }
      if (!NAMES.contains(word)) {
        throw words.wrong("the head of a grid has no \"" + words.word() + "\"");
      }
      if (found.containsKey(word) || !words.next()) {
        throw words.wrong("the head has \"" + word + "\" twice or without a number");
      }
      found.put(word, words.number());
    }
    words.keep();
    return of(found, words);
  }

  private static AsciiGridHead of(Map<String, Double> found, AsciiNumbers words)
      throws BrokenHeights {
    boolean byCentre = found.containsKey("xllcenter");
    double size = found.getOrDefault("cellsize", Double.NaN);
    var steps = new Steps(found.getOrDefault("dx", size), found.getOrDefault("dy", size));
    double west = found.getOrDefault(byCentre ? "xllcenter" : "xllcorner", Double.NaN);
    double south = found.getOrDefault(byCentre ? "yllcenter" : "yllcorner", Double.NaN);
    boolean placed = Math.abs(west) <= 1e8 && Math.abs(south) <= 1e8;
    if (!placed || !(steps.east >= 1e-6) || !(steps.south >= 1e-6)) {
      throw words.wrong("the head does not tell the corner and the size of the cells");
    }
    int rows = side(found, "nrows", words);
    int columns = side(found, "ncols", words);
    double mark = found.getOrDefault("nodata_value", USUAL_MARK);
    return new AsciiGridHead(rows, columns, west, south, byCentre, steps, mark);
  }

  private static int side(Map<String, Double> found, String name, AsciiNumbers words)
      throws BrokenHeights {
    double cells = found.getOrDefault(name, 0.0);
    if (!(cells >= 1) || cells > 1 << 30 || cells != Math.rint(cells)) {
      throw words.wrong("the head needs " + name + ", a whole number above 0");
    }
    return (int) cells;
  }

  /// Degrees if it can be a part of the earth in cells below a degree, metres otherwise.
  Coordinates likelyCoordinates() {
    boolean small = steps.east < 0.5 && steps.south < 0.5;
    boolean onEarth =
        Math.abs(west) <= 360
            && west + columns * steps.east <= 540
            && south >= -90.5
            && south + rows * steps.south <= 90.5 + steps.south;
    return small && onEarth ? Coordinates.WGS_84 : Coordinates.BOARD;
  }

  Frame frame(String name, Coordinates coordinates) throws BrokenHeights {
    double toCentre = byCentre ? 0 : 0.5;
    double firstWest = west + toCentre * steps.east;
    double north = south + (toCentre + rows - 1) * steps.south;
    if (!(coordinates instanceof Coordinates.Degrees)) {
      return new MetreFrame(rows, columns, north, firstWest, steps.south, steps.east);
    }
    if (!likelyCoordinates().equals(coordinates)) {
      throw new BrokenHeights(
          TerrainCode.R111, name, "its cells do not lie between the poles, if in degrees");
    }
    return new DegreeFrame(rows, columns, north, firstWest, steps.south, steps.east);
  }

  boolean isUnknown(double height) {
    return height == unknownMark || Double.isNaN(height);
  }
}
