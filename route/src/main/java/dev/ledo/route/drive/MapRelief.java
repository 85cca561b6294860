package dev.ledo.route.drive;

import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.picture.Hillshade;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.util.Optional;

/// A shaded picture of the ground to lay under a map: rows at even steps of latitude, columns at
/// even steps of longitude.
///
/// At most 800 pixels a side and 300 kB; smaller where the ground is too rough for that.
public final class MapRelief {

  private static final int LONGEST = 800;
  private static final int LEAST = 100;
  private static final double SHRINK = 0.8;
  private static final int MOST_BYTES = 300_000;

  /// Colours are kept to steps of 16, which nobody sees under a map and which packs well.
  private static final int TO_STEPS = 0xf0f0f0;

  private static final int HALF_STEP = 0x080808;

  private final Box box;
  private final int width;
  private final int height;
  private final byte[] png;

  private MapRelief(Box box, ReliefPicture picture, byte[] png) {
    this.box = box;
    this.width = picture.width();
    this.height = picture.height();
    this.png = png;
  }

  /// The picture of a grid in degrees.
  ///
  /// @return empty for a grid in metres, whose rows are no parallels
  static Optional<MapRelief> of(Terrain terrain) {
    if (!(terrain.frame() instanceof DegreeFrame frame)) {
      return Optional.empty();
    }
    double last = frame.rows() - 0.5;
    var box =
        new Box(
            frame.lat(last), frame.lon(-0.5), frame.lat(-0.5), frame.lon(frame.columns() - 0.5));
    for (int side = LONGEST; side >= LEAST; side = (int) (side * SHRINK)) {
      ReliefPicture picture = ReliefPicture.of(terrain, Hillshade.USUAL, side);
      int[] colours = picture.colours();
      for (int pixel = 0; pixel < colours.length; pixel++) {
        colours[pixel] = (colours[pixel] & TO_STEPS) | HALF_STEP;
      }
      byte[] png = picture.png();
      if (png.length <= MOST_BYTES) {
        return Optional.of(new MapRelief(box, picture, png));
      }
    }
    return Optional.empty();
  }

  /// What it shows, rim to rim.
  public Box box() {
    return box;
  }

  /// Pixels from west to east.
  public int width() {
    return width;
  }

  /// Pixels from north to south.
  public int height() {
    return height;
  }

  /// The picture as a PNG file.
  public byte[] png() {
    return png.clone();
  }
}
