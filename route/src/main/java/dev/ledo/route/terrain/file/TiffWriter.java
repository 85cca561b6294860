package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes float32 GeoTIFF in strips, one at a time; unknown is NaN. Above 4 GB it is BigTIFF.
///
/// @see docs/methods/route-terrain.md
public final class TiffWriter {

  private static final int STRIP_BYTES = 1 << 19;
  private static final long CLASSIC_BYTES = 4_000_000_000L;

  /// How strips are packed.
  public enum Packing {
    /// As they are: fastest.
    NONE,
    /// DEFLATE at its quickest after the floating-point predictor: a third to a half of the size.
    DEFLATE
  }

  private final Frame frame;
  private final Packing packing;
  private final int stripRows;
  private final long[] offsets;
  private final long[] counts;

  private TiffWriter(Frame frame, Packing packing) {
    this.frame = frame;
    this.packing = packing;
    int rowBytes = Math.multiplyExact(frame.columns(), Float.BYTES);
    this.stripRows = Math.clamp(STRIP_BYTES / rowBytes, 1, frame.rows());
    int strips = Math.ceilDiv(frame.rows(), stripRows);
    this.offsets = new long[strips];
    this.counts = new long[strips];
  }

  /// Writes the heights of a terrain, over a file that may be there.
  public static void write(Path path, Terrain terrain, Packing packing) throws IOException {
    write(path, terrain.frame(), terrain.coordinates(), packing, RasterRows.of(terrain));
  }

  /// Writes values on a grid, over a file that may be there.
  public static void write(
      Path path, Frame frame, Coordinates coordinates, Packing packing, RasterRows values)
      throws IOException {
    try (var crew = new Crew(1)) {
      write(path, frame, coordinates, packing, values, crew);
    }
  }

  /// Writes values on a grid, over a file that may be there.
  ///
  /// @param values are asked for by all of the crew at once if they are not packed
  public static void write(
      Path path,
      Frame frame,
      Coordinates coordinates,
      Packing packing,
      RasterRows values,
      Crew crew)
      throws IOException {
    var writer = new TiffWriter(frame, packing);
    try (FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      boolean big = frame.cells() * Float.BYTES > CLASSIC_BYTES;
      var directory = new TiffDirectoryBytes(big);
      switch (packing) {
        case NONE -> writer.writePlain(file, directory.headBytes(), values, crew);
        case DEFLATE -> writer.writePacked(file, directory.headBytes(), values);
      }
      writer.describe(directory, coordinates);
      directory.write(file);
    }
  }

  private int rows(int strip) {
    return Math.min(stripRows, frame.rows() - strip * stripRows);
  }

  /// Each strip has its place from the start, so that any thread can write any.
  private void writePlain(FileChannel file, long from, RasterRows values, Crew crew)
      throws IOException {
    for (int strip = 0; strip < offsets.length; strip++) {
      counts[strip] = (long) rows(strip) * frame.columns() * Float.BYTES;
      offsets[strip] = strip == 0 ? from : offsets[strip - 1] + counts[strip - 1];
    }
    var next = new AtomicInteger();
    try {
      crew.work(member -> {
        var bytes = new PlainStrip(frame.columns(), stripRows);
        for (int strip = next.getAndIncrement();
            strip < offsets.length;
            strip = next.getAndIncrement()) {
          bytes.write(file, offsets[strip], strip * stripRows, rows(strip), values);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writePacked(FileChannel file, long from, RasterRows values) throws IOException {
    file.position(from);
    long at = from;
    try (var strip = new PackedStrip(frame.columns(), stripRows)) {
      for (int number = 0; number < offsets.length; number++) {
        offsets[number] = at;
        counts[number] = strip.write(file, number * stripRows, rows(number), values);
        at += counts[number];
      }
    }
  }

  private void describe(TiffDirectoryBytes directory, Coordinates coordinates) {
    directory.addLong(256, frame.columns());
    directory.addLong(257, frame.rows());
    directory.addShort(258, 32);
    directory.addShort(259, packing == Packing.NONE ? 1 : 8);
    directory.addShort(262, 1);
    directory.addWords(273, offsets);
    directory.addShort(277, 1);
    directory.addLong(278, stripRows);
    directory.addWords(279, counts);
    directory.addShort(284, 1);
    if (packing == Packing.DEFLATE) {
      directory.addShort(317, 3);
    }
    directory.addShort(339, 3);
    directory.addDoubles(33550, frame.eastwardStep(), frame.northStep(), 0);
    Coordinates.GridPoint corner = frame.gridPoint(-0.5, -0.5);
    directory.addDoubles(33922, 0, 0, 0, corner.east(), corner.north(), 0);
    directory.addShort(34735, geoKeys(coordinates));
    directory.addText(42113, "nan");
  }

  /// Numbers of keys, each with 0 and 1 for a value in place; places are those of corners.
  private static int[] geoKeys(Coordinates coordinates) {
    return coordinates instanceof Coordinates.Degrees
        ? new int[] {1, 1, 0, 4, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326, 2054, 0, 1, 9102}
        : new int[] {
          1,
          1,
          0,
          4,
          1024,
          0,
          1,
          1,
          1025,
          0,
          1,
          1,
          3072,
          0,
          1,
          coordinates.epsg().orElse(32767),
          3076,
          0,
          1,
          9001
        };
  }
}
