package dev.ledo.brief.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The outlines of all countries: those of the case, or Natural Earth as packed in `world-atlas`.
public final class Atlas {

  private final Optional<List<Land>> own;
  private final Map<String, List<Land>> read = new HashMap<>();

  private Atlas(Optional<List<Land>> own) {
    this.own = own;
  }

  /// The outlines a case brings, or the built-in ones.
  ///
  /// @param outlines text of the case's own GeoJSON file
  public static Atlas of(Optional<String> outlines) {
    return new Atlas(outlines.map(text -> GeoJson.read(new JsonMapper().readTree(text))));
  }

  /// No outlines: invented places lie in no country.
  public static Atlas empty() {
    return new Atlas(Optional.of(List.of()));
  }

  /// Outlines for a map of the world, drawn for 1:110 million.
  public List<Land> world() {
    return own.orElseGet(() -> builtIn("countries-110m.json"));
  }

  /// Outlines for a map of a region, drawn for 1:50 million and cut to it, also where it goes over
  /// the 180th meridian. If there are none, one land without a name fills the box.
  public List<Land> region(Box box) {
    List<Land> all = own.orElseGet(() -> builtIn("countries-50m.json"));
    List<Land> lands =
        box.cut(all.stream().map(land -> Antimeridian.onTurnsOf(box, land)).toList());
    return lands.isEmpty() ? List.of(box.asLand()) : lands;
  }

  private List<Land> builtIn(String name) {
    return read.computeIfAbsent(name, Atlas::decode);
  }

  private static List<Land> decode(String name) {
    try (InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream(name), name)) {
      return Antimeridian.cut(TopoJson.read(in, "countries"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
