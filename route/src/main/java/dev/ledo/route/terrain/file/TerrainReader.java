package dev.ledo.route.terrain.file;

import dev.ledo.core.Problems;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files of heights into one terrain: SRTM tiles, GeoTIFF and ESRI ASCII grids, bare or
/// zipped, told apart by what is in them.
///
/// @param memoryBytes that the heights may take
/// @param threads that read, at least 1
/// @param quantity that the files hold
/// @see docs/methods/route-terrain.md
public record TerrainReader(long memoryBytes, int threads, Quantity quantity) {

  /// A reader of heights by one thread.
  public TerrainReader(long memoryBytes) {
    this(memoryBytes, 1, Quantity.HEIGHT);
  }

  /// A reader of heights that may fill what memory is left to this Java but a tenth.
  public static TerrainReader ofThisMachine() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return new TerrainReader((runtime.maxMemory() - used) / 10 * 9);
  }

  /// This reader with another number of threads.
  public TerrainReader with(int newThreads) {
    return new TerrainReader(memoryBytes, newThreads, quantity);
  }

  /// This reader for another quantity.
  public TerrainReader of(Quantity other) {
    return new TerrainReader(memoryBytes, threads, other);
  }

  /// Reads all cells of some files.
  ///
  /// @param files that lie on one lattice; where they overlap, the one named first counts
  public TerrainReading read(List<Path> files) {
    return read(files, Optional.empty());
  }

  /// Reads the cells of some files that lie in a box.
  ///
  /// @param files that lie on one lattice; where they overlap, the one named first counts
  public TerrainReading read(List<Path> files, Box box) {
    return read(files, Optional.of(box));
  }

  private TerrainReading read(List<Path> files, Optional<Box> box) {
    var problems = new Problems();
    List<HeightFile> grids = new ArrayList<>();
    files.forEach(file -> open(file, grids, problems));
    try (var crew = new Crew(threads)) {
      var mosaic = new Mosaic(memoryBytes, quantity, crew, problems);
      Optional<Terrain> terrain = mosaic.of(grids, box);
      return problems.hasErrors() || terrain.isEmpty()
          ? new TerrainReading(Optional.empty(), List.of(), problems.sorted())
          : new TerrainReading(terrain, mosaic.painted(), problems.sorted());
    }
  }

  private void open(Path file, List<HeightFile> grids, Problems problems) {
    try {
      List<HeightFile> opened = HeightFiles.open(file, memoryBytes);
      grids.addAll(opened);
      opened.forEach(grid -> problems.addAll(grid.remarks(quantity)));
    } catch (IOException e) {
      problems.add(BrokenHeights.unreadable(file.toString(), e));
    } catch (BrokenHeights e) {
      problems.add(e.problem());
    }
  }
}
