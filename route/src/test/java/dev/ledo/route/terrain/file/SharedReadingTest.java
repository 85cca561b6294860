package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Several threads read and write what one does.
class SharedReadingTest {

  private static final Frame FRAME = new MetreFrame(700, 501, 2_900_000, 350_000, 30, 30);

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(50_000_000);
  private Path tiff = Path.of("");
  private Path text = Path.of("");

  @BeforeEach
  void twoFilesThatContradictEachOther() throws IOException {
    Terrain terrain = new MountainGenerator(3).on(FRAME, Coordinates.BOARD);
    terrain.heightsM()[10] = 9_001;
    terrain.heightsM()[300_000] = 9_500;
    Arrays.fill(terrain.heightsM(), 1_000, 2_000, Float.NaN);
    tiff = folder.resolve("a.tif");
    text = folder.resolve("b.asc");
    TiffWriter.write(tiff, terrain, TiffWriter.Packing.DEFLATE);
    terrain.heightsM()[400] += 3;
    terrain.heightsM()[200_000] += 5;
    AsciiGridWriter.write(text, terrain);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void heightsAndRemarksAreThoseOfOneThread(int threads) {
    TerrainReading one = reader.read(List.of(tiff, text));
    TerrainReading several = reader.with(threads).read(List.of(tiff, text));

    assertThat(several.terrain().orElseThrow().heightsM())
        .isEqualTo(one.terrain().orElseThrow().heightsM());
    assertThat(several.problems()).isEqualTo(one.problems());
    assertThat(one.problems())
        .extracting(Problem::message)
        .contains(
            "2 cells are at no height on earth, such as 9500.0 m",
            "2 cells have other heights in a file named before, by up to 5 m");
  }

  @Test
  void ofABrokenFileTheFirstFaultIsTold() throws IOException {
    byte[] bytes = Files.readAllBytes(tiff);
    Arrays.fill(bytes, bytes.length / 3, bytes.length - 2_000, (byte) 0x55);
    Files.write(tiff, bytes);

    List<Problem> one = reader.read(List.of(tiff)).problems();
    assertThat(one).extracting(problem -> problem.code().id()).contains("R103");
    assertThat(reader.with(3).read(List.of(tiff)).problems()).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource(TiffWriter.Packing.class)
  void writtenBytesAreThoseOfOneThread(TiffWriter.Packing packing) throws IOException {
    Terrain terrain = reader.read(List.of(tiff)).terrain().orElseThrow();
    Path one = folder.resolve("one.tif");
    Path three = folder.resolve("three.tif");
    TiffWriter.write(one, terrain, packing);
    try (var crew = new Crew(3)) {
      TiffWriter.write(
          three, terrain.frame(), terrain.coordinates(), packing, RasterRows.of(terrain), crew);
    }
    assertThat(three).hasSameBinaryContentAs(one);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, 1, 4, 4",
    "0, 100, 100, 4, 1",
    "7, 90, 16, 4, 4",
    "7, 90, 16, 50, 7",
    "15, 2, 16, 4, 2",
    "3, 1, 16, 2, 1"
  })
  void bandsFollowEachOtherAndEndBetweenGroups(int row, int rows, int group, int most, int count) {
    List<Window> bands = new Window(row, 5, rows, 9).split(group, most);

    assertThat(bands).hasSize(count).allMatch(band -> band.column() == 5 && band.columns() == 9);
    int next = row;
    for (Window band : bands) {
      assertThat(band.row()).isEqualTo(next);
      assertThat(band.rows()).isPositive();
      next = band.endRow();
      assertThat(next == row + rows || next % group == 0).isTrue();
    }
    assertThat(next).isEqualTo(row + rows);
  }
}
