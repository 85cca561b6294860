package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.ProblemCode;
import dev.ledo.route.road.osm.OsmCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoadCodeTest {

  @Test
  void everyCodeHasItsLineInThePageAndNoneTwice() throws IOException {
    String page = Files.readString(Path.of("../docs/commands/route-roads.md"));
    List<ProblemCode> codes =
        Stream.<ProblemCode>concat(Stream.of(OsmCode.values()), Stream.of(RoadCode.values()))
            .toList();
    for (ProblemCode code : codes) {
      assertThat(page)
          .contains(
              "| %s | %s | %s | %s |\n"
                  .formatted(code.id(), code.severity().word(), code.title(), code.remedy()));
    }
    assertThat(codes.stream().map(ProblemCode::id)).doesNotHaveDuplicates();
  }
}
