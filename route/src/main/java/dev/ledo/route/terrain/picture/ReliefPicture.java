package dev.ledo.route.terrain.picture;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.List;

/// A picture of the ground: tints by height under a hillshade, unknown ground hatched in grey.
///
/// Rows and columns of the grid are straight and evenly spaced in it, and as long in metres each
/// way as in the middle of the grid, so that anything may be drawn over it by [#x] and [#y]. Where
/// the shorter side would have fewer than 24 pixels it is stretched to them.
///
/// @see docs/methods/route-terrain.md
public final class ReliefPicture {

  private static final int MOST_PIXELS = 8_000;

  /// A shorter side is stretched to so many: on fewer nothing can be seen.
  private static final int LEAST_PIXELS = 24;

  private static final int UNKNOWN = 0xb8b8b8;
  private static final int UNKNOWN_HATCH = 0x989898;
  private static final int HATCH = 6;

  /// Lowland green over tan and brown to grey and white.
  private static final int[] TINTS = {
    0x7fa77a, 0xa9c08c, 0xd8d6a0, 0xdcc18a, 0xc39d6c, 0xa88468, 0xb3a59e, 0xe4e2e0, 0xffffff
  };

  private final Frame frame;
  private final int width;
  private final int height;
  private final int[] colours;
  private float lowest;
  private float highest;

  private ReliefPicture(Frame frame, int width, int height) {
    this.frame = frame;
    this.width = width;
    this.height = height;
    this.colours = new int[width * height];
  }

  /// A picture whose longer side has so many pixels.
  ///
  /// @param longerSide 1..8000
  /// @throws IllegalArgumentException for another size
  public static ReliefPicture of(Terrain terrain, Hillshade sun, int longerSide) {
    if (longerSide < 1 || longerSide > MOST_PIXELS) {
      throw new IllegalArgumentException("a picture of " + longerSide + " pixels");
    }
    Frame frame = terrain.frame();
    int middle = frame.rows() / 2;
    double widthM = frame.columns() * frame.eastM(middle);
    double heightM = frame.rows() * frame.southM(middle);
    double perMetre = longerSide / Math.max(widthM, heightM);
    int least = Math.min(LEAST_PIXELS, longerSide);
    var picture =
        new ReliefPicture(
            frame,
            Math.clamp(Math.round(widthM * perMetre), least, longerSide),
            Math.clamp(Math.round(heightM * perMetre), least, longerSide));
    picture.paint(terrain, sun);
    return picture;
  }

  /// Colours of level ground from the lowest to the highest, evenly apart, 0xRRGGBB.
  public static List<Integer> tints() {
    return Arrays.stream(TINTS).boxed().toList();
  }

  /// Pixels from west to east.
  public int width() {
    return width;
  }

  /// Pixels from north to south.
  public int height() {
    return height;
  }

  /// Height that has the first tint, metres; 0 where no height is known.
  public float lowestM() {
    return lowest;
  }

  /// Height that has the last tint, metres; 0 where no height is known.
  public float highestM() {
    return highest;
  }

  /// Colour of level ground of some height between the lowest and the highest, 0xRRGGBB.
  public int tint(float heightM) {
    return tint(heightM, lowest, highest);
  }

  /// Where a point of the grid lies in the picture, in pixels from its left rim.
  public double x(CellPoint point) {
    return (point.column() + 0.5) * width / frame.columns();
  }

  /// Where a point of the grid lies in the picture, in pixels from its upper rim.
  public double y(CellPoint point) {
    return (point.row() + 0.5) * height / frame.rows();
  }

  /// Colours row by row from the north-west, 0xRRGGBB. The picture's own; may be drawn on.
  public int[] colours() {
    return colours;
  }

  /// The picture as a PNG file.
  public byte[] png() {
    return PngBytes.of(width, height, colours);
  }

  private void paint(Terrain terrain, Hillshade sun) {
    Terrain small = reduced(terrain);
    float[] known = small.heightsM().clone();
    Arrays.sort(known);
    int count = known.length;
    while (count > 0 && Float.isNaN(known[count - 1])) {
      count--;
    }
    lowest = count == 0 ? 0 : known[0];
    highest = count == 0 ? 0 : known[count - 1];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float heightM = small.heightM(y, x);
        colours[y * width + x] =
            Float.isNaN(heightM)
                ? hatch(x, y)
                : shaded(tint(heightM, lowest, highest), sun.light(small, y, x), sun);
      }
    }
  }

  private static int hatch(int x, int y) {
    return (x + y) % HATCH == 0 ? UNKNOWN_HATCH : UNKNOWN;
  }

  /// Level ground keeps its tint; beside unknown ground there is no light to reckon.
  private static int shaded(int tint, double light, Hillshade sun) {
    double level = sun.light(0, 0);
    double bright = Double.isNaN(light) || level == 0 ? 1 : 0.35 + 0.65 * light / level;
    int red = shaded((tint >> 16) & 0xff, bright);
    int green = shaded((tint >> 8) & 0xff, bright);
    return (red << 16) | (green << 8) | shaded(tint & 0xff, bright);
  }

  private static int shaded(int channel, double bright) {
    return (int) Math.min(255, Math.rint(channel * bright));
  }

  static int tint(float heightM, float lowest, float highest) {
    double share = highest > lowest ? (heightM - lowest) / (highest - lowest) : 0;
    double at = share * (TINTS.length - 1);
    int below = (int) Math.min(TINTS.length - 2, at);
    return mixed(TINTS[below], TINTS[below + 1], at - below);
  }

  private static int mixed(int from, int to, double share) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int low = (from >> shift) & 0xff;
      int high = (to >> shift) & 0xff;
      colour |= (int) Math.rint(low + share * (high - low)) << shift;
    }
    return colour;
  }

  /// A height for each pixel: the mean of the known cells in it, or between cells where those are
  /// larger; unknown where most of them are.
  private Terrain reduced(Terrain terrain) {
    float[] heights = new float[width * height];
    for (int y = 0; y < height; y++) {
      int top = (int) ((long) y * frame.rows() / height);
      int bottom = (int) ((long) (y + 1) * frame.rows() / height);
      for (int x = 0; x < width; x++) {
        int left = (int) ((long) x * frame.columns() / width);
        int right = (int) ((long) (x + 1) * frame.columns() / width);
        heights[y * width + x] =
            bottom - top > 1 || right - left > 1
                ? mean(terrain, top, Math.max(top + 1, bottom), left, Math.max(left + 1, right))
                : (float) terrain.heightM(centre(x, y));
      }
    }
    int middle = frame.rows() / 2;
    double southM = frame.southM(middle) * frame.rows() / height;
    double eastM = frame.eastM(middle) * frame.columns() / width;
    return new Terrain(new MetreFrame(height, width, 0, 0, southM, eastM), heights);
  }

  private CellPoint centre(int x, int y) {
    return new CellPoint(
        (y + 0.5) * frame.rows() / height - 0.5, (x + 0.5) * frame.columns() / width - 0.5);
  }

  private static float mean(Terrain terrain, int top, int bottom, int left, int right) {
    double sum = 0;
    int known = 0;
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        float heightM = terrain.heightM(row, column);
        if (!Float.isNaN(heightM)) {
          sum += heightM;
          known++;
        }
      }
    }
    int cells = (bottom - top) * (right - left);
    return 2 * known >= cells ? (float) (sum / known) : Float.NaN;
  }
}
