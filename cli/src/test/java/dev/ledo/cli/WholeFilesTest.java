package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
