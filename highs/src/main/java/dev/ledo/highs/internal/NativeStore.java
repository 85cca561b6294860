package dev.ledo.highs.internal;

import dev.ledo.highs.HighsUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/// A folder of the user where native libraries are kept, each under the sum of its bytes.
///
/// The system loads libraries from files only. A file is used when its bytes have the sum that this
/// version of Ledo was built with, whoever put it there; otherwise it is written anew, under
/// another name first. Nobody but the user can write to the folder.
public final class NativeStore {

  private final Path folder;

  public NativeStore(Path folder) {
    this.folder = folder;
  }

  /// The store beneath the user's folder for caches.
  ///
  /// @param environment `XDG_CACHE_HOME` or, on Windows, `LOCALAPPDATA` name the folder for caches
  /// @param home the user's home, for `.cache` if they do not
  public static NativeStore ofUser(Map<String, String> environment, Path home, Platform platform) {
    String named =
        environment.getOrDefault(
            platform == Platform.WINDOWS_X86_64 ? "LOCALAPPDATA" : "XDG_CACHE_HOME", "");
    Path caches = named.isEmpty() ? home.resolve(".cache") : Path.of(named);
    return new NativeStore(caches.resolve("ledo").resolve("native"));
  }

  /// The file of a platform's library, written if it is not there.
  ///
  /// @throws HighsUnavailable if the library is not in the build, differs from the one the build
  ///   was made with, or cannot be written
  public Path keep(Platform platform) {
    Path place = folder.resolve(platform.sha256());
    Path file = place.resolve(platform.fileName());
    try {
      if (!hasSum(file, platform.sha256())) {
        write(bytesOf(platform), place, file);
      }
      return file.toRealPath();
    } catch (IOException e) {
      throw new HighsUnavailable(
          ("The solver's library cannot be kept in %s (%s). Make that folder writable, or name"
                  + " another folder for caches in the environment: XDG_CACHE_HOME, on Windows"
                  + " LOCALAPPDATA.")
              .formatted(place, e),
          e);
    }
  }

  private static byte[] bytesOf(Platform platform) throws IOException {
    try (InputStream resource = NativeStore.class.getResourceAsStream(platform.resource())) {
      if (resource == null) {
        throw new HighsUnavailable(
            "The solver's library %s is not in this build; build the module highs again."
                .formatted(platform.resource()));
      }
      byte[] bytes = resource.readAllBytes();
      if (!sum(bytes).equals(platform.sha256())) {
        throw new HighsUnavailable(
            ("The solver's library %s has the SHA-256 sum %s instead of %s; it is not the one Ledo"
                    + " was made with. Build Ledo again from sources you trust.")
                .formatted(platform.resource(), sum(bytes), platform.sha256()));
      }
      return bytes;
    }
  }

  private static void write(byte[] bytes, Path place, Path file) throws IOException {
    boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own = posix ? mode("rwx------") : new FileAttribute<?>[0];
    Files.createDirectories(place, own);
    Path draft = Files.createTempFile(place, "draft", "", posix ? mode("rw-------") : own);
    try {
      Files.write(draft, bytes);
      move(draft, file, bytes);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Windows refuses to replace a file that another process has loaded; that one is right if its
  /// bytes are.
  private static void move(Path draft, Path file, byte[] bytes) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        throw e;
      }
    }
  }

  private static FileAttribute<?>[] mode(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  private static boolean hasSum(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && sum(Files.readAllBytes(file)).equals(sha256);
  }

  public static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
