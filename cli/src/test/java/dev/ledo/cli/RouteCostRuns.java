package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Runs of `ledo route cost` over small grids in a folder of their own.
abstract class RouteCostRuns {

  static final String LANGMUIR = "0.72,6,1.9998,-1.9998";

  @TempDir Path folder;

  /// 61 x 61 cells of 30 m without a place on earth, by metres east and south of the first.
  String grid(DoubleBinaryOperator height) throws IOException {
    String rows =
        IntStream.range(0, 61)
            .mapToObj(row ->
                IntStream.range(0, 61)
                    .mapToObj(column -> String.valueOf(height.applyAsDouble(column * 30, row * 30)))
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    Path file = folder.resolve("heights.asc");
    Files.writeString(
        file,
        "ncols 61\nnrows 61\nxllcorner 0\nyllcorner 0\ncellsize 30\nNODATA_value -9999\n" + rows);
    return file.toString();
  }

  /// 61 x 61 level cells of 30 m in the UTM zone 47, about 25.9 north and 97.2 east.
  String utm() throws IOException {
    var zone = new Coordinates.Utm(47, false);
    var place = zone.project(new Position(25.9, 97.2)).orElseThrow();
    var frame = new MetreFrame(61, 61, place.north() + 900, place.east() - 900, 30, 30);
    Path file = folder.resolve("utm.tif");
    TiffWriter.write(file, new Terrain(frame, zone, new float[61 * 61]), TiffWriter.Packing.NONE);
    return file.toString();
  }

  String file(String name) {
    return folder.resolve(name).toString();
  }

  Terrain read(String name) {
    return TerrainReader.ofThisMachine()
        .read(List.of(folder.resolve(name)))
        .terrain()
        .orElseThrow();
  }

  /// The command from the west of the grid.
  static Terminal cost(String heights, String... more) {
    String[] words = {"route", "cost", "--dem", heights, "--from", "315,915"};
    return Terminal.run(with(words, more));
  }

  /// The way to the east of the grid.
  static Terminal way(String heights, String... more) {
    return cost(heights, with(new String[] {"--to", "1515,915"}, more));
  }

  static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  static double seconds(Terminal run) {
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    return JsonMapper.builder().build().readTree(run.out()).at("/way/seconds").asDouble();
  }
}
