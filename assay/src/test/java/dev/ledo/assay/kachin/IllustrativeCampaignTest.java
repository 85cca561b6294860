package dev.ledo.assay.kachin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The campaign in `cases/kachin` is what the generator makes, and nothing else.
///
/// After a change of the generator, `LEDO_WRITE=yes` in the environment writes the files anew.
class IllustrativeCampaignTest {

  private static final Path CASE = Path.of("../cases/kachin");

  @Test
  void everyFileOfTheCampaignIsTheGenerators() throws IOException {
    Row xinfeng =
        new CaseReader(Schema.load())
            .read(CASE)
            .found()
            .orElseThrow()
            .find("compositions", "xinfeng")
            .orElseThrow();
    Map<String, String> files = new IllustrativeCampaign(xinfeng).files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = CASE.resolve(file.getKey());
      if ("yes".equals(System.getenv("LEDO_WRITE"))) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      assertThat(path).hasContent(file.getValue());
    }
  }
}
