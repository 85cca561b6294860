package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeStoreTest {

  private static final Platform PLATFORM = Platform.LINUX_X86_64;

  @TempDir private Path folder;

  private NativeStore store() {
    return new NativeStore(folder.resolve("native"));
  }

  @Test
  void keepsTheLibraryUnderItsSum() throws IOException {
    Path file = store().keep(PLATFORM);

    assertThat(file)
        .isEqualTo(
            folder
                .toRealPath()
                .resolve("native")
                .resolve(PLATFORM.sha256())
                .resolve("libhighs.so.1"));
    assertThat(NativeStore.sum(Files.readAllBytes(file))).isEqualTo(PLATFORM.sha256());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are those of POSIX")
  void keepsOthersFromWriting() throws IOException {
    Path file = store().keep(PLATFORM);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void usesWhatIsThere() throws IOException {
    Path file = store().keep(PLATFORM);
    Object before = Files.readAttributes(file, "lastModifiedTime,fileKey");

    assertThat(store().keep(PLATFORM)).isEqualTo(file);
    assertThat(Files.readAttributes(file, "lastModifiedTime,fileKey")).isEqualTo(before);
  }

  @Test
  void replacesWhatWasTamperedWith() throws IOException {
    Path file = store().keep(PLATFORM);
    byte[] right = Files.readAllBytes(file);
    byte[] wrong = right.clone();
    wrong[1000] ^= 1;
    Files.write(file, wrong);

    assertThat(Files.readAllBytes(store().keep(PLATFORM))).isEqualTo(right);

    Files.write(file, new byte[] {1, 2, 3});
    assertThat(Files.readAllBytes(store().keep(PLATFORM))).isEqualTo(right);
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.createFile(folder.resolve("occupied"));

    assertThatExceptionOfType(HighsUnavailable.class)
        .isThrownBy(() -> new NativeStore(file).keep(PLATFORM))
        .withMessageStartingWith("The solver's library cannot be kept in " + file)
        .withMessageEndingWith(
            "Make that folder writable, or name another folder for caches in the environment:"
                + " XDG_CACHE_HOME, on Windows LOCALAPPDATA.")
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void isBeneathTheUsersFolderForCaches() throws IOException {
    Path home = folder.resolve("home");
    Path named = folder.resolve("named");

    assertThat(kept(Map.of(), home))
        .startsWith(folder.toRealPath().resolve("home/.cache/ledo/native"));
    assertThat(kept(Map.of("XDG_CACHE_HOME", ""), home))
        .startsWith(folder.toRealPath().resolve("home/.cache/ledo/native"));
    assertThat(kept(Map.of("XDG_CACHE_HOME", named.toString()), home))
        .startsWith(folder.toRealPath().resolve("named/ledo/native"));
  }

  private static Path kept(Map<String, String> environment, Path home) {
    return NativeStore.ofUser(environment, home, PLATFORM).keep(PLATFORM);
  }
}
