package dev.ledo.route.terrain.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Which cells of a GeoTIFF its mask says to be known: an image of the same size beside the
/// heights, of one bit or one byte a cell, 0 where unknown.
///
/// Source: TIFF Revision 6.0 (Adobe, 1992), NewSubfileType and transparency masks.
final class TiffMask {

  private final TiffDirectory tags;
  private final TiffLayout layout;
  private final TiffChunks chunks;
  private final int bits;

  private TiffMask(ByteSource bytes, TiffDirectory tags, TiffLayout layout, int bits)
      throws IOException, BrokenHeights {
    this.tags = tags;
    this.layout = layout;
    this.bits = bits;
    this.chunks =
        new TiffChunks(
            bytes, tags, layout.compression(), layout.chunksDown() * layout.chunksAcross());
  }

  /// The mask of an image.
  ///
  /// @param image whose size it must have
  /// @return empty if the file has none
  static Optional<TiffMask> of(String name, ByteSource bytes, TiffLayout image)
      throws IOException, BrokenHeights {
    Optional<TiffDirectory> found = TiffDirectory.mask(name, bytes);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TiffDirectory tags = found.get();
    int bits = (int) tags.number(258, 1);
    if (bits != 1 && bits != 8) {
      throw new BrokenHeights(TerrainCode.R105, name, "its mask has " + bits + " bits a cell");
    }
    TiffLayout layout = TiffLayout.of(name, tags, TiffLayout.Sample.UINT8);
    if (layout.rows() != image.rows() || layout.columns() != image.columns()) {
      throw tags.broken(
          "its mask is %d by %d cells, its heights %d by %d"
              .formatted(layout.columns(), layout.rows(), image.columns(), image.rows()));
    }
    if (layout.predictor() != 1) {
      throw new BrokenHeights(TerrainCode.R105, name, "its mask has a predictor");
    }
    return Optional.of(new TiffMask(bytes, tags, layout, bits));
  }

  /// Bytes of the rows of one group, and of what is read ahead.
  long bytes() {
    return SourceStream.AHEAD + (long) layout.chunkRows() * layout.columns();
  }

  /// Rows of an image's mask around one that was asked for; not for several threads.
  final class Rows {

    private final Inflater inflater;
    private int top;
    private boolean[] isKnown = {};

    /// @param inflater for this alone
    Rows(Inflater inflater) {
      this.inflater = inflater;
    }

    /// Makes heights NaN where they are unknown.
    ///
    /// @param column of the first
    /// @param heightsM of a row, from `from` on
    void apply(int row, int column, float[] heightsM, int from, int count)
        throws IOException, BrokenHeights {
      if (isKnown.length == 0 || row < top || row >= top + layout.chunkRows()) {
        load(row / layout.chunkRows());
      }
      int at = (row - top) * layout.columns() + column;
      for (int k = 0; k < count; k++) {
        if (!isKnown[at + k]) {
          heightsM[from + k] = Float.NaN;
        }
      }
    }

    private void load(int down) throws IOException, BrokenHeights {
      top = down * layout.chunkRows();
      isKnown = new boolean[Math.multiplyExact(layout.chunkRows(), layout.columns())];
      for (int across = 0; across < layout.chunksAcross(); across++) {
        try {
          load(down * layout.chunksAcross() + across, across * layout.chunkColumns());
        } catch (EOFException | ZipException e) {
          throw tags.broken(
              "its mask at row %d cannot be unpacked: %s".formatted(top, e.getMessage()));
        }
      }
    }

    private void load(int number, int left) throws IOException {
      if (chunks.isMissing(number)) {
        return;
      }
      InputStream unpacked = chunks.unpacked(number, inflater);
      byte[] row = new byte[Math.ceilDiv(layout.chunkColumns() * bits, 8)];
      int count = Math.min(layout.chunkColumns(), layout.columns() - left);
      for (int down = 0; down < Math.min(layout.chunkRows(), layout.rows() - top); down++) {
        if (unpacked.readNBytes(row, 0, row.length) < row.length) {
          throw new EOFException("it ends within row " + (top + down));
        }
        for (int k = 0; k < count; k++) {
          isKnown[down * layout.columns() + left + k] =
              bits == 8 ? row[k] != 0 : (row[k / 8] & (0x80 >> (k % 8))) != 0;
        }
      }
    }
  }
}
