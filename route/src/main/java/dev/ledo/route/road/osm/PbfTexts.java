package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The texts of a block, by number. Text 0 ends a list and is never a key.
final class PbfTexts {

  private static final int MOST_TEXTS = 1 << 20;
  private static final int MOST_TAGS = 10_000;

  private final List<PbfSlice> slices = new ArrayList<>();

  void read(PbfSlice table) throws IOException {
    CodedInputStream message = table.open();
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == 1) {
        slices.add(table.inner(message));
      } else {
        message.skipField(tag);
      }
      if (slices.size() > MOST_TEXTS) {
        throw new OsmException(OsmCode.TOO_LONG, "a block has more than a million texts");
      }
    }
  }

  String get(int number) throws OsmException {
    if (number < 0 || number >= slices.size()) {
      throw new OsmException(
          OsmCode.BROKEN, "text %,d of %,d is asked for".formatted(number, slices.size()));
    }
    PbfSlice slice = slices.get(number);
    return new String(slice.bytes(), slice.from(), slice.length(), StandardCharsets.UTF_8);
  }

  Map<String, String> tags(CodedInputStream keys, CodedInputStream values) throws IOException {
    if (keys.isAtEnd()) {
      return Map.of();
    }
    Map<String, String> tags = new LinkedHashMap<>();
    while (!keys.isAtEnd()) {
      put(tags, get(keys.readUInt32()), get(values.readUInt32()));
    }
    if (!values.isAtEnd()) {
      throw new OsmException(OsmCode.BROKEN, "a thing has more values than keys");
    }
    return tags;
  }

  Map<String, String> tagsUpToZero(CodedInputStream pairs) throws IOException {
    int key = pairs.readInt32();
    if (key == 0) {
      return Map.of();
    }
    Map<String, String> tags = new LinkedHashMap<>();
    while (key != 0) {
      put(tags, get(key), get(pairs.readInt32()));
      key = pairs.isAtEnd() ? 0 : pairs.readInt32();
    }
    return tags;
  }

  private static void put(Map<String, String> tags, String key, String value) throws OsmException {
    if (tags.size() == MOST_TAGS) {
      throw new OsmException(
          OsmCode.TOO_LONG, "a thing has more than %,d tags".formatted(MOST_TAGS));
    }
    tags.put(key, value);
  }
}
