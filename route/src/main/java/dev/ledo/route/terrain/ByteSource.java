package dev.ledo.route.terrain;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Bytes that can be read from any place.
sealed interface ByteSource extends Closeable {

  /// How many there are.
  long size();

  /// Reads some bytes.
  ///
  /// @param at of the first, from 0
  /// @return how many were read, at least 1, or -1 at or past the end
  int read(long at, byte[] into, int offset, int length) throws IOException;

  /// Reads all of some bytes.
  ///
  /// @throws EOFException if the source ends before
  default void readFully(long at, byte[] into, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int count = read(at + done, into, done, length - done);
      if (count < 0) {
        throw new EOFException("the file ends at byte " + size());
      }
      done += count;
    }
  }

  /// A file, open until closed.
  static ByteSource of(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    return new OnDisk(channel, channel.size());
  }

  /// A file's bytes.
  record OnDisk(FileChannel channel, long size) implements ByteSource {

    @Override
    public int read(long at, byte[] into, int offset, int length) throws IOException {
      return at < 0 ? -1 : channel.read(ByteBuffer.wrap(into, offset, length), at);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /// Bytes in memory, not copied.
  final class InMemory implements ByteSource {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int read(long at, byte[] into, int offset, int length) {
      if (at < 0 || at >= bytes.length) {
        return -1;
      }
      int count = (int) Math.min(length, bytes.length - at);
      System.arraycopy(bytes, (int) at, into, offset, count);
      return count;
    }

    @Override
    public void close() {}
  }
}
