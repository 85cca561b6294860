package dev.ledo.route.road.osm;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// An extract of OpenStreetMap. Its format is told by its first bytes, not by its name.
///
/// @param path where it is
public record OsmFile(Path path) {

  private static final int LOOKED_AT = 24;
  private static final int BUFFER = 1 << 16;

  /// First bytes of packings and formats that are known and not read.
  private static final Map<String, String> OTHERS =
      Map.of(
          "BZh", "bzip2",
          "\u00FD7zXZ", "xz",
          "(\u00B5/\u00FD", "Zstandard",
          "PK", "zip",
          "\u00FF\u00E0", "o5m");

  /// Looks at the head of the file only: whether it is an extract at all, and of what date.
  ///
  /// @param problems hears why it is none
  /// @return whether it may be one; a file that breaks later passes
  public boolean readHead(OsmSink sink, Problems problems) {
    return read(sink, true, problems);
  }

  /// Tells a sink what is in the file.
  ///
  /// @param problems hears why the file could not be read to its end
  /// @return whether all of it was read
  public boolean read(OsmSink sink, Problems problems) {
    return read(sink, false, problems);
  }

  private boolean read(OsmSink sink, boolean isHeadOnly, Problems problems) {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      problems.add(
          problem(OsmCode.UNREADABLE, "it is a device or a pipe")
              .withHint("write it to a file first: it is read more than once"));
      return false;
    }
    try (InputStream file = Files.newInputStream(path)) {
      read(new BufferedInputStream(file, BUFFER), sink, isHeadOnly);
      return true;
    } catch (OsmException e) {
      problems.add(problem(e.code(), String.valueOf(e.getMessage())));
    } catch (EOFException e) {
      problems.add(problem(OsmCode.TRUNCATED, "the file ends within its packing"));
    } catch (ZipException e) {
      problems.add(problem(OsmCode.BROKEN, "the packing is broken: " + e.getMessage()));
    } catch (NoSuchFileException _) {
      problems.add(problem(OsmCode.UNREADABLE, "there is no such file"));
    } catch (IOException e) {
      problems.add(problem(OsmCode.UNREADABLE, "cannot be read: " + e.getMessage()));
    }
    return false;
  }

  private Problem problem(OsmCode code, String message) {
    return Problem.of(code, Place.of(String.valueOf(path.getFileName())), message);
  }

  private static void read(BufferedInputStream in, OsmSink sink, boolean isHeadOnly)
      throws IOException {
    byte[] first = first(in);
    if (isGzip(first)) {
      var unpacked = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
      byte[] inner = first(unpacked);
      refuseOthers(inner);
      if (!isXml(inner)) {
        throw new OsmException(OsmCode.NOT_AN_EXTRACT, "what is packed in the file is no OSM XML");
      }
      new XmlExtract(unpacked).read(sink, isHeadOnly);
      return;
    }
    refuseOthers(first);
    if (isXml(first)) {
      new XmlExtract(in).read(sink, isHeadOnly);
    } else if (isPbf(first)) {
      new PbfExtract(in).read(sink, isHeadOnly);
    } else if (first.length == 0) {
      throw new OsmException(OsmCode.TRUNCATED, "the file is empty");
    } else {
      throw new OsmException(OsmCode.NOT_AN_EXTRACT, "the file is neither OSM PBF nor OSM XML");
    }
  }

  private static byte[] first(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] bytes = in.readNBytes(LOOKED_AT);
    in.reset();
    return bytes;
  }

  private static boolean isGzip(byte[] first) {
    return first.length > 1 && first[0] == 0x1f && first[1] == (byte) 0x8b;
  }

  private static void refuseOthers(byte[] first) throws OsmException {
    String text = new String(first, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (text.startsWith(other.getKey())) {
        throw new OsmException(
            OsmCode.UNSUPPORTED,
            other.getValue() + " is not read; unpack it or turn it into .osm.pbf");
      }
    }
  }

  private static boolean isXml(byte[] first) {
    String text = new String(first, StandardCharsets.ISO_8859_1);
    String bare = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    return bare.stripLeading().startsWith("<");
  }

  /// Four bytes of length, then a header whose type, its first field, is `OSMHeader`.
  private static boolean isPbf(byte[] first) {
    byte[] type = "\n\tOSMHeader".getBytes(StandardCharsets.ISO_8859_1);
    return first.length >= 4 + type.length
        && Arrays.equals(first, 4, 4 + type.length, type, 0, type.length);
  }
}
