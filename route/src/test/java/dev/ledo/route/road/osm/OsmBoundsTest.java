package dev.ledo.route.road.osm;

import static dev.ledo.route.road.osm.OsmEar.bytes;
import static dev.ledo.route.road.osm.OsmEar.gzip;
import static dev.ledo.route.road.osm.OsmEar.header;
import static dev.ledo.route.road.osm.OsmEar.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sizes beyond what is allowed are told before they are held, and nothing is cut.
class OsmBoundsTest {

  @TempDir private Path folder;
  private OsmEar ear;

  @BeforeEach
  void anEar() {
    ear = new OsmEar(folder);
  }

  @Test
  void sizesBeyondTheFormatAreRefusedBeforeTheyAreHeld() throws IOException {
    byte[] long1 = joined(header(), new byte[] {0, 2, 0, 0});
    assertThat(ear.problem(long1)).startsWith("W006 the header of a blob at byte");
    byte[] huge =
        PbfWriter.message(out -> {
          out.writeString(1, "OSMData");
          out.writeInt32(3, Integer.MAX_VALUE);
        });
    byte[] length = {0, 0, 0, (byte) huge.length};
    assertThat(ear.problem(joined(header(), length, huge)))
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
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", lying))))
        .startsWith("W005 the blob at byte ")
        .endsWith(" is broken: a blob has not the 100 bytes it says");
    byte[] claim =
        PbfWriter.message(out -> {
          out.writeInt32(2, 33_554_433);
          out.writeByteArray(3, new byte[4]);
        });
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", claim)))).startsWith("W006");
  }

  @Test
  void anElementOfManyMegabytesIsRefused() throws IOException {
    String text = "<osm><node id='1' lat='1' lon='2' x='" + " ".repeat(20 << 20) + "'/></osm>";
    assertThat(ear.problem(gzip(bytes(text)))).startsWith("W006 an element of the XML is longer");
  }

  @Test
  void tagsBeyondTheLimitAreToldNotCut() throws IOException {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 0; i <= 10_000; i++) {
      tags.put("k" + i, "v");
    }

    assertThat(ear.problem(new PbfWriter().way(10, List.of(1L, 5L), tags).bytes()))
        .isEqualTo("W006 a thing has more than 10,000 tags");
    assertThat(ear.problem(new PbfWriter().node(1, 25.5, 97.25, tags).bytes()))
        .isEqualTo("W006 a thing has more than 10,000 tags");
  }

  @Test
  void moreNodesOrMembersThanAreReadAreToldNotCut() throws IOException {
    List<Long> nodes = new ArrayList<>();
    List<OsmMember> members = new ArrayList<>();
    for (long i = 0; i <= PbfSlice.MOST; i++) {
      nodes.add(i);
      members.add(new OsmMember(OsmKind.WAY, i, ""));
    }
    assertThat(ear.problem(new PbfWriter().way(1, nodes, Map.of()).bytes()))
        .isEqualTo("W006 a way has more than 100,000 nodes");
    assertThat(ear.problem(new PbfWriter().relation(1, members, Map.of()).bytes()))
        .isEqualTo("W006 a relation has more than 100,000 members");
    assertThat(ear.heard(new PbfWriter().way(1, nodes.subList(1, nodes.size()), Map.of()).bytes()))
        .hasSize(1);
    String xml =
        nodes.stream()
                .map("<nd ref='%d'/>"::formatted)
                .reduce(
                    new StringBuilder("<osm><way id='1'>"),
                    StringBuilder::append,
                    StringBuilder::append)
            + "</way></osm>";
    assertThat(ear.problem(bytes(xml)))
        .isEqualTo("W006 way 1 has more than 100,000 nodes or members");
  }
}
