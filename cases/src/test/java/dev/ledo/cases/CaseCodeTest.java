package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ledo.cases.Breaks.Break;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every code: what breaks a case, and the text a user then reads.
class CaseCodeTest {

  private final Map<String, Break> breaks = new LinkedHashMap<>();

  CaseCodeTest() {
    Stream.of(new FileBreaks(), new YamlBreaks(), new RowBreaks(), new MeaningBreaks())
        .forEach(some -> breaks.putAll(some.all()));
  }

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhatToDo(@TempDir Path scratch) {
    return breaks.entrySet().stream()
        .map(entry ->
            dynamicTest(entry.getKey().lines().findFirst().get(), () -> check(entry, scratch)));
  }

  private static void check(Map.Entry<String, Break> entry, Path scratch) throws IOException {
    var files = new CaseFiles(Files.createTempDirectory(scratch, "case"));
    entry.getValue().apply(files);
    List<String> texts = files.read().problems().sorted().stream().map(Problem::render).toList();
    assertThat(texts).anyMatch(text -> (text + "\n").startsWith(entry.getKey() + "\n"));
  }

  @Test
  void everyCodeIsShownHere() {
    String shown = String.join("\n", breaks.keySet()) + " C001" + WayCheckTest.CODES;
    for (CaseCode code : CaseCode.values()) {
      assertThat(shown).contains(code.id());
    }
    assertThat(Arrays.stream(CaseCode.values()).map(CaseCode::title)).doesNotHaveDuplicates();
  }
}
