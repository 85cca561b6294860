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

  private static final double WHOLE_TURN = 360;
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
  private final Told told;

  /// What is told of the heights in it.
  ///
  /// @param files names of the files, in words
  /// @param knownShare share of the cells of the picture whose height is known, 0..1
  /// @param lowestM metres; NaN if none is known
  /// @param highestM metres; NaN if none is known
  public record Told(String files, double knownShare, double lowestM, double highestM) {

    static Told of(Terrain terrain, String files) {
      int known = 0;
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      for (float heightM : terrain.heightsM()) {
        if (!Float.isNaN(heightM)) {
          known++;
          lowest = Math.min(lowest, heightM);
          highest = Math.max(highest, heightM);
        }
      }
      double share = (double) known / terrain.heightsM().length;
      return known == 0
          ? new Told(files, 0, Double.NaN, Double.NaN)
          : new Told(files, share, lowest, highest);
    }
  }

  private MapRelief(Box box, ReliefPicture picture, byte[] png, Told told) {
    this.box = box;
    this.width = picture.width();
    this.height = picture.height();
    this.png = png;
    this.told = told;
  }

  /// The picture of a grid in degrees.
  ///
  /// @param files names of the files it is from, in words
  /// @return empty for a grid in metres, whose rows are no parallels
  static Optional<MapRelief> of(Terrain terrain, String files) {
    if (!(terrain.frame() instanceof DegreeFrame frame)) {
      return Optional.empty();
    }
    Box box = rims(frame);
    for (int side = LONGEST; side >= LEAST; side = (int) (side * SHRINK)) {
      ReliefPicture picture = ReliefPicture.of(terrain, Hillshade.USUAL, side);
      int[] colours = picture.colours();
      for (int pixel = 0; pixel < colours.length; pixel++) {
        colours[pixel] = (colours[pixel] & TO_STEPS) | HALF_STEP;
      }
      byte[] png = picture.png();
      if (png.length <= MOST_BYTES) {
        return Optional.of(new MapRelief(box, picture, png, Told.of(terrain, files)));
      }
    }
    return Optional.empty();
  }

  private static Box rims(DegreeFrame frame) {
    double west = frame.lon(-0.5);
    double turn = WHOLE_TURN * Math.floor((west + 180) / WHOLE_TURN);
    double east = Math.min(west + WHOLE_TURN, frame.lon(frame.columns() - 0.5));
    return new Box(
        Math.max(-90, frame.lat(frame.rows() - 0.5)),
        west - turn,
        Math.min(90, frame.lat(-0.5)),
        east - turn);
  }

  /// What it shows, rim to rim.
  public Box box() {
    return box;
  }

  /// Its files and heights.
  public Told told() {
    return told;
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
