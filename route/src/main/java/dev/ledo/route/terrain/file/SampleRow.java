package dev.ledo.route.terrain.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalDouble;

/// Turns the bytes of a row of a chunk into heights: undoes the predictor, reads the numbers, and
/// makes the mark of unknown cells NaN.
final class SampleRow {

  private final TiffLayout layout;
  private final OptionalDouble unknownMark;
  private final byte[] shuffled;
  private final ByteBuffer numbers;
  private final float[] heightsM;

  /// Room for a row.
  ///
  /// @param unknownMark the number that stands for an unknown height
  SampleRow(TiffLayout layout, ByteOrder order, OptionalDouble unknownMark) {
    this.layout = layout;
    this.unknownMark = unknownMark;
    this.shuffled = new byte[layout.predictor() == 3 ? layout.rowBytes() : 0];
    ByteOrder kept = layout.predictor() == 3 ? ByteOrder.BIG_ENDIAN : order;
    this.numbers = ByteBuffer.allocate(layout.rowBytes()).order(kept);
    this.heightsM = new float[layout.chunkColumns()];
  }

  /// Where the unpacked bytes of a row are to be put.
  byte[] bytes() {
    return layout.predictor() == 3 ? shuffled : numbers.array();
  }

  /// The heights of the row whose bytes were put, metres, NaN where unknown; good until the next.
  float[] heightsM() {
    switch (layout.predictor()) {
      case 2 -> addUp();
      case 3 -> unshuffle();
      default -> {}
    }
    read();
    unknownMark.ifPresent(this::forget);
    return heightsM;
  }

  private void addUp() {
    int columns = layout.chunkColumns();
    switch (layout.sample().bytes()) {
      case 1 -> {
        for (int k = 1; k < columns; k++) {
          numbers.put(k, (byte) (numbers.get(k) + numbers.get(k - 1)));
        }
      }
      case 2 -> {
        for (int k = 1; k < columns; k++) {
          numbers.putShort(2 * k, (short) (numbers.getShort(2 * k) + numbers.getShort(2 * k - 2)));
        }
      }
      case 4 -> {
        for (int k = 1; k < columns; k++) {
          numbers.putInt(4 * k, numbers.getInt(4 * k) + numbers.getInt(4 * k - 4));
        }
      }
      default -> {
        for (int k = 1; k < columns; k++) {
          numbers.putLong(8 * k, numbers.getLong(8 * k) + numbers.getLong(8 * k - 8));
        }
      }
    }
  }

  /// Adobe's floating-point predictor: differences of bytes, most significant bytes first.
  private void unshuffle() {
    int columns = layout.chunkColumns();
    int size = layout.sample().bytes();
    for (int k = 1; k < shuffled.length; k++) {
      shuffled[k] += shuffled[k - 1];
    }
    byte[] plain = numbers.array();
    for (int part = 0; part < size; part++) {
      for (int k = 0; k < columns; k++) {
        plain[k * size + part] = shuffled[part * columns + k];
      }
    }
  }

  private void read() {
    if (layout.sample() == TiffLayout.Sample.FLOAT32) {
      numbers.asFloatBuffer().get(heightsM);
      return;
    }
    for (int k = 0; k < heightsM.length; k++) {
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

  private void forget(double mark) {
    float rounded = (float) mark;
    for (int k = 0; k < heightsM.length; k++) {
      if (heightsM[k] == rounded) {
        heightsM[k] = Float.NaN;
      }
    }
  }
}
