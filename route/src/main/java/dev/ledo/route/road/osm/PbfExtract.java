package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/// An extract as PBF: a row of blobs, each with a header that says its type and size.
///
/// @see "https://wiki.openstreetmap.org/wiki/PBF_Format"
final class PbfExtract {

  /// Most bytes of a header of a blob, by the format.
  static final int LONGEST_HEADER = 64 << 10;

  /// Most bytes of a blob, packed or not, by the format.
  static final int LONGEST_BLOB = 32 << 20;

  private static final Set<String> KNOWN_FEATURES =
      Set.of("OsmSchema-V0.6", "DenseNodes", "LocationsOnWays");

  private final InputStream in;
  private long at;
  private boolean hasPlacesOnWays;

  PbfExtract(InputStream in) {
    this.in = in;
  }

  /// @param isHeadOnly whether to stop after the first blob
  void read(OsmSink sink, boolean isHeadOnly) throws IOException {
    boolean isBegun = false;
    for (int length = length(); length >= 0; length = isHeadOnly ? -1 : length()) {
      long begin = at - 4;
      try {
        isBegun = blob(length, isBegun, sink);
      } catch (OsmException e) {
        throw e.code() == OsmCode.BROKEN ? broken(begin, String.valueOf(e.getMessage())) : e;
      } catch (InvalidProtocolBufferException e) {
        throw broken(begin, String.valueOf(e.getMessage()));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw broken(begin, String.valueOf(e.getMessage()));
      }
    }
  }

  private static OsmException broken(long begin, String why) {
    return new OsmException(
        OsmCode.BROKEN, "the blob at byte %,d is broken: %s".formatted(begin, why));
  }

  private record Header(String type, int size) {}

  private boolean blob(int length, boolean isBegun, OsmSink sink) throws IOException {
    Header header = header(exactly(bounded(length, LONGEST_HEADER, "header of a blob")));
    byte[] blob = exactly(bounded(header.size(), LONGEST_BLOB, "blob"));
    switch (header.type()) {
      case "OSMHeader" -> head(new PbfBlob(blob).content(), sink);
      case "OSMData" -> {
        if (!isBegun) {
          throw new OsmException(OsmCode.BROKEN, "the file has data before its OSMHeader");
        }
        new PbfBlock(new PbfBlob(blob).content(), hasPlacesOnWays).read(sink);
      }
      default -> {
        // The format asks to pass over blobs of other types.
      }
    }
    return isBegun || header.type().equals("OSMHeader");
  }

  private static Header header(byte[] bytes) throws IOException {
    CodedInputStream message = CodedInputStream.newInstance(bytes);
    String type = "";
    int size = -1;
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> type = message.readString();
        case 3 -> size = message.readInt32();
        default -> message.skipField(tag);
      }
    }
    return new Header(type, size);
  }

  /// Features that are required, and the second of replication, which is the date of the data.
  private void head(byte[] bytes, OsmSink sink) throws IOException {
    CodedInputStream message = CodedInputStream.newInstance(bytes);
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 4 -> checkFeature(new String(message.readByteArray(), StandardCharsets.UTF_8));
        case 32 -> sink.asOf(Instant.ofEpochSecond(seconds(message.readInt64())));
        default -> message.skipField(tag);
      }
    }
  }

  /// @throws IllegalArgumentException for a time that no calendar has
  private static long seconds(long told) {
    if (told < 0 || told > Instant.MAX.getEpochSecond()) {
      throw new IllegalArgumentException("the header is of second " + told);
    }
    return told;
  }

  private void checkFeature(String feature) throws OsmException {
    if (feature.equals("HistoricalInformation")) {
      throw new OsmException(
          OsmCode.UNSUPPORTED, "the file has the history of its objects; give one as of a day");
    }
    if (!KNOWN_FEATURES.contains(feature)) {
      throw new OsmException(
          OsmCode.UNSUPPORTED, "the file requires the feature '%s'".formatted(feature));
    }
    hasPlacesOnWays |= feature.equals("LocationsOnWays");
  }

  private int bounded(int length, int most, String what) throws OsmException {
    if (length < 0 || length > most) {
      throw new OsmException(
          OsmCode.TOO_LONG,
          "the %s at byte %,d says it has %,d bytes; at most %,d are allowed"
              .formatted(what, at, length, most));
    }
    return length;
  }

  /// Bytes of the next header; -1 at the end of the file.
  private int length() throws IOException {
    byte[] bytes = in.readNBytes(4);
    at += bytes.length;
    if (bytes.length == 0) {
      return -1;
    }
    if (bytes.length < 4) {
      throw truncated();
    }
    int length = 0;
    for (byte each : bytes) {
      length = (length << 8) | (each & 0xff);
    }
    return bounded(length, LONGEST_HEADER, "header of a blob");
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    at += bytes.length;
    if (bytes.length < length) {
      throw truncated();
    }
    return bytes;
  }

  private OsmException truncated() {
    return new OsmException(
        OsmCode.TRUNCATED, "the file ends within a blob, after byte %,d".formatted(at));
  }
}
