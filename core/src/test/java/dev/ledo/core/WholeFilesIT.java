package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesIT {

  @TempDir Path folder;

  /// Writes half a file and says so; waits to be ended.
  static final class HalfWritten {

    public static void main(String[] args) throws IOException {
      WholeFiles.write(
          Path.of(args[0]),
          draft -> {
            Files.writeString(draft, "half");
            System.out.println("half");
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          });
    }
  }

  /// Asked to end as by Ctrl-C, a process takes its draft away and leaves the old file.
  @Test
  void nothingHalfWrittenStaysBehind() throws IOException, InterruptedException {
    Path whole = Files.writeString(folder.resolve("cost.tif"), "old");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfWritten.class.getName(),
                whole.toString())
            .start();
    assertThat(process.getInputStream().readNBytes(4)).isEqualTo(new byte[] {'h', 'a', 'l', 'f'});
    assertThat(process.toHandle().destroy()).isTrue();
    assertThat(process.waitFor()).isNotZero();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).isEqualTo(List.of(whole));
    }
    assertThat(whole).hasContent("old");
  }
}
