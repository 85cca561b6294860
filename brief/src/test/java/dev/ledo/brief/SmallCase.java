package dev.ledo.brief;

import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A case in a folder, of one source, one material and two actors, of whom one holds the town; each
/// test writes the rest.
final class SmallCase {

  private final Path folder;

  /// @param folder an empty folder
  SmallCase(Path folder) {
    this.folder = folder;
    with(
        "case.yaml",
        "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\nelements: [Dy]\n");
    with(
        "sources.csv",
        "id,publisher,title,published,reliability\npaper,Paper,Story,2026-05-04,secondary\n");
    with("materials.csv", "id,name,form,counted_in\nore,Ore,concentrate,t REO\n");
    with(
        "actors.csv",
        "id,name,actor_kind,source\nred,Red,armed-group,paper\nblue,Blue,armed-group,paper\n");
    with("control.csv", "site,actor,form,from,source\ntown,red,held,2025-01-01,paper\n");
    with(
        "vehicles.csv",
        """
        id,name,payload [t],speed [km/h],hours [h/d],load_days [d],unload_days [d],freight [USD/t/km],source
        truck,Truck,10,20,10,1,1,0.5,paper
        """);
  }

  /// A mine, a town 20 km east of it and a border gate another 50 km east, on one parallel.
  static SmallCase ofMineTownAndGate(Path folder) {
    return new SmallCase(folder)
        .with(
            "sites.csv",
            """
            id,name,site_kind,country,lat [deg],lon [deg],source
            mine,Mine,mine,MMR,25.5,98.2,paper
            town,Town,town,MMR,25.5,98.4,paper
            gate,Gate,border-gate,MMR,25.5,98.9,paper
            """);
  }

  /// Writes a file of the case anew, with the folders above it.
  SmallCase with(String name, String text) {
    try {
      Files.writeString(place(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes heights to `terrain/a.tif` of the case, in place of those that were there.
  SmallCase withHeights(Terrain heights) {
    try {
      TiffWriter.write(place("terrain/a.tif"), heights, TiffWriter.Packing.DEFLATE);
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

  /// The page of the case as it is now.
  CasePage page() {
    return CasePage.of(folder);
  }
}
