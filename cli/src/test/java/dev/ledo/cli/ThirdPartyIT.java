package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The built application names everything it contains of others, with the texts that they ask for.
class ThirdPartyIT {

  private static final Path APP = Path.of("target", "app");

  /// A row of `THIRD-PARTY.md`.
  ///
  /// @param jar the file in `lib`, or the module of Ledo that holds the thing
  /// @param texts files seen from the folder of the application
  private record Entry(
      String name, String version, String licence, String jar, List<String> texts) {

    static Entry of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Entry(
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          List.of(cells.get(5).split(", ")));
    }

    boolean isPartOfAnother() {
      return name.startsWith("— in it");
    }

    boolean isInLedo() {
      return jar.startsWith("ledo-");
    }
  }

  @Test
  void everyJarHasOneEntryOfItsVersion() throws IOException {
    List<Entry> jars =
        entries().filter(entry -> !entry.isPartOfAnother() && !entry.isInLedo()).toList();
    try (Stream<Path> files = Files.list(APP.resolve("lib"))) {
      assertThat(jars.stream().map(Entry::jar))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.startsWith("ledo-"))
                  .toList());
    }
    assertThat(jars)
        .allSatisfy(entry -> assertThat(entry.jar()).endsWith("-" + entry.version() + ".jar"));
  }

  @Test
  void whatLedosOwnJarsHoldOfOthersHasAnEntry() throws IOException {
    assertThat(entries().filter(Entry::isInLedo).map(Entry::jar))
        .containsExactlyInAnyOrder("ledo-highs", "ledo-brief");
  }

  /// 0BSD asks for nothing, all others for their text, which also says who holds the right.
  @Test
  void everyTextThatALicenceAsksForIsThere() throws IOException {
    assertThat(entries().filter(entry -> !entry.licence().equals("0BSD")))
        .allSatisfy(entry ->
            assertThat(textOf(entry))
                .containsIgnoringCase("copyright")
                .contains(
                    entry.licence().startsWith("Apache-2.0")
                        ? "TERMS AND CONDITIONS FOR USE"
                        : "AS IS"));
  }

  @Test
  void aTextIsThatOfItsLicence() throws IOException {
    assertThat(entries().filter(entry -> entry.licence().startsWith("BSD-3-Clause")))
        .isNotEmpty()
        .allSatisfy(entry ->
            assertThat(textOf(entry))
                .contains("Redistributions in binary form must reproduce")
                .contains("endorse or"));
    assertThat(entries().filter(entry -> entry.licence().startsWith("MIT")))
        .isNotEmpty()
        .allSatisfy(
            entry -> assertThat(textOf(entry)).contains("Permission is hereby granted, free of"));
  }

  private static Stream<Entry> entries() throws IOException {
    return Files.readAllLines(APP.resolve("THIRD-PARTY.md")).stream()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(Entry::of);
  }

  private static String textOf(Entry entry) {
    return entry.texts().stream().map(ThirdPartyIT::read).collect(Collectors.joining("\n"));
  }

  private static String read(String text) {
    Path file = APP.resolve(text);
    assertThat(file).isNotEmptyFile();
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
