package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the country outlines that a case brings along.
final class OutlinesReader {

  private static final int DEEPEST = 12;
  private static final int FEWEST_POINTS = 4;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();
  private final Problems problems;

  OutlinesReader(Problems problems) {
    this.problems = problems;
  }

  /// The text of the file, if it is a GeoJSON FeatureCollection of polygons.
  Optional<String> read(TextFile file) {
    try {
      JsonNode root = mapper.readTree(file.text());
      if (root.path("type").asString("").equals("FeatureCollection")
          && root.path("features").isArray()) {
        return hasOnlyPolygons(file, root.path("features"))
            ? Optional.of(file.text())
            : Optional.empty();
      }
      report(file, new Span(1, 1, 1), "not a GeoJSON FeatureCollection");
    } catch (StreamConstraintsException e) {
      report(
          file,
          span(e.getLocation()),
          "not GeoJSON: nested deeper than %d levels, or a number or name is too long here"
              .formatted(DEEPEST));
    } catch (JacksonException e) {
      report(file, span(e.getLocation()), "not GeoJSON: the text cannot be read from here on");
    }
    return Optional.empty();
  }

  private boolean hasOnlyPolygons(TextFile file, JsonNode features) {
    int number = 0;
    boolean good = true;
    for (JsonNode feature : features) {
      number++;
      Optional<String> flaw = flaw(feature.path("geometry"));
      if (flaw.isPresent()) {
        String message = "feature %d %s".formatted(number, flaw.get());
        problems.add(Problem.of(CaseCode.C024, Place.of(file.name()), message));
        good = false;
      }
    }
    return good;
  }

  private static Optional<String> flaw(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Polygon" -> flawOfPolygon(coordinates);
      case "MultiPolygon" ->
          isFilled(coordinates)
              ? coordinates.valueStream().flatMap(p -> flawOfPolygon(p).stream()).findFirst()
              : Optional.of("has no polygons");
      case "" -> Optional.of("has no geometry");
      default -> Optional.of("is neither a Polygon nor a MultiPolygon");
    };
  }

  private static Optional<String> flawOfPolygon(JsonNode rings) {
    if (!isFilled(rings)) {
      return Optional.of("has a polygon without rings");
    }
    for (JsonNode ring : rings) {
      if (!ring.isArray() || ring.size() < FEWEST_POINTS) {
        return Optional.of("has a ring of fewer than %d positions".formatted(FEWEST_POINTS));
      }
      for (JsonNode position : ring) {
        if (!isWithin(position.path(0), 180) || !isWithin(position.path(1), 90)) {
          return Optional.of(
              "has the position %s, not a longitude in -180..180 and a latitude in -90..90"
                  .formatted(position));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFilled(JsonNode list) {
    return list.isArray() && !list.isEmpty();
  }

  private static boolean isWithin(JsonNode degrees, double limit) {
    return degrees.isNumber() && Math.abs(degrees.asDouble()) <= limit;
  }

  private static Span span(TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1
        ? new Span(1, 1, 1)
        : new Span(at.getLineNr(), Math.max(1, at.getColumnNr()), 1);
  }

  private void report(TextFile file, Span span, String message) {
    problems.add(
        Problem.of(CaseCode.C024, new Place(file.name(), span.line(), span.column()), message)
            .withExcerpt(file.excerpt(span)));
  }
}
