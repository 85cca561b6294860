package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import dev.ledo.route.RouteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteStepTest {

  private static CaseView view(String folder) {
    return CaseView.of(new CaseReader(Schema.load()).read(Path.of(folder)).usable().orElseThrow());
  }

  @Test
  void aCaseWithoutCorridorsSkipsTheStep() {
    assertThat(new RouteStep(view("../cases/first-steps"), Progress.SILENT).isAsked()).isFalse();
  }

  @Test
  void corridorsAreAskedOneByOne() {
    List<String> heard = new ArrayList<>();
    Progress listening =
        new Progress() {
          @Override
          public void started(String step) {}

          @Override
          public void finished(String step) {}

          @Override
          public void reached(String step, String detail) {
            heard.add(step + ": " + detail);
          }
        };
    RouteResult result = new RouteStep(view("../cases/kachin"), listening).run();
    assertThat(result.corridors()).hasSize(7);
    assertThat(heard).hasSize(7).last().isEqualTo("route: 7 of 7 corridors");
  }
}
