package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tile of a degree by a degree as SRTM and NASADEM come: big-endian metres, row by row from the
/// north-west, -32768 where unknown, its edges shared with the neighbours.
///
/// @see docs/methods/route-terrain.md
final class HgtFile extends HeightFile {

  private static final Pattern CORNER = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3})(?!\\d).*");
  private static final short VOID = Short.MIN_VALUE;

  private final DegreeFrame frame;

  private HgtFile(String name, ByteSource bytes, DegreeFrame frame) {
    super(name, bytes);
    this.frame = frame;
  }

  /// Whether a file may be a tile by its size: 1201 or 3601 cells each way.
  static boolean hasSize(long bytes) {
    return bytes == size(1201) || bytes == size(3601);
  }

  /// Bytes of a tile of so many cells each way.
  static long size(int side) {
    return 2L * side * side;
  }

  /// The tile in some bytes.
  ///
  /// @param name as it is called in problems
  /// @param fileName whose start tells the south-west corner, such as `N42E001`
  /// @param bytes of a length that [#hasSize]
  static HgtFile of(String name, String fileName, ByteSource bytes) throws BrokenHeights {
    int side = bytes.size() == size(1201) ? 1201 : 3601;
    Matcher corner = CORNER.matcher(fileName.toUpperCase(Locale.ROOT));
    if (!corner.matches()) {
      throw noCorner(name, fileName);
    }
    int south = Integer.parseInt(corner.group(2)) * (corner.group(1).equals("S") ? -1 : 1);
    int west = Integer.parseInt(corner.group(4)) * (corner.group(3).equals("W") ? -1 : 1);
    if (south < -90 || south >= 90 || west < -180 || west >= 180) {
      throw noCorner(name, fileName);
    }
    double step = 1.0 / (side - 1);
    return new HgtFile(name, bytes, new DegreeFrame(side, side, south + 1, west, step, step));
  }

  private static BrokenHeights noCorner(String name, String fileName) {
    return new BrokenHeights(
        TerrainCode.R110,
        name,
        "has the size of an SRTM tile, but \"" + fileName + "\" is no corner");
  }

  @Override
  Frame frame() {
    return frame;
  }

  @Override
  Coordinates coordinates() {
    return Coordinates.WGS_84;
  }

  @Override
  int groupRows() {
    return 1;
  }

  @Override
  long readingBytes() {
    return (long) frame.columns() * (Short.BYTES + Float.BYTES);
  }

  @Override
  void read(Window window, RowSink sink) throws IOException {
    byte[] row = new byte[2 * window.columns()];
    float[] heightsM = new float[window.columns()];
    for (int at = window.row(); at < window.endRow(); at++) {
      bytes.readFully(2L * ((long) at * frame.columns() + window.column()), row, row.length);
      for (int k = 0; k < heightsM.length; k++) {
        short height = (short) ((row[2 * k] << 8) | (row[2 * k + 1] & 0xff));
        heightsM[k] = height == VOID ? Float.NaN : height;
      }
      sink.accept(at, window.column(), heightsM, 0, heightsM.length);
    }
  }
}
