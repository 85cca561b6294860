package dev.ledo.route.terrain;

import java.io.Closeable;
import java.io.IOException;

/// A file of heights that knows where its cells lie and reads them when asked.
interface HeightFile extends Closeable {

  /// As it is called in problems.
  String name();

  Frame frame();

  Coordinates coordinates();

  /// Reads the cells of a window, each once, in any order.
  ///
  /// @throws BrokenHeights if the file turns out to be broken
  void read(Window window, RowSink sink) throws IOException, BrokenHeights;
}
