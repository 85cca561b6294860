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
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the country outlines that a case brings along.
final class OutlinesReader {

  private static final int DEEPEST = 12;

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

  /// The text of the file, if it is a GeoJSON FeatureCollection.
  Optional<String> read(TextFile file) {
    try {
      JsonNode root = mapper.readTree(file.text());
      if (root.path("type").asString("").equals("FeatureCollection")
          && root.path("features").isArray()) {
        return Optional.of(file.text());
      }
      report(file, new Span(1, 1, 1), "not a GeoJSON FeatureCollection");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Span span = at == null || at.getLineNr() < 1 ? new Span(1, 1, 1) : span(at);
      String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      report(file, span, "not GeoJSON: " + reason.replaceFirst(":.*", ""));
    }
    return Optional.empty();
  }

  private static Span span(TokenStreamLocation at) {
    return new Span(at.getLineNr(), Math.max(1, at.getColumnNr()), 1);
  }

  private void report(TextFile file, Span span, String message) {
    problems.add(
        Problem.of(CaseCode.C024, new Place(file.name(), span.line(), span.column()), message)
            .withExcerpt(file.excerpt(span)));
  }
}
