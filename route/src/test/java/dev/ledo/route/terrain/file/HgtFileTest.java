package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tiles of SRTM by their published layout: big-endian metres from the north-west, the name telling
/// the south-west corner.
class HgtFileTest {

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(500_000_000);

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void cellsStandWhereTheNameSays() throws IOException {
    byte[] bytes = HgtBytes.of((row, column) -> row == 2 && column == 3 ? -32768 : row - column);
    Terrain terrain = reader.read(List.of(file("N27E095.hgt", bytes))).terrain().orElseThrow();

    assertThat(terrain.frame())
        .isEqualTo(new DegreeFrame(1201, 1201, 28, 95, 1.0 / 1200, 1.0 / 1200));
    assertThat(terrain.heightM(0, 0)).isEqualTo(0);
    assertThat(terrain.heightM(1200, 7)).isEqualTo(1193);
    assertThat(terrain.heightM(5, 900)).isEqualTo(-895);
    assertThat(terrain.heightM(2, 3)).isNaN();
    assertThat(terrain.heightM(new Position(27, 95))).isEqualTo(1200);
  }

  @ParameterizedTest
  @CsvSource({
    "n27e095.SRTMGL3.hgt, 28, 95",
    "S29W072.hgt, -28, -72",
    "N00W001.HGT, 1, -1",
    "S01E000.hgt, 0, 0"
  })
  void namesTellTheCorner(String name, double north, double west) throws IOException {
    Terrain terrain =
        reader.read(List.of(file(name, HgtBytes.of((_, _) -> 1)))).terrain().orElseThrow();

    DegreeFrame frame = (DegreeFrame) terrain.frame();
    assertThat(frame.north()).isEqualTo(north);
    assertThat(frame.west()).isEqualTo(west);
  }

  @ParameterizedTest
  @CsvSource({
    "tile.hgt",
    "N27E95.hgt",
    "N99E095.hgt",
    "S91E001.hgt",
    "N10E180.hgt",
    "N10E0951.hgt"
  })
  void aNameWithoutCornerIsAProblem(String name) throws IOException {
    Path path = file(name, HgtBytes.of((_, _) -> 1));

    assertThat(reader.read(List.of(path)).problems())
        .map(Problem::headline)
        .containsExactly(
            path + ": error R110: has the size of an SRTM tile, but \"" + name + "\" is no corner");
  }

  @Test
  void aZipIsReadByWhatIsInIt() throws IOException {
    byte[] zip = HgtBytes.zipped("deep/../../N27E095.hgt", HgtBytes.of((row, _) -> row));
    Terrain terrain = reader.read(List.of(file("any.zip", zip))).terrain().orElseThrow();

    assertThat(terrain.heightM(40, 3)).isEqualTo(40);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aZipWithoutHeightsIsAProblem() throws IOException {
    Path path = file("N27E095.zip", HgtBytes.zipped("notes.dat", new byte[100]));
    TerrainReading reading = reader.read(List.of(path));
    assertThat(reading.problems())
        .extracting(Problem::headline)
        .containsExactly(path + ": error R102: the zip holds no file of heights");
  }

  private String told(Path path) {
    Problem problem = reader.read(List.of(path)).problems().getFirst();
    return problem.headline() + "; " + problem.hint().orElse(problem.code().remedy());
  }

  @Test
  void aZipThatCannotBeUnpackedSaysWhatToDo() throws IOException {
    byte[] whole = HgtBytes.zipped("N27E095.hgt", HgtBytes.of((row, column) -> row * column % 97));
    Path cut = file("cut.zip", Arrays.copyOf(whole, whole.length / 2));
    assertThat(told(cut))
        .isEqualTo(
            cut
                + ": error R103: the zip was cut off or is broken: the list of files at its end"
                + " cannot be read (zip END header not found); fetch it again, and compare its size"
                + " with that of the source");
    // The flag of encryption in the list of files: byte 8 after the mark of the entry.
    byte[] locked = whole.clone();
    int entry = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    locked[entry + 8] |= 1;
    Path closed = file("locked.zip", locked);
    assertThat(told(closed))
        .isEqualTo(
            closed
                + ": error R105: what is in the zip is encrypted; unpack it with its password, and"
                + " give the files that were in it");
    Path empty = file("empty.zip", Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22));
    assertThat(told(empty)).contains("error R102: the zip holds no file of heights");
    Path gzip = file("N27E095.hgt.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
    assertThat(told(gzip))
        .isEqualTo(
            gzip
                + ": error R102: it is packed by gzip; unpack it with gunzip, and give the file that"
                + " comes out");
  }

  /// Heights that are as many as they should be, but not those that were packed.
  @Test
  void aZipWhoseChecksumDoesNotFitIsNotTaken() throws IOException {
    byte[] bytes = HgtBytes.zipped("N27E095.hgt", HgtBytes.of((row, _) -> row));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int entry = text.lastIndexOf("PK\1\2");
    bytes[entry + 16] ^= 1;
    Path path = file("wrong.zip", bytes);
    assertThat(told(path))
        .startsWith(
            path + "/N27E095.hgt: error R103: its bytes are not those of the zip's checksum");
  }

  /// A tile that was cut short is told; what macOS puts beside each file of a zip is none.
  @Test
  void aTileOfAnotherSizeInAZipIsNotPassedOver() throws IOException {
    Path path = file("half.zip", HgtBytes.zipped("srtm/n27e095.HGT", new byte[100]));
    assertThat(reader.read(List.of(path)).problems())
        .extracting(Problem::headline)
        .containsExactly(
            path
                + "/srtm/n27e095.HGT: error R102: its 100 bytes are of no kind known here; an .hgt"
                + " tile has 2884802 or 25934402");
    Path mac = file("mac.zip", HgtBytes.zipped("__MACOSX/._N27E095.hgt", new byte[100]));
    assertThat(reader.read(List.of(mac)).problems())
        .extracting(Problem::message)
        .containsExactly("the zip holds no file of heights");
  }

  @Test
  void aPartIsReadWithoutTheRest() throws IOException {
    Path path = file("N27E095.hgt", HgtBytes.of((row, column) -> row + column));
    var tight = new TerrainReader(4 * 200 * 200 + 6 * 1201);
    TerrainReading all = tight.read(List.of(path));
    Terrain part =
        tight.read(List.of(path), new Box(27.5, 95.25, 27.6, 95.4)).terrain().orElseThrow();

    assertThat(all.terrain()).isEmpty();
    assertThat(all.problems())
        .map(Problem::headline)
        .containsExactly(
            path
                + ": error R132: 1,201 by 1,201 cells take 5.77 MB, and there are 0.16 MB for them");
    assertThat(part.frame().rows()).isEqualTo(121);
    assertThat(part.frame().columns()).isEqualTo(181);
    assertThat(part.heightM(0, 0)).isEqualTo(480 + 300);
    assertThat(part.heightM(120, 180)).isEqualTo(600 + 480);
  }

  @Test
  void allFilesAreLookedAtInOnePass() throws IOException {
    Path odd = file("odd.bin", new byte[77]);
    Path missing = folder.resolve("missing.tif");
    TerrainReading reading = reader.read(List.of(odd, folder, missing));

    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactlyInAnyOrder(
            odd + ": error R102: its 77 bytes are of no kind known here",
            folder + ": error R101: it is a folder",
            missing + ": error R101: there is no such file");
  }

  @Test
  void devicesAndPipesAreRefusedBeforeAnythingIsReadOfThem() {
    assertThat(reader.read(List.of(Path.of("/dev/null"))).problems())
        .extracting(Problem::render)
        .containsExactly(
            """
            /dev/null: error R101: it is a device or a pipe
              hint: write it to a file first: it is read from several places\
            """);
  }
}
