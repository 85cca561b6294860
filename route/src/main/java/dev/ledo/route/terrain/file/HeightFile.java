package dev.ledo.route.terrain.file;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A file of heights that knows where its cells lie and reads them when asked.
interface HeightFile extends Closeable {

  /// As it is called in problems.
  String name();

  Frame frame();

  Coordinates coordinates();

  /// What is to be known of it without being wrong.
  default List<Problem> remarks() {
    return List.of();
  }

  /// Bytes of memory that reading takes until closed, beside the heights.
  long heldBytes();

  /// Reads the cells of a window, each once, in any order.
  ///
  /// @throws BrokenHeights if the file turns out to be broken
  void read(Window window, RowSink sink) throws IOException, BrokenHeights;
}
