package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Grids in a zip. Nothing is unpacked to disk; a grid is held in memory while it is read.
final class ZippedHeights {

  private static final int HEAD = 64;
  private static final int MOST_ENTRIES = 1_000;

  private final Path path;
  private final long largestEntry;

  /// @param memoryBytes that all heights may take
  ZippedHeights(Path path, long memoryBytes) {
    this.path = path;
    this.largestEntry = Math.min(Integer.MAX_VALUE - 8, memoryBytes / 2);
  }

  static boolean isZip(byte[] head) {
    boolean begins = head.length >= 4 && head[0] == 'P' && head[1] == 'K';
    return begins && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  /// The grids among a zip's entries; what is something else is passed over.
  List<HeightFile> open() throws IOException, BrokenHeights {
    List<HeightFile> found = new ArrayList<>();
    for (Entry entry : entries()) {
      var bytes = new BytesInZip(path, entry.name, (int) entry.size);
      String name = path + "/" + entry.name;
      found.add(HeightFiles.open(name, HeightFiles.lastName(entry.name), bytes, Optional.empty()));
    }
    if (found.isEmpty()) {
      throw new BrokenHeights(
          TerrainCode.R102, path.toString(), "the zip holds no file of heights");
    }
    return found;
  }

  private List<Entry> entries() throws IOException, BrokenHeights {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new BrokenHeights(
            TerrainCode.R104, path.toString(), "it has " + zip.size() + " files in it");
      }
      List<Entry> grids = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && isGrid(zip, entry)) {
          checkSize(entry);
          grids.add(new Entry(entry.getName(), entry.getSize()));
        }
      }
      return grids;
    } catch (ZipException | IllegalArgumentException e) {
      throw unlisted(String.valueOf(e.getMessage()));
    }
  }

  /// The list of files stands at the end of a zip, so it is what a cut takes first.
  private BrokenHeights unlisted(String reason) {
    Place place = Place.of(path.toString());
    if (reason.contains("encrypted")) {
      return new BrokenHeights(
          Problem.of(TerrainCode.R105, place, "what is in the zip is encrypted")
              .withHint("unpack it with its password, and give the files that were in it"));
    }
    return new BrokenHeights(
        Problem.of(
                TerrainCode.R103,
                place,
                "the zip was cut off or is broken: the list of files at its end cannot be read (%s)"
                    .formatted(reason))
            .withHint("fetch it again, and compare its size with that of the source"));
  }

  private static boolean isGrid(ZipFile zip, ZipEntry entry) throws IOException {
    if (HgtFile.hasSize(entry.getSize()) || isNamedTile(entry)) {
      return true;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] head = in.readNBytes(HEAD);
      return TiffDirectory.isTiff(head) || AsciiGridFile.isGrid(head);
    }
  }

  /// A tile by its name, whatever its size: one that was cut short is to be told. In zips made by
  /// macOS `._` begins the name of what is no such file.
  private static boolean isNamedTile(ZipEntry entry) {
    String name = HeightFiles.lastName(entry.getName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".hgt") && !name.startsWith("._");
  }

  private void checkSize(ZipEntry entry) throws BrokenHeights {
    if (entry.getSize() < 0 || entry.getSize() > largestEntry) {
      throw new BrokenHeights(
          TerrainCode.R104,
          path + "/" + entry.getName(),
          "it takes %d bytes unpacked, and %d may be held"
              .formatted(entry.getSize(), largestEntry));
    }
  }

  private record Entry(String name, long size) {}
}
