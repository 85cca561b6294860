package dev.ledo.route.terrain.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Unpacks what TIFF calls LZW: codes of 9 to 12 bits, most significant first, widened one early.
///
/// Source: TIFF Revision 6.0 (Adobe, 1992), section 13.
final class LzwStream extends InputStream {

  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int CODES = 4_096;

  private final InputStream packed;
  private final short[] prefixes = new short[CODES];
  private final byte[] lasts = new byte[CODES];
  private final short[] lengths = new short[CODES];
  private final byte[] string = new byte[CODES + 1];

  private int next = END + 1;
  private int width = 9;
  private int previous = -1;
  private int bits;
  private int bitCount;
  private int start;
  private int end;
  private boolean over;

  /// A stream over packed bytes, which should be buffered.
  LzwStream(InputStream packed) {
    this.packed = packed;
    for (int code = 0; code < CLEAR; code++) {
      lasts[code] = (byte) code;
      lengths[code] = 1;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int done = 0;
    while (done < length && (start < end || fill())) {
      int count = Math.min(length - done, end - start);
      System.arraycopy(string, start, into, offset + done, count);
      start += count;
      done += count;
    }
    return done == 0 && length > 0 ? -1 : done;
  }

  /// Unpacks the next string; false at the end.
  private boolean fill() throws IOException {
    if (over) {
      return false;
    }
    int code = code();
    while (code == CLEAR) {
      next = END + 1;
      width = 9;
      previous = -1;
      code = code();
    }
    if (code == END) {
      over = true;
      return false;
    }
    take(code);
    return true;
  }

  private void take(int code) throws ZipException {
    boolean known = code < next && code != CLEAR && code != END;
    if (previous < 0 ? code >= CLEAR : !known && (code != next || next >= CODES)) {
      throw new ZipException("LZW code " + code + " has no meaning there");
    }
    start = 0;
    if (known) {
      end = lengths[code];
      write(code, end);
    } else {
      end = lengths[previous] + 1;
      write(previous, end - 1);
      string[end - 1] = string[0];
    }
    if (previous >= 0 && next < CODES) {
      prefixes[next] = (short) previous;
      lasts[next] = string[0];
      lengths[next] = (short) (lengths[previous] + 1);
      next++;
      if (next >= (1 << width) - 1 && width < 12) {
        width++;
      }
    }
    previous = code;
  }

  private void write(int code, int length) {
    int at = code;
    for (int k = length - 1; k >= 0; k--) {
      string[k] = lasts[at];
      at = prefixes[at];
    }
  }

  private int code() throws IOException {
    while (bitCount < width) {
      int read = packed.read();
      if (read < 0) {
        throw new EOFException("LZW data end without their mark");
      }
      bits = (bits << 8) | read;
      bitCount += 8;
    }
    bitCount -= width;
    int code = (bits >>> bitCount) & ((1 << width) - 1);
    bits &= (1 << bitCount) - 1;
    return code;
  }
}
