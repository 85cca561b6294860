package dev.ledo.route.road;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads areas out of GeoJSON: polygons with the properties `name`, `actor` and `loss_per_100_km`.
public final class AreaReader {

  private static final long LONGEST_FILE = 64 << 20;

  private final Path file;
  private final Problems problems;
  private final List<Area> areas = new ArrayList<>();

  /// @param problems hears what is wrong
  public AreaReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// The areas; none if something is wrong with the file, which is then among the problems.
  public List<Area> read() {
    int errors = problems.errors();
    tree().ifPresent(root -> collect(root, "", "", Double.NaN));
    if (areas.isEmpty() && problems.errors() == errors) {
      report("the file has no polygon");
    }
    return problems.errors() > errors ? List.of() : List.copyOf(areas);
  }

  private Optional<JsonNode> tree() {
    try {
      if (Files.size(file) > LONGEST_FILE) {
        report("the file is longer than 64 MB");
        return Optional.empty();
      }
      return Optional.of(new ObjectMapper().readTree(Files.readAllBytes(file)));
    } catch (NoSuchFileException _) {
      report("there is no such file");
    } catch (IOException e) {
      report("cannot be read: " + e.getMessage());
    } catch (StreamConstraintsException _) {
      report("it is nested too deep, or has too long a number or name");
    } catch (JacksonException e) {
      report("no JSON" + where(e.getLocation()) + ": " + withoutSource(e.getOriginalMessage()));
    }
    return Optional.empty();
  }

  private static String where(@Nullable TokenStreamLocation at) {
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  /// Jackson tells in brackets where something began, but of bytes not the place.
  private static String withoutSource(String message) {
    return message.replaceAll(" \\(start marker at \\[.*\\]\\)", "");
  }

  private void collect(JsonNode node, String name, String actor, double loss) {
    switch (node.path("type").asString("")) {
      case "FeatureCollection" ->
          node.path("features").forEach(each -> collect(each, name, actor, loss));
      case "GeometryCollection" ->
          node.path("geometries").forEach(each -> collect(each, name, actor, loss));
      case "Feature" -> feature(node);
      case "Polygon" -> polygon(node.path("coordinates"), name, actor, loss);
      case "MultiPolygon" ->
          node.path("coordinates").forEach(each -> polygon(each, name, actor, loss));
      case "" -> report("an object has no type");
      default ->
          report("%s is no area; only polygons are".formatted(node.path("type").asString("")));
    }
  }

  /// A feature without a place has a geometry of null.
  private void feature(JsonNode node) {
    JsonNode properties = node.path("properties");
    JsonNode loss = properties.path("loss_per_100_km");
    double probability = loss.isNumber() ? loss.asDouble() : Double.NaN;
    if (!loss.isMissingNode() && !loss.isNull() && !(probability >= 0 && probability < 1)) {
      report("loss_per_100_km is %s, not a probability from 0 to below 1".formatted(loss));
      probability = Double.NaN;
    }
    if (node.path("geometry").isNull()) {
      return;
    }
    collect(
        node.path("geometry"),
        properties.path("name").asString(""),
        properties.path("actor").asString(""),
        probability);
  }

  private void polygon(JsonNode coordinates, String name, String actor, double loss) {
    List<Ring> rings = new ArrayList<>();
    for (JsonNode ring : coordinates) {
      ring(ring).ifPresent(rings::add);
    }
    if (rings.isEmpty()) {
      report("a polygon has no ring");
    } else {
      areas.add(new Area(name, actor, loss, rings));
    }
  }

  private Optional<Ring> ring(JsonNode corners) {
    double[] lats = new double[corners.size()];
    double[] lons = new double[corners.size()];
    for (int i = 0; i < lats.length; i++) {
      lons[i] = corners.path(i).path(0).asDouble(Double.NaN);
      lats[i] = corners.path(i).path(1).asDouble(Double.NaN);
      if (!(Math.abs(lats[i]) <= 90) || !(Math.abs(lons[i]) <= 180)) {
        report("%s is no [longitude, latitude]".formatted(corners.path(i)));
        return Optional.empty();
      }
    }
    if (lats.length < 3) {
      report("a ring has %d corners".formatted(lats.length));
      return Optional.empty();
    }
    return Optional.of(new Ring(lats, lons));
  }

  private void report(String message) {
    problems.add(
        Problem.of(RoadCode.BAD_AREAS, Place.of(String.valueOf(file.getFileName())), message));
  }
}
