package dev.ledo.route.road.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedInputStream;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsmFileTest {

  private static final String XML =
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

  private static final List<String> HEARD =
      List.of(
          "node 1 25.5000000 97.2500000 {}",
          "node 5 -0.0000001 -179.9999999 {barrier=gate}",
          "way 10 [1, 5] {highway=track, name=Ledo & Söhne}",
          "relation 20 WAY 10 from NODE 5 via {type=restriction}");

  @TempDir private Path folder;

  /// Writes down what it hears.
  private static final class Ear implements OsmSink {
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

  private List<String> heard(byte[] bytes) throws IOException {
    var ear = new Ear();
    var problems = new Problems();
    assertThat(file(bytes).read(ear, problems)).isTrue();
    assertThat(problems.sorted()).isEmpty();
    return ear.heard;
  }

  private String problem(byte[] bytes) throws IOException {
    var problems = new Problems();
    assertThat(file(bytes).read(new Ear(), problems)).isFalse();
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().getFirst();
    return problem.code().id() + " " + problem.message();
  }

  private OsmFile file(byte[] bytes) throws IOException {
    return new OsmFile(Files.write(folder.resolve("x"), bytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PbfWriter pbf() {
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

  private static byte[] gzip(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  @Test
  void xmlPackedXmlAndPbfSayTheSame() throws IOException {
    assertThat(heard(bytes(XML))).isEqualTo(HEARD);
    assertThat(heard(gzip(bytes(XML)))).isEqualTo(HEARD);
    assertThat(heard(pbf().bytes())).isEqualTo(HEARD);
  }

  @Test
  void nodesOutsideTheDenseFormAreRead() throws IOException {
    byte[] node =
        PbfWriter.message(out -> {
          out.writeSInt64(1, -7);
          out.writeSInt64(8, 255_000_000);
          out.writeSInt64(9, -972_500_000);
        });
    byte[] block =
        PbfWriter.message(out ->
            out.writeByteArray(2, PbfWriter.message(group -> group.writeByteArray(1, node))));
    assertThat(heard(joined(header(), PbfWriter.block("OSMData", PbfWriter.zlib(block)))))
        .containsExactly("node -7 25.5000000 -97.2500000 {}");
  }

  /// Granularity and offsets as the format defines them: 1e-9 * (offset + granularity * units).
  @Test
  void offsetsAndGranularityCount() throws IOException {
    byte[] node =
        PbfWriter.message(out -> {
          out.writeSInt64(1, 7);
          out.writeSInt64(8, 1_000);
          out.writeSInt64(9, 2_000);
        });
    byte[] block =
        PbfWriter.message(out -> {
          out.writeByteArray(2, PbfWriter.message(group -> group.writeByteArray(1, node)));
          out.writeInt32(17, 1_000_000);
          out.writeInt64(19, 500_000_000);
          out.writeInt64(20, -500_000_000);
        });
    assertThat(heard(joined(header(), PbfWriter.block("OSMData", PbfWriter.zlib(block)))))
        .containsExactly("node 7 1.5000000 1.5000000 {}");
  }

  private static byte[] header() {
    return PbfWriter.block(
        "OSMHeader", PbfWriter.zlib(PbfWriter.message(out -> out.writeString(4, "DenseNodes"))));
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void unknownFeaturesAreNamed() throws IOException {
    assertThat(problem(pbf().require("Curves").bytes()))
        .isEqualTo("W003 the file requires the feature 'Curves'");
    assertThat(problem(pbf().require("HistoricalInformation").bytes()))
        .isEqualTo("W003 the file has the history of its objects; give one as of a day");
  }

  @Test
  void otherPackingsAreRefusedByName() throws IOException {
    assertThat(problem(bytes("BZh91AY&SY"))).startsWith("W003 bzip2 is not read");
    assertThat(problem(bytes("PK\u0003\u0004 and more"))).startsWith("W003 zip is not read");
    byte[] lzma = PbfWriter.message(out -> out.writeByteArray(4, new byte[8]));
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", lzma))))
        .isEqualTo("W003 the file is packed by LZMA inside; write it with zlib");
  }

  @Test
  void whatIsNoExtractIsRefused() throws IOException {
    assertThat(problem(new byte[0])).isEqualTo("W004 the file is empty");
    assertThat(problem(bytes("lat,lon\n1,2\n"))).startsWith("W002 the file is neither");
    assertThat(problem(bytes("<gpx></gpx>")))
        .isEqualTo("W002 the XML begins with <gpx>, not with <osm>");
    assertThat(problem(bytes("<osmChange/>"))).startsWith("W003 the file has changes only");
    assertThat(problem(gzip(bytes("hello")))).startsWith("W002 what is packed");
  }

  @Test
  void aMissingFileIsAProblem() {
    var problems = new Problems();
    assertThat(new OsmFile(folder.resolve("none.osm.pbf")).read(new Ear(), problems)).isFalse();
    assertThat(problems.sorted().getFirst().headline())
        .isEqualTo("none.osm.pbf: error W001: there is no such file");
  }

  @Test
  void everyCutOfAFileIsToldAsCut() throws IOException {
    byte[] whole = pbf().bytes();
    int headerEnd = header().length;
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      var problems = new Problems();
      boolean isRead = file(cut).read(new Ear(), problems);
      boolean isAfterABlob = length > headerEnd && isRead;
      assertThat(isRead).as("cut at %d", length).isEqualTo(isAfterABlob);
      if (!isRead && length > 15) {
        assertThat(problems.sorted().getFirst().code()).isEqualTo(OsmCode.TRUNCATED);
      }
    }
    assertThat(problem(bytes(XML.substring(0, XML.length() - 9)))).startsWith("W004");
    byte[] packed = gzip(bytes(XML));
    assertThat(problem(Arrays.copyOf(packed, packed.length - 12))).startsWith("W004");
  }

  @Test
  void sizesBeyondTheFormatAreRefusedBeforeTheyAreHeld() throws IOException {
    byte[] long1 = joined(header(), new byte[] {0, 2, 0, 0});
    assertThat(problem(long1)).startsWith("W006 the header of a blob at byte");
    byte[] huge =
        PbfWriter.message(out -> {
          out.writeString(1, "OSMData");
          out.writeInt32(3, Integer.MAX_VALUE);
        });
    byte[] length = {0, 0, 0, (byte) huge.length};
    assertThat(problem(joined(header(), length, huge)))
        .startsWith("W006 the blob at byte")
        .endsWith("says it has 2,147,483,647 bytes; at most 33,554,432 are allowed");
  }

  @Test
  void aBlobThatUnpacksToMoreThanItSaysIsRefused() throws IOException {
    byte[] zeros = PbfWriter.zlib(new byte[1 << 20]);
    byte[] lying =
        PbfWriter.message(out -> {
          var in = CodedInputStream.newInstance(zeros);
          in.readTag();
          in.readInt32();
          in.readTag();
          out.writeInt32(2, 100);
          out.writeByteArray(3, in.readByteArray());
        });
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", lying))))
        .isEqualTo("W005 a blob has not the 100 bytes it says");
    byte[] claim =
        PbfWriter.message(out -> {
          out.writeInt32(2, 33_554_433);
          out.writeByteArray(3, new byte[4]);
        });
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", claim)))).startsWith("W006");
  }

  @Test
  void xmlReadsNothingFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    String text =
        """
        <!DOCTYPE osm [<!ENTITY s SYSTEM "%s">]>
        <osm><node id="1" lat="1" lon="2"><tag k="name" v="&s;"/></node></osm>
        """
            .formatted(secret.toUri());
    assertThat(problem(bytes(text)))
        .isEqualTo("W003 the XML has a document type; remove it")
        .doesNotContain("SECRET");
  }

  @Test
  void anElementOfManyMegabytesIsRefused() throws IOException {
    String text = "<osm><node id='1' lat='1' lon='2' x='" + " ".repeat(20 << 20) + "'/></osm>";
    assertThat(problem(gzip(bytes(text)))).startsWith("W006 an element of the XML is longer");
  }

  @Test
  void wrongNumbersAreToldWithTheirPlace() throws IOException {
    assertThat(problem(bytes("<osm>\n<node id='1' lat='north' lon='2'/></osm>")))
        .startsWith("W005 <node> at line 2, column")
        .endsWith("has lat=\"north\"");
  }

  /// Whatever the bytes: read, or a problem, within bounded time and memory.
  @Test
  void mutatedFilesNeverThrow() throws IOException {
    List<byte[]> seeds = List.of(bytes(XML), gzip(bytes(XML)), pbf().bytes(), unpackedPbf());
    var random = new Random(20_261_125);
    int refused = 0;
    for (int round = 0; round < 6_000; round++) {
      byte[] bytes = seeds.get(round % seeds.size()).clone();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      var problems = new Problems();
      boolean isRead = file(bytes).read(new Ear(), problems);
      assertThat(problems.errors()).isEqualTo(isRead ? 0 : 1);
      refused += isRead ? 0 : 1;
    }
    assertThat(refused).isBetween(1_000, 5_900);
  }

  /// Unpacked, so that mutations reach the messages instead of the checksum.
  private static byte[] unpackedPbf() {
    byte[] packed = pbf().bytes();
    byte[] data = Arrays.copyOfRange(packed, firstBlockEnd(packed), packed.length);
    byte[] content;
    try {
      int headerLength = data[3];
      content = new PbfBlob(Arrays.copyOfRange(data, 4 + headerLength, data.length)).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] raw = PbfWriter.message(out -> out.writeByteArray(1, content));
    return joined(header(), PbfWriter.block("OSMData", raw));
  }

  private static int firstBlockEnd(byte[] bytes) {
    for (int i = 4; i < bytes.length; i++) {
      if (new String(bytes, i, Math.min(7, bytes.length - i), StandardCharsets.ISO_8859_1)
          .equals("OSMData")) {
        return i - 6;
      }
    }
    throw new AssertionError("no data");
  }

  @Test
  void tagsBeyondTheLimitAreToldNotCut() throws IOException {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 0; i <= 10_000; i++) {
      tags.put("k" + i, "v");
    }

    assertThat(problem(new PbfWriter().way(10, List.of(1L, 5L), tags).bytes()))
        .isEqualTo("W006 a thing has more than 10,000 tags");
    assertThat(problem(new PbfWriter().node(1, 25.5, 97.25, tags).bytes()))
        .isEqualTo("W006 a thing has more than 10,000 tags");
  }

  @Test
  void aFileWithSeveralVersionsOfAThingIsRefused() throws IOException {
    String history =
        """
        <osm><node id="1" version="1" lat="1" lon="2"/>
        <node id="1" version="2" lat="1" lon="3"/></osm>
        """;
    assertThat(problem(bytes(history)))
        .startsWith("W003 the file has more than one version of node 1 at line 2, column")
        .endsWith("; give an extract as of a day");
    assertThat(heard(bytes("<osm><node id='1' lat='1' lon='2'/><way id='1'/></osm>"))).hasSize(2);
  }

  @Test
  void moreNodesOrMembersThanAreReadAreToldNotCut() throws IOException {
    List<Long> nodes = new ArrayList<>();
    List<OsmMember> members = new ArrayList<>();
    for (long i = 0; i <= PbfSlice.MOST; i++) {
      nodes.add(i);
      members.add(new OsmMember(OsmKind.WAY, i, ""));
    }
    assertThat(problem(new PbfWriter().way(1, nodes, Map.of()).bytes()))
        .isEqualTo("W006 a way has more than 100,000 nodes");
    assertThat(problem(new PbfWriter().relation(1, members, Map.of()).bytes()))
        .isEqualTo("W006 a relation has more than 100,000 members");
    assertThat(heard(new PbfWriter().way(1, nodes.subList(1, nodes.size()), Map.of()).bytes()))
        .hasSize(1);
    String xml =
        nodes.stream()
                .map("<nd ref='%d'/>"::formatted)
                .reduce(
                    new StringBuilder("<osm><way id='1'>"),
                    StringBuilder::append,
                    StringBuilder::append)
            + "</way></osm>";
    assertThat(problem(bytes(xml))).isEqualTo("W006 way 1 has more than 100,000 nodes or members");
  }

  /// Columns of a block belong together: what is left over in one is not dropped.
  @Test
  void columnsOfUnequalLengthAreBroken() throws IOException {
    byte[] dense =
        PbfWriter.message(out -> {
          out.writeByteArray(1, PbfWriter.message(ids -> ids.writeSInt64NoTag(1)));
          out.writeByteArray(
              8,
              PbfWriter.message(lats -> {
                lats.writeSInt64NoTag(1);
                lats.writeSInt64NoTag(1);
              }));
          out.writeByteArray(9, PbfWriter.message(lons -> lons.writeSInt64NoTag(1)));
        });
    byte[] block =
        PbfWriter.message(out ->
            out.writeByteArray(2, PbfWriter.message(group -> group.writeByteArray(2, dense))));
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", PbfWriter.zlib(block)))))
        .isEqualTo("W005 a block has more latitudes than nodes");
  }

  @Test
  void aBlobWithoutContentOrSizeIsBroken() throws IOException {
    byte[] none = PbfWriter.message(out -> out.writeInt32(2, 10));
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", none))))
        .isEqualTo("W005 a blob has no content");
    byte[] sizeless = PbfWriter.message(out -> out.writeByteArray(3, new byte[4]));
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", sizeless))))
        .isEqualTo("W005 a blob does not say its size");
    byte[] zstd = PbfWriter.message(out -> out.writeByteArray(7, new byte[4]));
    assertThat(problem(joined(header(), PbfWriter.block("OSMData", zstd))))
        .isEqualTo("W003 the file is packed by Zstandard inside; write it with zlib");
  }
}
