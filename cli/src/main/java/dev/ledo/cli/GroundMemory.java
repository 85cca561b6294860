package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.route.hybrid.SampledGround;
import dev.ledo.route.road.RoadCode;
import java.util.Optional;

/// What a search over ground takes, known before it begins.
///
/// @param cells of the ground
/// @param headings from each
record GroundMemory(long cells, int headings) {

  /// Of the search itself, for each cell: costs, parents and bounds of two trees.
  private static final long BYTES_PER_CELL = 80;

  long bytes() {
    return cells * ((long) headings * SampledGround.BYTES_PER_MOVE + BYTES_PER_CELL);
  }

  /// Why it cannot be done in some memory; empty if it can.
  Optional<Problem> refusal(long roomBytes) {
    boolean isIndexed = cells * headings <= Integer.MAX_VALUE - 8;
    if (bytes() <= roomBytes && isIndexed) {
      return Optional.empty();
    }
    String most =
        isIndexed
            ? "there are %,d MB".formatted(roomBytes >> 20)
            : "at most %,d cells go with so many headings".formatted(Integer.MAX_VALUE / headings);
    return Optional.of(
        Problem.of(
                RoadCode.TOO_MUCH,
                Place.of("--offroad"),
                "%,d cells of ground with %d headings take %,d MB; %s"
                    .formatted(cells, headings, bytes() >> 20, most))
            .withHint(
                isIndexed
                    ? "take a smaller --margin, fewer --headings, or set LEDO_JAVA_OPTS=-Xmx8g"
                    : "take a smaller --margin or fewer --headings"));
  }
}
