package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A grid as ESRI writes it in plain text: a head of names and numbers, then rows from the north.
///
/// The text names no coordinate system. The `.prj` file beside it does; without one, a grid that
/// fits in degrees is taken to be in degrees of WGS 84, and any other in metres on a drawing board.
///
/// @see docs/methods/route-terrain.md
final class AsciiGridFile extends HeightFile {

  private final AsciiGridHead head;
  private final Coordinates coordinates;
  private final Frame frame;

  private AsciiGridFile(
      String name, ByteSource bytes, AsciiGridHead head, Coordinates coordinates, Frame frame) {
    super(name, bytes);
    this.head = head;
    this.coordinates = coordinates;
    this.frame = frame;
  }

  static boolean isGrid(byte[] start) {
    int at = 0;
    while (at < start.length && start[at] <= ' ' && start[at] >= 0) {
      at++;
    }
    String word =
        new String(start, at, Math.min(5, start.length - at), StandardCharsets.US_ASCII)
            .toLowerCase(Locale.ROOT);
    return word.equals("ncols") || word.equals("nrows");
  }

  /// The grid in some bytes.
  ///
  /// @param projection what the file beside it says, in well-known text
  static AsciiGridFile of(String name, ByteSource bytes, Optional<String> projection)
      throws IOException, BrokenHeights {
    AsciiGridHead head = AsciiGridHead.read(new AsciiNumbers(name, new SourceStream(bytes)));
    Coordinates coordinates =
        projection.isPresent()
            ? WellKnownText.coordinates(name, projection.get())
            : head.likelyCoordinates();
    return new AsciiGridFile(name, bytes, head, coordinates, head.frame(name, coordinates));
  }

  @Override
  Frame frame() {
    return frame;
  }

  @Override
  Coordinates coordinates() {
    return coordinates;
  }

  /// All, because how far a row is into the text is known only by reading it.
  @Override
  int groupRows() {
    return frame.rows();
  }

  @Override
  long readingBytes() {
    return SourceStream.AHEAD + (long) frame.columns() * Float.BYTES;
  }

  @Override
  void read(Window window, RowSink sink) throws IOException, BrokenHeights {
    var numbers = new AsciiNumbers(name, new SourceStream(bytes));
    AsciiGridHead.read(numbers);
    float[] heightsM = new float[window.columns()];
    for (int row = 0; row < window.endRow(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        if (!numbers.next()) {
          throw new BrokenHeights(
              TerrainCode.R103,
              new Place(name, numbers.line(), 0),
              "it ends in row %d of %d".formatted(row + 1, frame.rows()));
        }
        int at = column - window.column();
        if (row >= window.row() && at >= 0 && at < heightsM.length) {
          double height = numbers.number();
          heightsM[at] = head.isUnknown(height) ? Float.NaN : (float) height;
        }
      }
      if (row >= window.row()) {
        sink.accept(row, window.column(), heightsM, 0, heightsM.length);
      }
    }
    if (window.endRow() == frame.rows() && numbers.next()) {
      throw new BrokenHeights(
          TerrainCode.R103,
          new Place(name, numbers.line(), numbers.column()),
          "more follows after %d rows of %d".formatted(frame.rows(), frame.columns()));
    }
  }
}
