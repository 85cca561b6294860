package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A blob of a PBF file: bytes as they are, or packed by zlib.
///
/// @param bytes the message
@SuppressWarnings("ArrayRecordComponent")
record PbfBlob(byte[] bytes) {

  /// What is in it.
  ///
  /// @throws OsmException if it is packed in another way, or is not as long as it says
  byte[] content() throws IOException {
    CodedInputStream message = CodedInputStream.newInstance(bytes);
    int rawSize = -1;
    byte[] zlib = {};
    boolean isPacked = false;
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> {
          return message.readByteArray();
        }
        case 2 -> rawSize = message.readInt32();
        case 3 -> {
          zlib = message.readByteArray();
          isPacked = true;
        }
        case 4 -> throw packed("LZMA");
        case 5 -> throw packed("bzip2");
        case 6 -> throw packed("LZ4");
        case 7 -> throw packed("Zstandard");
        default -> message.skipField(tag);
      }
    }
    if (!isPacked || rawSize < 0) {
      throw new OsmException(
          OsmCode.BROKEN, isPacked ? "a blob does not say its size" : "a blob has no content");
    }
    return inflated(zlib, rawSize);
  }

  private static OsmException packed(String how) {
    return new OsmException(
        OsmCode.UNSUPPORTED, "the file is packed by %s inside; write it with zlib".formatted(how));
  }

  private static byte[] inflated(byte[] zlib, int rawSize) throws OsmException {
    if (rawSize > PbfExtract.LONGEST_BLOB) {
      throw new OsmException(
          OsmCode.TOO_LONG,
          "a blob says it has %,d bytes; at most %,d are allowed"
              .formatted(rawSize, PbfExtract.LONGEST_BLOB));
    }
    byte[] content = new byte[rawSize];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(zlib);
      int count = inflateFully(inflater, content);
      if (count < rawSize || inflater.inflate(new byte[1]) > 0) {
        throw new OsmException(
            OsmCode.BROKEN, "a blob has not the %,d bytes it says".formatted(rawSize));
      }
      return content;
    } catch (DataFormatException e) {
      throw new OsmException(OsmCode.BROKEN, "a blob cannot be unpacked: " + e.getMessage());
    }
  }

  private static int inflateFully(Inflater inflater, byte[] content) throws DataFormatException {
    int count = 0;
    while (count < content.length) {
      int more = inflater.inflate(content, count, content.length - count);
      if (more == 0) {
        break;
      }
      count += more;
    }
    return count;
  }
}
