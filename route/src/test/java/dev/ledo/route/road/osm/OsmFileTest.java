package dev.ledo.route.road.osm;

import static dev.ledo.route.road.osm.OsmEar.XML;
import static dev.ledo.route.road.osm.OsmEar.bytes;
import static dev.ledo.route.road.osm.OsmEar.data;
import static dev.ledo.route.road.osm.OsmEar.gzip;
import static dev.ledo.route.road.osm.OsmEar.header;
import static dev.ledo.route.road.osm.OsmEar.joined;
import static dev.ledo.route.road.osm.OsmEar.pbf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read of extracts in each of their formats, and what is refused.
class OsmFileTest {

  @TempDir private Path folder;
  private OsmEar ear;

  @BeforeEach
  void anEar() {
    ear = new OsmEar(folder);
  }

  private static final List<String> HEARD =
      List.of(
          "node 1 25.5000000 97.2500000 {}",
          "node 5 -0.0000001 -179.9999999 {barrier=gate}",
          "way 10 [1, 5] {highway=track, name=Ledo & Söhne}",
          "relation 20 WAY 10 from NODE 5 via {type=restriction}");

  @Test
  void xmlPackedXmlAndPbfSayTheSame() throws IOException {
    assertThat(ear.heard(bytes(XML))).isEqualTo(HEARD);
    assertThat(ear.heard(gzip(bytes(XML)))).isEqualTo(HEARD);
    assertThat(ear.heard(pbf().bytes())).isEqualTo(HEARD);
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
    assertThat(ear.heard(data(block))).containsExactly("node -7 25.5000000 -97.2500000 {}");
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
    assertThat(ear.heard(data(block))).containsExactly("node 7 1.5000000 1.5000000 {}");
  }

  @Test
  void unknownFeaturesAreNamed() throws IOException {
    assertThat(ear.problem(pbf().require("Curves").bytes()))
        .isEqualTo("W003 the file requires the feature 'Curves'");
    assertThat(ear.problem(pbf().require("HistoricalInformation").bytes()))
        .isEqualTo("W003 the file has the history of its objects; give one as of a day");
  }

  @Test
  void otherPackingsAreRefusedByName() throws IOException {
    assertThat(ear.problem(bytes("BZh91AY&SY"))).startsWith("W003 bzip2 is not read");
    assertThat(ear.problem(bytes("PK\u0003\u0004 and more"))).startsWith("W003 zip is not read");
    byte[] lzma = PbfWriter.message(out -> out.writeByteArray(4, new byte[8]));
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", lzma))))
        .isEqualTo("W003 the file is packed by LZMA inside; write it with zlib");
  }

  @Test
  void whatIsNoExtractIsRefused() throws IOException {
    assertThat(ear.problem(new byte[0])).isEqualTo("W004 the file is empty");
    assertThat(ear.problem(bytes("lat,lon\n1,2\n"))).startsWith("W002 the file is neither");
    assertThat(ear.problem(bytes("<gpx></gpx>")))
        .isEqualTo("W002 the XML begins with <gpx>, not with <osm>");
    assertThat(ear.problem(bytes("<osmChange/>"))).startsWith("W003 the file has changes only");
    assertThat(ear.problem(gzip(bytes("hello")))).startsWith("W002 what is packed");
  }

  @Test
  void aMissingFileIsAProblem() {
    var problems = new Problems();
    assertThat(new OsmFile(folder.resolve("none.osm.pbf")).read(new OsmEar.Listener(), problems))
        .isFalse();
    assertThat(problems.sorted().getFirst().headline())
        .isEqualTo("none.osm.pbf: error W001: there is no such file");
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
    assertThat(ear.problem(bytes(text)))
        .isEqualTo("W003 the XML has a document type; remove it")
        .doesNotContain("SECRET");
  }

  @Test
  void wrongNumbersAreToldWithTheirPlace() throws IOException {
    assertThat(ear.problem(bytes("<osm>\n<node id='1' lat='north' lon='2'/></osm>")))
        .startsWith("W005 <node> at line 2, column")
        .endsWith("has lat=\"north\"");
  }

  @Test
  void aThingWithinAnotherIsRefused() throws IOException {
    assertThat(ear.problem(bytes("<osm><way id='1'><nd ref='1'/>\n<way id='2'/></way></osm>")))
        .startsWith("W005 <way> at line 2, column")
        .endsWith("stands within <way>");
  }

  @Test
  void aFileWithSeveralVersionsOfAThingIsRefused() throws IOException {
    String history =
        """
        <osm><node id="1" version="1" lat="1" lon="2"/>
        <node id="1" version="2" lat="1" lon="3"/></osm>
        """;
    assertThat(ear.problem(bytes(history)))
        .startsWith("W003 the file has more than one version of node 1 at line 2, column")
        .endsWith("; give an extract as of a day");
    assertThat(ear.heard(bytes("<osm><node id='1' lat='1' lon='2'/><way id='1'/></osm>")))
        .hasSize(2);
  }

  @Test
  void devicesAndPipesAreRefusedBeforeAnythingIsReadOfThem() {
    var problems = new Problems();
    assertThat(new OsmFile(Path.of("/dev/null")).read(new OsmEar.Listener(), problems)).isFalse();
    assertThat(problems.sorted())
        .extracting(problem -> problem.render())
        .containsExactly(
            """
            null: error W001: it is a device or a pipe
              hint: write it to a file first: it is read more than once\
            """);
  }
}
