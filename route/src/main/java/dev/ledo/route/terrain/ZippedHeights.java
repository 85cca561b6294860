package dev.ledo.route.terrain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Grids in a zip. Nothing is unpacked to disk; a grid is held in memory while it is open.
final class ZippedHeights {

  private static final int MOST_ENTRIES = 1_000;
  private static final int LARGEST_ENTRY = 512 << 20;

  private ZippedHeights() {}

  static boolean isZip(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /// The grids among a zip's entries; what is something else is passed over.
  static List<HeightFile> open(Path path) throws IOException, BrokenHeights {
    String name = path.toString();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new BrokenHeights(TerrainCode.R104, name, "has " + zip.size() + " files in it");
      }
      List<HeightFile> found = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && HgtFile.hasSize(entry.getSize())) {
          found.add(unpacked(name, zip, entry));
        }
      }
      if (found.isEmpty()) {
        throw new BrokenHeights(TerrainCode.R102, name, "the zip holds no file of heights");
      }
      return found;
    } catch (IllegalArgumentException e) {
      throw new BrokenHeights(
          TerrainCode.R103, name, "the zip's list of files is broken: " + e.getMessage());
    }
  }

  private static HeightFile unpacked(String zipName, ZipFile zip, ZipEntry entry)
      throws IOException, BrokenHeights {
    String name = zipName + "/" + entry.getName();
    if (entry.getSize() > LARGEST_ENTRY) {
      throw new BrokenHeights(TerrainCode.R104, name, "has " + entry.getSize() + " bytes unpacked");
    }
    int size = (int) entry.getSize();
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(size);
      if (bytes.length < size || in.read() >= 0) {
        throw new BrokenHeights(TerrainCode.R103, name, "is not as long as the zip says");
      }
    }
    return HeightFiles.open(
        name, HeightFiles.lastName(entry.getName()), new ByteSource.InMemory(bytes));
  }
}
