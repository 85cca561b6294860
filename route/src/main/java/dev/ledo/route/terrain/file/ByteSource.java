package dev.ledo.route.terrain.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/// Bytes that can be read from any place, by several threads at once. Closing frees what reading
/// took; reading after that takes it again, so that thousands of tiles can be known and only one of
/// them open.
sealed interface ByteSource extends Closeable permits BytesOnDisk, BytesInMemory, BytesInZip {

  /// How many there are.
  long size();

  /// Bytes of memory that reading takes until closed.
  default long heldBytes() {
    return 0;
  }

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
        throw new EOFException("it ends at byte " + size());
      }
      done += count;
    }
  }
}
