package dev.ledo.core;

/// A place in an input file, as an editor counts it.
///
/// @param file path relative to the case folder, with `/`
/// @param line from 1; 0 when the whole file is meant
/// @param column from 1, in characters; 0 when the whole line is meant
public record Place(String file, int line, int column) implements Comparable<Place> {

  /// The whole file.
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /// `file`, `file:line` or `file:line:column`.
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
