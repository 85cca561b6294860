package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.io.InputStream;

/// Some bytes of a source, from first to last, read ahead.
final class SourceStream extends InputStream {

  /// Bytes read ahead at most.
  static final int AHEAD = 1 << 16;

  private final ByteSource source;
  private final byte[] ahead = new byte[AHEAD];
  private long at;
  private long left;
  private int start;
  private int end;

  SourceStream(ByteSource source) {
    this(source, 0, source.size());
  }

  SourceStream(ByteSource source, long at, long length) {
    this.source = source;
    seek(at, length);
  }

  /// Starts anew with other bytes.
  void seek(long newAt, long length) {
    at = newAt;
    left = length;
    start = 0;
    end = 0;
  }

  @Override
  public int read() throws IOException {
    if (start == end && !fill()) {
      return -1;
    }
    return ahead[start++] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (start == end && length >= ahead.length) {
      return take(into, offset, length);
    }
    if (start == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - start);
    System.arraycopy(ahead, start, into, offset, count);
    start += count;
    return count;
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, take(ahead, 0, ahead.length));
    return end > 0;
  }

  private int take(byte[] into, int offset, int length) throws IOException {
    int count = left == 0 ? -1 : source.read(at, into, offset, (int) Math.min(length, left));
    if (count > 0) {
      at += count;
      left -= count;
    }
    return count;
  }
}
