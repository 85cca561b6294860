package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir Path folder;

  @Test
  void aDiskThatFillsUpIsToldWithTheFileAndLeavesTheOldOne() throws IOException {
    Path whole = Files.writeString(folder.resolve("cost.tif"), "old");
    assertThatIOException()
        .isThrownBy(() ->
            WholeFiles.write(
                whole,
                draft -> {
                  Files.writeString(draft, "half");
                  throw new IOException("No space left on device");
                }))
        .withMessage(whole + " cannot be written: No space left on device");
    assertThat(folder).isDirectoryContaining(whole::equals);
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(whole).hasContent("old");
  }

  @Test
  void aTextTakesThePlaceOfTheOldOneAndLeavesNothingBeside() throws IOException {
    Path whole = Files.writeString(folder.resolve("brief.json"), "old");
    WholeFiles.writeText(
        whole,
        out -> {
          out.write("Ödland");
          out.flush();
          assertThat(whole).hasContent("old");
        });
    assertThat(whole).hasContent("Ödland");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whatAWriterMakesBesideItIsKeptToo() throws IOException {
    Path whole = folder.resolve("heights.asc");
    WholeFiles.write(
        whole,
        draft -> {
          Files.writeString(draft, "grid");
          Files.writeString(draft.resolveSibling("heights.prj"), "projection");
        });
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("heights.asc", "heights.prj");
  }

  @Test
  void noFolderIsReplaced() {
    assertThatIOException()
        .isThrownBy(() -> WholeFiles.check(folder))
        .withMessage(folder + " cannot be written: it is a folder");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "devices there are no files")
  void noDeviceIsReplaced() {
    assertThatIOException()
        .isThrownBy(() -> WholeFiles.writeText(Path.of("/dev/null"), out -> out.write("lost")))
        .withMessage("/dev/null cannot be written: it is a device or a pipe");
  }

  @Test
  void aMissingFolderIsToldBeforeTheWork() {
    Path whole = folder.resolve("none").resolve("cost.tif");
    assertThatIOException()
        .isThrownBy(() -> WholeFiles.check(whole))
        .withMessage(whole + " cannot be written: no such folder or no right");
  }
}
