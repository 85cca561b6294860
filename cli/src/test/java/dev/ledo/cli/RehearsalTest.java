package dev.ledo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  @TempDir private Path folder = Path.of("");

  private static String rehearse(String lines) throws IOException {
    var out = new StringWriter();
    Rehearsal.run(new BufferedReader(new StringReader(lines)), new PrintWriter(out, true));
    return out.toString();
  }

  /// The lines that the launcher has rehearsed, on a case of ours and with files in our folder.
  private List<String> linesOfTheLauncher() throws IOException {
    String launcher = Files.readString(Path.of("../ledo"), UTF_8);
    return Pattern.compile("<<RUNS\n(.*?)\nRUNS", Pattern.DOTALL)
        .matcher(launcher)
        .results()
        .flatMap(runs -> runs.group(1).lines())
        .map(line -> line.replaceAll("\\bcase$", "../cases/first-steps"))
        .map(line -> line.replaceAll("\\w+\\.tif", folder + "/$0"))
        .toList();
  }

  @Test
  void aRunThatFailsDoesNotEndTheRehearsal() throws IOException {
    assertThat(rehearse("nonsense\n--version\n"))
        .contains("Unmatched argument at index 0: 'nonsense'")
        .endsWith("ledo development\n");
  }

  @Test
  void whatTheLauncherHasRehearsedIsUnderstood() throws IOException {
    assertThat(linesOfTheLauncher()).hasSizeGreaterThan(4);
    for (String line : linesOfTheLauncher()) {
      String told = rehearse(line.startsWith("brief") ? line + " --out " + folder : line);
      assertThat(told).as(line).doesNotContain("See: ledo").doesNotContainPattern("error(?!s)");
    }
    assertThat(folder.resolve("brief.html")).isNotEmptyFile();
    assertThat(folder.resolve("cost.tif")).isNotEmptyFile();
  }
}
