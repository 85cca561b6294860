package dev.ledo.route.terrain.file;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A file of heights that knows where its cells lie and reads them when asked, by several threads
/// at once if they ask for different rows.
abstract sealed class HeightFile implements Closeable permits AsciiGridFile, HgtFile, TiffFile {

  final String name;
  final ByteSource bytes;

  HeightFile(String name, ByteSource bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// As it is called in problems.
  final String name() {
    return name;
  }

  abstract Frame frame();

  abstract Coordinates coordinates();

  /// What is to be known of it without being wrong.
  ///
  /// @param quantity that its numbers are taken for
  List<Problem> remarks(Quantity quantity) {
    return List.of();
  }

  /// Bytes of memory that reading takes until closed, beside the heights.
  ///
  /// @param threads that read
  final long heldBytes(int threads) {
    return bytes.heldBytes() + threads * readingBytes();
  }

  /// Bytes of memory that a thread takes to read.
  abstract long readingBytes();

  /// How many rows are read together: windows that begin and end between two such groups cost no
  /// more than one window.
  abstract int groupRows();

  /// Reads the cells of a window, each once, in any order.
  ///
  /// @throws BrokenHeights if the file turns out to be broken
  abstract void read(Window window, RowSink sink) throws IOException, BrokenHeights;

  @Override
  public final void close() throws IOException {
    bytes.close();
  }
}
