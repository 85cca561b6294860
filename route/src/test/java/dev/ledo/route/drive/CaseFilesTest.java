package dev.ledo.route.drive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderWithoutFilesHasNoProblems() {
    assertThat(CaseFiles.problems(folder)).isEmpty();
  }

  @Test
  void theHeadOfEachFileIsLookedAtAndItsRestIsNot() throws IOException {
    Path roads = Files.createDirectory(folder.resolve("roads"));
    Path terrain = Files.createDirectory(folder.resolve("terrain"));
    String whole = new OsmText("").node(1, 0, 0).way(2, Map.of(), 1).toString();
    Files.writeString(roads.resolve("whole.osm"), whole);
    Files.writeString(roads.resolve("cut.osm"), whole.substring(0, 40));
    Files.writeString(roads.resolve("empty.osm.pbf"), "");
    Files.writeString(roads.resolve("zipped.osm.bz2"), "BZh91AY");
    Files.writeString(roads.resolve("README.md"), "Roads.");
    Files.writeString(terrain.resolve("strange.tif"), "no heights at all, but some bytes of text");

    assertThat(CaseFiles.problems(folder))
        .extracting(Problem::headline)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "roads/empty.osm.pbf: warning R015: of no use (W004): the file is empty"),
            second ->
                assertThat(second)
                    .isEqualTo(
                        "roads/zipped.osm.bz2: warning R015: of no use (W003): bzip2 is not read; unpack it or turn it into .osm.pbf"),
            third ->
                assertThat(third).startsWith("terrain/strange.tif: warning R015: of no use (R1"));
  }

  @Test
  void eachSaysWhatWouldMendIt() throws IOException {
    Path roads = Files.createDirectory(folder.resolve("roads"));
    Path terrain = Files.createDirectory(folder.resolve("terrain"));
    Files.writeString(roads.resolve("empty.osm.pbf"), "");
    Files.writeString(roads.resolve("zipped.osm.bz2"), "BZh91AY");
    Files.write(terrain.resolve("heights.hgt"), new byte[1201 * 1201 * 2]);
    assertThat(CaseFiles.problems(folder))
        .extracting(problem -> problem.hint().orElse(problem.code().remedy()))
        .containsExactly(
            "fetch it again; compare its size or checksum; the case answers without it",
            "give an .osm.pbf with blobs packed by zlib, or .osm or .osm.gz in UTF-8; the case answers without it",
            "an .hgt file tells its place by its name only: N42E001.hgt has its south-west corner"
                + " there; the case answers without it");
  }
}
