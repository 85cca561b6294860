package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Progress;
import dev.ledo.route.RouteResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RouteStepTest {

  @Test
  void aCaseWithoutCorridorsSkipsTheStep() {
    assertThat(
            new RouteStep(CaseFolder.view(Path.of("../cases/first-steps")), Progress.SILENT)
                .isAsked())
        .isFalse();
  }

  @Test
  void corridorsAreAskedOneByOne() {
    Listener listener = Listener.toTheEnd();

    RouteResult result = new RouteStep(CaseFolder.view(Path.of("../cases/kachin")), listener).run();

    assertThat(result.corridors()).hasSize(7);
    assertThat(listener.heard()).hasSize(7).last().isEqualTo("route: 7 of 7 corridors");
  }
}
