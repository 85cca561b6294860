package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCodeTest {

  @Test
  void everyCodeHasItsLineInThePageAndNoneTwice() throws IOException {
    String page = Files.readString(Path.of("../docs/commands/assay-lambdas.md"));
    List<TableCode> codes = List.of(TableCode.values());

    for (TableCode code : codes) {
      assertThat(page)
          .contains(
              "| %s | %s | %s | %s |\n"
                  .formatted(code.id(), code.severity().word(), code.title(), code.remedy()));
    }
    assertThat(Arrays.stream(TableCode.values()).map(TableCode::id)).doesNotHaveDuplicates();
  }
}
