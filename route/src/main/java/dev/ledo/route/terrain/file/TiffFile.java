package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// A GeoTIFF of heights, cloud-optimised or not. Only the tiles that a window needs are unpacked,
/// and of each only some rows at a time are held.
///
/// @see docs/methods/route-terrain.md
final class TiffFile extends HeightFile {

  private static final int PHOTOMETRIC = 262;
  private static final int PALETTE = 3;
  private static final int METADATA = 42112;
  private static final int NO_DATA = 42113;

  private static final Pattern ITEM =
      Pattern.compile("<Item\\b([^>]{0,200})>([^<]{0,200})</Item>", Pattern.CASE_INSENSITIVE);

  private final TiffDirectory tags;
  private final TiffLayout layout;
  private final Frame frame;
  private final Coordinates coordinates;
  private final boolean isPlaceNamed;
  private final boolean isOfColours;
  private final OptionalDouble unknownMark;
  private final TiffChunks chunks;
  private final Optional<TiffMask> mask;

  private TiffFile(String name, ByteSource bytes) throws IOException, BrokenHeights {
    super(name, bytes);
    this.tags = TiffDirectory.of(name, bytes);
    this.layout = TiffLayout.of(name, tags);
    this.isOfColours = tags.number(PHOTOMETRIC, 1) == PALETTE;
    GeoKeys keys = GeoKeys.of(name, tags);
    this.coordinates = keys.coordinates();
    this.isPlaceNamed = keys.isNamed();
    boolean degrees = coordinates instanceof Coordinates.Degrees;
    this.frame = TiffPlace.frame(name, layout, tags, keys, degrees);
    this.unknownMark = unknownMark(tags.text(NO_DATA).orElse("").strip());
    checkMetadata(tags.text(METADATA).orElse(""));
    this.chunks =
        new TiffChunks(
            bytes, tags, layout.compression(), layout.chunksDown() * layout.chunksAcross());
    this.mask = TiffMask.of(name, bytes, layout);
  }

  /// The image in some bytes.
  ///
  /// @param bytes whose start is that of a TIFF file
  static TiffFile of(String name, ByteSource bytes) throws IOException, BrokenHeights {
    try {
      return new TiffFile(name, bytes);
    } catch (EOFException e) {
      throw new BrokenHeights(BrokenHeights.unreadable(name, e));
    }
  }

  private OptionalDouble unknownMark(String text) throws BrokenHeights {
    if (text.isEmpty() || text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("-nan")) {
      return OptionalDouble.empty();
    }
    if (text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("-inf")) {
      return OptionalDouble.of(
          text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException _) {
      throw tags.broken("its mark for unknown cells is no number: " + text);
    }
  }

  /// Refuses heights that would have to be scaled, shifted or converted from feet.
  private void checkMetadata(String xml) throws BrokenHeights {
    Matcher items = ITEM.matcher(xml);
    while (items.find()) {
      String role = items.group(1).toLowerCase(Locale.ROOT);
      String value = items.group(2).strip();
      boolean plain =
          !(role.contains("role=\"scale\"") && !value.matches("1(\\.0*)?"))
              && !(role.contains("role=\"offset\"") && !value.matches("-?0(\\.0*)?"))
              && !(role.contains("role=\"unittype\"")
                  && !value.matches("|m|metre|meter|metres|meters"));
      if (!plain) {
        throw new BrokenHeights(
            TerrainCode.R120, name, "it stores heights with" + items.group(1) + ": " + value);
      }
    }
  }

  @Override
  Frame frame() {
    return frame;
  }

  @Override
  Coordinates coordinates() {
    return coordinates;
  }

  @Override
  List<Problem> remarks(Quantity quantity) {
    Optional<Problem> picture =
        quantity == Quantity.HEIGHT && layout.sample() == TiffLayout.Sample.UINT8
            ? Optional.of(
                Problem.of(
                    TerrainCode.R122,
                    Place.of(name),
                    "its numbers have 8 bits, 0 to 255"
                        + (isOfColours ? ", and stand for colours of a table" : "")))
            : Optional.empty();
    return Stream.of(place(), picture).flatMap(Optional::stream).toList();
  }

  private Optional<Problem> place() {
    if (!isPlaceNamed) {
      return Optional.of(
          Problem.of(TerrainCode.R114, Place.of(name), "it names no coordinate system"));
    }
    return coordinates instanceof Coordinates.OtherMetres other
        ? Optional.of(
            Problem.of(
                TerrainCode.R113,
                Place.of(name),
                "its projection is "
                    + (other.number() == 0 ? "its own" : "EPSG:" + other.number())))
        : Optional.empty();
  }

  @Override
  int groupRows() {
    return layout.chunkRows();
  }

  @Override
  long readingBytes() {
    return SourceStream.AHEAD + SampleRows.bytes(layout) + mask.map(TiffMask::bytes).orElse(0L);
  }

  @Override
  void read(Window window, RowSink sink) throws IOException, BrokenHeights {
    try (var desk = new Desk()) {
      int firstDown = window.row() / layout.chunkRows();
      int lastDown = (window.endRow() - 1) / layout.chunkRows();
      int firstAcross = window.column() / layout.chunkColumns();
      int lastAcross = (window.endColumn() - 1) / layout.chunkColumns();
      for (int down = firstDown; down <= lastDown; down++) {
        for (int across = firstAcross; across <= lastAcross; across++) {
          read(new Chunk(down, across), window, desk, sink);
        }
      }
    }
  }

  private void read(Chunk chunk, Window window, Desk desk, RowSink sink)
      throws IOException, BrokenHeights {
    int number = chunk.down * layout.chunksAcross() + chunk.across;
    if (chunks.isMissing(number)) {
      return;
    }
    int top = chunk.down * layout.chunkRows();
    int left = chunk.across * layout.chunkColumns();
    int from = Math.max(left, window.column());
    int end =
        Math.min(Math.min(left + layout.chunkColumns(), layout.columns()), window.endColumn());
    int bottom = Math.min(Math.min(top + layout.chunkRows(), layout.rows()), window.endRow());
    try {
      InputStream unpacked = chunks.unpacked(number, desk.inflater);
      for (int at = top; at < bottom; at += desk.rows.most()) {
        int count = Math.min(desk.rows.most(), bottom - at);
        float[] heightsM = read(unpacked, at, count, desk.rows);
        for (int row = Math.max(at, window.row()); row < at + count; row++) {
          int first = (row - at) * layout.chunkColumns() + from - left;
          desk.mask(row, from, heightsM, first, end - from);
          sink.accept(row, from, heightsM, first, end - from);
        }
      }
    } catch (EOFException | ZipException e) {
      throw tags.broken(
          "the tile or strip at row %d, column %d cannot be unpacked: %s"
              .formatted(top, left, e.getMessage()));
    }
  }

  private float[] read(InputStream unpacked, int row, int count, SampleRows rows)
      throws IOException {
    int expected = count * layout.rowBytes();
    int got = unpacked.readNBytes(rows.bytes(), 0, expected);
    if (got < expected) {
      throw new EOFException("it ends within row " + (row + got / layout.rowBytes()));
    }
    return rows.heightsM(count);
  }

  private record Chunk(int down, int across) {}

  /// What one thread reads with.
  private final class Desk implements AutoCloseable {

    private final SampleRows rows = new SampleRows(layout, tags.order(), unknownMark);
    private final Inflater inflater = new Inflater();
    private final Inflater maskInflater = new Inflater();
    private final Optional<TiffMask.Rows> known = mask.map(of -> of.new Rows(maskInflater));

    /// Makes heights of a row NaN where the mask says so.
    void mask(int row, int column, float[] heightsM, int from, int count)
        throws IOException, BrokenHeights {
      if (known.isPresent()) {
        known.get().apply(row, column, heightsM, from, count);
      }
    }

    @Override
    public void close() {
      inflater.end();
      maskInflater.end();
    }
  }
}
