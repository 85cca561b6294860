package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainIT {

  @TempDir Path folder;

  /// In German 40,000 would be printed as 40.000, beside decimals with a point.
  @Test
  void numbersAreTheSameInAnyLanguage() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=de",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "route",
                "mountains",
                "--rows",
                "40000",
                "--out",
                folder.resolve("m.tif").toString())
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said).contains("40,000 x 40,000 heights take 6,400 MB");
  }
}
