package dev.ledo.cli;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/// A case in a folder that `ledo route` is asked of: one source, one material, two actors and a
/// truck; each test writes the rest.
final class RouteCase {

  private final Path folder;

  /// @param folder an empty folder
  RouteCase(Path folder) {
    this.folder = folder;
    with(
        "case.yaml",
        "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\nelements: [Dy]\n");
    with(
        "sources.csv",
        "id,publisher,title,published,reliability\npaper,Paper,Story,2026-05-04,secondary\n");
    with(
        "actors.csv",
        "id,name,actor_kind,source\nred,Red,armed-group,paper\nblue,Blue,state,paper\n");
    with("materials.csv", "id,name,form,counted_in\nore,Ore,concentrate,t\n");
    with(
        "vehicles.csv",
        """
        id,name,payload [t],speed [km/h],hours [h/d],load_days [d],unload_days [d],freight [USD/t/km],source
        truck,Truck,10,20,10,1,1,0.5,paper
        """);
  }

  /// Writes a file of the case anew, with the folders above it.
  RouteCase with(String name, String text) {
    try {
      Files.writeString(place(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes `terrain/heights.tif` anew: 0.4 by 0.5 degrees from 25.7 N and 98.05 E on, in cells of
  /// 1/480 degree.
  ///
  /// @param heightM metres by degrees of longitude
  RouteCase withHeights(DoubleUnaryOperator heightM) {
    var frame = new DegreeFrame(192, 240, 25.7, 98.05, 1 / 480.0, 1 / 480.0);
    float[] heights = new float[frame.rows() * frame.columns()];
    for (int cell = 0; cell < heights.length; cell++) {
      heights[cell] = (float) heightM.applyAsDouble(frame.lon(cell % frame.columns()));
    }
    try {
      TiffWriter.write(
          place("terrain/heights.tif"), new Terrain(frame, heights), TiffWriter.Packing.DEFLATE);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String name) throws IOException {
    Path place = folder.resolve(name);
    Files.createDirectories(place.getParent());
    return place;
  }

  /// What `ledo route` says of the case.
  Terminal route(String... more) {
    String[] words = {"route", folder.toString(), "--progress", "none"};
    return Terminal.run(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }
}
