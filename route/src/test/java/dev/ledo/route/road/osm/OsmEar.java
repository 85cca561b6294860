package dev.ledo.route.road.osm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Extracts made for tests, and what is heard of them.
///
/// @param folder for files
record OsmEar(Path folder) {

  static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <osm version="0.6">
        <node id="1" lat="25.5" lon="97.25"/>
        <node id="5" lat="-0.0000001" lon="-179.9999999"><tag k="barrier" v="gate"/></node>
        <node id="9" visible="false"/>
        <way id="10"><nd ref="1"/><nd ref="5"/><tag k="highway" v="track"/><tag k="name" v="Ledo &amp; Söhne"/></way>
        <relation id="20"><member type="way" ref="10" role="from"/><member type="node" ref="5" role="via"/>
          <tag k="type" v="restriction"/></relation>
      </osm>
      """;

  /// Writes down what it hears.
  static final class Listener implements OsmSink {
    private final List<String> heard = new ArrayList<>();

    @Override
    public boolean wants(OsmKind kind) {
      return true;
    }

    @Override
    public void node(long id, double lat, double lon, Map<String, String> tags) {
      heard.add("node %d %.7f %.7f %s".formatted(id, lat, lon, tags));
    }

    @Override
    public void way(long id, long[] nodes, Map<String, String> tags) {
      heard.add("way %d %s %s".formatted(id, Arrays.toString(nodes), tags));
    }

    @Override
    public void relation(long id, List<OsmMember> members, Map<String, String> tags) {
      var text = new StringBuilder("relation " + id);
      members.forEach(
          each -> text.append(" %s %d %s".formatted(each.kind(), each.id(), each.role())));
      heard.add(text + " " + tags);
    }
  }

  /// What is heard of a file that is read to its end without a problem.
  List<String> heard(byte[] bytes) throws IOException {
    var ear = new Listener();
    var problems = new Problems();
    assertThat(file(bytes).read(ear, problems)).isTrue();
    assertThat(problems.sorted()).isEmpty();
    return ear.heard;
  }

  /// The only problem of a file, as code and message.
  String problem(byte[] bytes) throws IOException {
    var problems = new Problems();
    assertThat(file(bytes).read(new Listener(), problems)).isFalse();
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().getFirst();
    return problem.code().id() + " " + problem.message();
  }

  OsmFile file(byte[] bytes) throws IOException {
    return new OsmFile(Files.write(folder.resolve("x"), bytes));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static PbfWriter pbf() {
    return new PbfWriter()
        .node(1, 25.5, 97.25, Map.of())
        .node(5, -0.0000001, -179.9999999, Map.of("barrier", "gate"))
        .way(10, List.of(1L, 5L), inOrder("highway", "track", "name", "Ledo & Söhne"))
        .relation(
            20,
            List.of(new OsmMember(OsmKind.WAY, 10, "from"), new OsmMember(OsmKind.NODE, 5, "via")),
            Map.of("type", "restriction"));
  }

  private static Map<String, String> inOrder(String k1, String v1, String k2, String v2) {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put(k1, v1);
    tags.put(k2, v2);
    return tags;
  }

  static byte[] gzip(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  static byte[] header() {
    return PbfWriter.block(
        "OSMHeader", PbfWriter.zlib(PbfWriter.message(out -> out.writeString(4, "DenseNodes"))));
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /// A file with one block of data.
  static byte[] data(byte[] block) {
    return joined(header(), PbfWriter.block("OSMData", PbfWriter.zlib(block)));
  }
}
