package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens files of heights by what is in them.
final class HeightFiles {

  private static final int HEAD = 512;
  private static final int LONGEST_PROJECTION = 1 << 16;

  private HeightFiles() {}

  /// The grids of a file: one, or those in a zip. None is left open.
  ///
  /// @param memoryBytes that all heights may take
  static List<HeightFile> open(Path path, long memoryBytes) throws IOException, BrokenHeights {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new BrokenHeights(TerrainCode.R101, name, "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new BrokenHeights(
          Problem.of(TerrainCode.R101, Place.of(name), "it is a folder")
              .withHint("name the files in it"));
    }
    if (!Files.isRegularFile(path)) {
      throw new BrokenHeights(
          Problem.of(TerrainCode.R101, Place.of(name), "it is a device or a pipe")
              .withHint("write it to a file first: it is read from several places"));
    }
    try (ByteSource bytes = new BytesOnDisk(path)) {
      return ZippedHeights.isZip(head(bytes))
          ? new ZippedHeights(path, memoryBytes).open()
          : List.of(open(name, lastName(name), bytes, projection(path)));
    }
  }

  /// The grid in some bytes, which are closed.
  ///
  /// @param name as it is called in problems
  /// @param fileName that may tell the corner
  /// @param projection what a file beside it says of its coordinate system
  static HeightFile open(
      String name, String fileName, ByteSource bytes, Optional<String> projection)
      throws IOException, BrokenHeights {
    try (bytes) {
      if (HgtFile.hasSize(bytes.size())) {
        return HgtFile.of(name, fileName, bytes);
      }
      byte[] head = head(bytes);
      if (TiffDirectory.isTiff(head)) {
        return TiffFile.of(name, bytes);
      }
      if (AsciiGridFile.isGrid(head)) {
        return AsciiGridFile.of(name, bytes, projection);
      }
      if (isGzip(head)) {
        throw new BrokenHeights(
            Problem.of(TerrainCode.R102, Place.of(name), "it is packed by gzip")
                .withHint("unpack it with gunzip, and give the file that comes out"));
      }
      throw new BrokenHeights(
          TerrainCode.R102,
          name,
          "its %d bytes are of no kind known here%s"
              .formatted(
                  bytes.size(),
                  fileName.toLowerCase(Locale.ROOT).endsWith(".hgt")
                      ? "; an .hgt tile has %d or %d"
                          .formatted(HgtFile.size(1201), HgtFile.size(3601))
                      : ""));
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static Optional<String> projection(Path path) throws IOException {
    String name = lastName(path.toString());
    int dot = name.lastIndexOf('.');
    Path beside = path.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
    if (beside.equals(path) || !Files.isRegularFile(beside)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(beside)) {
      return Optional.of(new String(in.readNBytes(LONGEST_PROJECTION), StandardCharsets.UTF_8));
    }
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
