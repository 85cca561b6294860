package dev.ledo.brief.atlas;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outlines of all countries: those of the case, or Natural Earth as packed in `world-atlas`.
public final class Atlas {

  private final Optional<List<Land>> own;

  /// @param outlines text of the case's own GeoJSON file
  public Atlas(Optional<String> outlines) {
    this.own = outlines.map(text -> GeoJson.read(new JsonMapper().readTree(text)));
  }

  /// Outlines for a map of the world, drawn for 1:110 million.
  public List<Land> world() {
    return own.orElseGet(() -> builtIn("countries-110m.json"));
  }

  /// Outlines for a map of a region, drawn for 1:50 million and cut to it.
  public List<Land> region(Box box) {
    return box.cut(own.orElseGet(() -> builtIn("countries-50m.json")));
  }

  private static List<Land> builtIn(String name) {
    InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream(name), name);
    JsonNode topology = new JsonMapper().readTree(in);
    return Antimeridian.cut(TopoJson.read(topology, "countries"));
  }
}
