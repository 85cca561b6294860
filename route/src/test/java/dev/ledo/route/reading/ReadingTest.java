package dev.ledo.route.reading;

import dev.ledo.core.Problem;
import dev.ledo.route.network.Segment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Reads the network that a small case describes.
abstract class ReadingTest {

  private @TempDir Path folder;
  CaseText text;

  @BeforeEach
  void aRowOfFourPlaces() {
    text = new CaseText(folder);
  }

  Segment segment(String id) {
    return text.corridor().network().findSegment(id).orElseThrow();
  }

  static List<String> headlines(CorridorReading reading, RouteCode code) {
    return reading.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::headline)
        .toList();
  }
}
