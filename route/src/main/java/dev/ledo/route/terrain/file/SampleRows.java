package dev.ledo.route.terrain.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalDouble;

/// Turns the bytes of some rows of a chunk into heights: undoes the predictor, reads the numbers,
/// and makes the mark of unknown cells NaN.
final class SampleRows {

  private static final int USUAL_BYTES = 1 << 18;

  private final TiffLayout layout;
  private final OptionalDouble unknownMark;
  private final int most;
  private final byte[] shuffled;
  private final ByteBuffer numbers;
  private final float[] heightsM;

  /// Room for as many rows as are quick to read at a time.
  ///
  /// @param unknownMark the number that stands for an unknown height
  SampleRows(TiffLayout layout, ByteOrder order, OptionalDouble unknownMark) {
    this.layout = layout;
    this.unknownMark = unknownMark;
    this.most = most(layout);
    int bytes = most * layout.rowBytes();
    this.shuffled = new byte[layout.predictor() == 3 ? bytes : 0];
    ByteOrder kept = layout.predictor() == 3 ? ByteOrder.BIG_ENDIAN : order;
    this.numbers = ByteBuffer.allocate(bytes).order(kept);
    this.heightsM = new float[most * layout.chunkColumns()];
  }

  private static int most(TiffLayout layout) {
    return Math.clamp(USUAL_BYTES / layout.rowBytes(), 1, layout.chunkRows());
  }

  /// Bytes that the room for rows of a layout takes at most.
  static long bytes(TiffLayout layout) {
    return most(layout) * (2L * layout.rowBytes() + (long) layout.chunkColumns() * Float.BYTES);
  }

  /// How many rows there is room for.
  int most() {
    return most;
  }

  /// Where the unpacked bytes of rows are to be put.
  byte[] bytes() {
    return layout.predictor() == 3 ? shuffled : numbers.array();
  }

  /// The heights of the rows whose bytes were put, metres, NaN where unknown; good until the next.
  ///
  /// @param rows how many were put
  float[] heightsM(int rows) {
    for (int row = 0; row < rows; row++) {
      switch (layout.predictor()) {
        case 2 -> addUp(row * layout.chunkColumns());
        case 3 -> unshuffle(row * layout.rowBytes());
        default -> {}
      }
    }
    int count = rows * layout.chunkColumns();
    read(count);
    unknownMark.ifPresent(mark -> forget(mark, count));
    return heightsM;
  }

  /// Number by number of the row that begins with the given one.
  private void addUp(int first) {
    int end = first + layout.chunkColumns();
    switch (layout.sample().bytes()) {
      case 1 -> {
        for (int k = first + 1; k < end; k++) {
          numbers.put(k, (byte) (numbers.get(k) + numbers.get(k - 1)));
        }
      }
      case 2 -> {
        for (int k = first + 1; k < end; k++) {
          numbers.putShort(2 * k, (short) (numbers.getShort(2 * k) + numbers.getShort(2 * k - 2)));
        }
      }
      case 4 -> {
        for (int k = first + 1; k < end; k++) {
          numbers.putInt(4 * k, numbers.getInt(4 * k) + numbers.getInt(4 * k - 4));
        }
      }
      default -> {
        for (int k = first + 1; k < end; k++) {
          numbers.putLong(8 * k, numbers.getLong(8 * k) + numbers.getLong(8 * k - 8));
        }
      }
    }
  }

  /// Adobe's floating-point predictor: differences of bytes, most significant bytes first.
  ///
  /// @param first byte of the row
  private void unshuffle(int first) {
    int columns = layout.chunkColumns();
    int size = layout.sample().bytes();
    for (int k = first + 1; k < first + layout.rowBytes(); k++) {
      shuffled[k] += shuffled[k - 1];
    }
    byte[] plain = numbers.array();
    for (int part = 0; part < size; part++) {
      for (int k = 0; k < columns; k++) {
        plain[first + k * size + part] = shuffled[first + part * columns + k];
      }
    }
  }

  private void read(int count) {
    if (layout.sample() == TiffLayout.Sample.FLOAT32) {
      numbers.asFloatBuffer().get(heightsM, 0, count);
      return;
    }
    for (int k = 0; k < count; k++) {
      heightsM[k] =
          switch (layout.sample()) {
            case INT8 -> numbers.get(k);
            case UINT8 -> numbers.get(k) & 0xff;
            case INT16 -> numbers.getShort(2 * k);
            case UINT16 -> numbers.getShort(2 * k) & 0xffff;
            case INT32 -> numbers.getInt(4 * k);
            case UINT32 -> numbers.getInt(4 * k) & 0xffffffffL;
            case FLOAT32 -> numbers.getFloat(4 * k);
            case FLOAT64 -> (float) numbers.getDouble(8 * k);
          };
    }
  }

  private void forget(double mark, int count) {
    float rounded = (float) mark;
    for (int k = 0; k < count; k++) {
      if (heightsM[k] == rounded) {
        heightsM[k] = Float.NaN;
      }
    }
  }
}
