package dev.ledo.route.terrain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens files of heights by what is in them.
final class HeightFiles {

  private static final int HEAD = 512;

  private HeightFiles() {}

  /// The grids of a file: one, or those in a zip. Each is to be closed.
  static List<HeightFile> open(Path path) throws IOException, BrokenHeights {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new BrokenHeights(TerrainCode.R101, name, "there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw new BrokenHeights(TerrainCode.R101, name, "is not a file");
    }
    ByteSource bytes = ByteSource.of(path);
    try {
      byte[] head = head(bytes);
      if (ZippedHeights.isZip(head)) {
        bytes.close();
        return ZippedHeights.open(path);
      }
      return List.of(open(name, lastName(name), bytes));
    } catch (IOException | BrokenHeights | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /// The grid in some bytes.
  ///
  /// @param name as it is called in problems
  /// @param fileName that may tell the corner
  static HeightFile open(String name, String fileName, ByteSource bytes)
      throws IOException, BrokenHeights {
    if (HgtFile.hasSize(bytes.size())) {
      return HgtFile.of(name, fileName, bytes);
    }
    throw new BrokenHeights(
        TerrainCode.R102, name, "its " + bytes.size() + " bytes are of no kind known here");
  }

  static byte[] head(ByteSource bytes) throws IOException {
    byte[] head = new byte[(int) Math.min(HEAD, bytes.size())];
    bytes.readFully(0, head, head.length);
    return head;
  }

  /// What stands behind the last separator of either kind.
  static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
