package dev.ledo.route.road.osm;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/// Writes small PBF files for tests, from the public description of the format.
public final class PbfWriter {

  private final List<String> texts = new ArrayList<>(List.of(""));
  private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
  private final ByteArrayOutputStream lats = new ByteArrayOutputStream();
  private final ByteArrayOutputStream lons = new ByteArrayOutputStream();
  private final ByteArrayOutputStream pairs = new ByteArrayOutputStream();
  private final ByteArrayOutputStream ways = new ByteArrayOutputStream();
  private final ByteArrayOutputStream relations = new ByteArrayOutputStream();
  private final List<String> features = new ArrayList<>(List.of("OsmSchema-V0.6", "DenseNodes"));
  private long lastId;
  private long lastLat;
  private long lastLon;

  /// Writes part of a message.
  @FunctionalInterface
  interface Part {
    void to(CodedOutputStream out) throws IOException;
  }

  static byte[] message(Part part) {
    try {
      var bytes = new ByteArrayOutputStream();
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      part.to(out);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds a required feature.
  public PbfWriter require(String feature) {
    features.add(feature);
    return this;
  }

  /// Adds a node in the dense form.
  public PbfWriter node(long id, double lat, double lon, Map<String, String> tags) {
    long latUnits = Math.round(lat * 1e7);
    long lonUnits = Math.round(lon * 1e7);
    ids.writeBytes(message(out -> out.writeSInt64NoTag(id - lastId)));
    lats.writeBytes(message(out -> out.writeSInt64NoTag(latUnits - lastLat)));
    lons.writeBytes(message(out -> out.writeSInt64NoTag(lonUnits - lastLon)));
    tags.forEach((key, value) -> {
      pairs.writeBytes(message(out -> out.writeInt32NoTag(text(key))));
      pairs.writeBytes(message(out -> out.writeInt32NoTag(text(value))));
    });
    pairs.write(0);
    lastId = id;
    lastLat = latUnits;
    lastLon = lonUnits;
    return this;
  }

  /// Adds a way.
  public PbfWriter way(long id, List<Long> nodes, Map<String, String> tags) {
    byte[] way =
        message(out -> {
          out.writeInt64(1, id);
          tags(out, tags);
          out.writeByteArray(8, differences(nodes));
        });
    ways.writeBytes(message(out -> out.writeByteArray(3, way)));
    return this;
  }

  /// Adds a way that says where its nodes are.
  public PbfWriter placedWay(
      long id, List<Long> nodes, double[][] places, Map<String, String> tags) {
    byte[] way =
        message(out -> {
          out.writeInt64(1, id);
          tags(out, tags);
          out.writeByteArray(8, differences(nodes));
          out.writeByteArray(9, differences(units(places, 0)));
          out.writeByteArray(10, differences(units(places, 1)));
        });
    ways.writeBytes(message(out -> out.writeByteArray(3, way)));
    return this;
  }

  private static List<Long> units(double[][] places, int part) {
    return Arrays.stream(places).map(place -> Math.round(place[part] * 1e7)).toList();
  }

  /// Adds a relation.
  public PbfWriter relation(long id, List<OsmMember> members, Map<String, String> tags) {
    byte[] roles =
        message(out -> {
          for (OsmMember member : members) {
            out.writeInt32NoTag(text(member.role()));
          }
        });
    byte[] kinds =
        message(out -> {
          for (OsmMember member : members) {
            out.writeEnumNoTag(number(member.kind()));
          }
        });
    byte[] relation =
        message(out -> {
          out.writeInt64(1, id);
          tags(out, tags);
          out.writeByteArray(8, roles);
          out.writeByteArray(9, differences(members.stream().map(OsmMember::id).toList()));
          out.writeByteArray(10, kinds);
        });
    relations.writeBytes(message(out -> out.writeByteArray(4, relation)));
    return this;
  }

  private static int number(OsmKind kind) {
    return switch (kind) {
      case NODE -> 0;
      case WAY -> 1;
      case RELATION -> 2;
    };
  }

  private void tags(CodedOutputStream out, Map<String, String> tags) throws IOException {
    out.writeByteArray(
        2,
        message(keys -> {
          for (String key : tags.keySet()) {
            keys.writeUInt32NoTag(text(key));
          }
        }));
    out.writeByteArray(
        3,
        message(values -> {
          for (String value : tags.values()) {
            values.writeUInt32NoTag(text(value));
          }
        }));
  }

  private static byte[] differences(List<Long> numbers) {
    return message(out -> {
      long last = 0;
      for (long number : numbers) {
        out.writeSInt64NoTag(number - last);
        last = number;
      }
    });
  }

  private int text(String text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
    return texts.lastIndexOf(text);
  }

  /// The whole file.
  public byte[] bytes() {
    var file = new ByteArrayOutputStream();
    byte[] header =
        message(out -> {
          for (String feature : features) {
            out.writeString(4, feature);
          }
        });
    file.writeBytes(block("OSMHeader", zlib(header)));
    file.writeBytes(block("OSMData", zlib(data())));
    return file.toByteArray();
  }

  private byte[] data() {
    byte[] dense =
        message(out -> {
          out.writeByteArray(1, ids.toByteArray());
          out.writeByteArray(8, lats.toByteArray());
          out.writeByteArray(9, lons.toByteArray());
          out.writeByteArray(10, pairs.toByteArray());
        });
    byte[] table =
        message(out -> {
          for (String text : texts) {
            out.writeByteArray(1, text.getBytes(StandardCharsets.UTF_8));
          }
        });
    return message(out -> {
      out.writeByteArray(1, table);
      out.writeByteArray(2, message(group -> group.writeByteArray(2, dense)));
      out.writeByteArray(2, ways.toByteArray());
      out.writeByteArray(2, relations.toByteArray());
    });
  }

  static byte[] zlib(byte[] content) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      byte[] packed = new byte[content.length + 1_000];
      int size = deflater.deflate(packed);
      return message(out -> {
        out.writeInt32(2, content.length);
        out.writeByteArray(3, Arrays.copyOf(packed, size));
      });
    }
  }

  static byte[] block(String type, byte[] blob) {
    byte[] header =
        message(out -> {
          out.writeString(1, type);
          out.writeInt32(3, blob.length);
        });
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(message(out -> out.writeFixed32NoTag(Integer.reverseBytes(header.length))));
    bytes.writeBytes(header);
    bytes.writeBytes(blob);
    return bytes.toByteArray();
  }
}
