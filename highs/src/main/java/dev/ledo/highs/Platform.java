package dev.ledo.highs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// An operating system and processor for which HiGHS is published, with the library that belongs to
/// it.
///
/// The libraries are those in the jars `com.google.ortools:ortools-<platform>` of the version in
/// the build; a new version needs new sums here.
enum Platform {
  LINUX_X86_64(
      "ortools-linux-x86-64/libhighs.so.1",
      "f1950bebd88b271821c7924527021b738a2a6c1cd4516cf97463a0f5e8f82973"),
  LINUX_AARCH64(
      "ortools-linux-aarch64/libhighs.so.1",
      "a7fc82c313f91d844ae4c5154841238b6ec96355d3d8fbfe6b360a159db4425e"),
  MACOS_X86_64(
      "ortools-darwin-x86-64/libhighs.1.dylib",
      "2018eccb4269fe158804fe6246a282a09c284d48c98157e88999e7e0241ff971"),
  MACOS_AARCH64(
      "ortools-darwin-aarch64/libhighs.1.dylib",
      "1f988225955ba982fad9b6dbbe11c58b1cb741a3260b7c7bab512c7b95f2cf96"),
  WINDOWS_X86_64(
      "ortools-win32-x86-64/highs.dll",
      "ecdc275b0cad340b9bc6b1c7e8c0e08ffb41ecfb2ae0730ede6fa6ac2d1e57e0");

  private final String resource;
  private final String sha256;

  Platform(String resource, String sha256) {
    this.resource = resource;
    this.sha256 = sha256;
  }

  /// The platform by the JVM's names for it, such as `Mac OS X` and `aarch64`.
  ///
  /// @throws HighsUnavailable if HiGHS is not published for it
  static Platform of(String osName, String osArch) {
    String name = system(osName) + "_" + processor(osArch);
    for (Platform platform : values()) {
      if (platform.name().equals(name)) {
        return platform;
      }
    }
    throw new HighsUnavailable(
        ("HiGHS has no native library for '%s' on '%s'; there is one for %s. Run Ledo's solver on"
                + " one of these, for example in a container.")
            .formatted(osName, osArch, published()));
  }

  private static String system(String osName) {
    String lower = osName.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return "MACOS";
    }
    return lower.startsWith("windows") ? "WINDOWS" : lower.toUpperCase(Locale.ROOT);
  }

  private static String processor(String osArch) {
    return switch (osArch) {
      case "amd64", "x86_64" -> "X86_64";
      case "aarch64", "arm64" -> "AARCH64";
      default -> osArch;
    };
  }

  private static String published() {
    return Arrays.stream(values()).map(Platform::toString).collect(Collectors.joining(", "));
  }

  /// Where the library is among the resources of this package.
  String resource() {
    return resource;
  }

  /// The library's own name.
  String fileName() {
    return resource.substring(resource.indexOf('/') + 1);
  }

  /// The SHA-256 sum of the library, in hexadecimal.
  String sha256() {
    return sha256;
  }

  /// The system's libraries that HiGHS needs, to be loaded before it.
  ///
  /// The library for Linux names an empty folder as the first place to look for them, which is the
  /// folder where the program happens to be started: a file `libstdc++.so.6` lying there would be
  /// loaded. What is loaded already is not looked for.
  List<String> systemLibraries() {
    return switch (this) {
      case LINUX_X86_64, LINUX_AARCH64 ->
          List.of("libpthread.so.0", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6");
      case MACOS_X86_64, MACOS_AARCH64, WINDOWS_X86_64 -> List.of();
    };
  }

  /// The variable in which the C library keeps the stream that programs print to, where it is one.
  Optional<String> standardStream() {
    return switch (this) {
      case LINUX_X86_64, LINUX_AARCH64 -> Optional.of("stdout");
      case MACOS_X86_64, MACOS_AARCH64 -> Optional.of("__stdoutp");
      case WINDOWS_X86_64 -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return switch (this) {
      case LINUX_X86_64 -> "Linux x86-64";
      case LINUX_AARCH64 -> "Linux aarch64";
      case MACOS_X86_64 -> "macOS x86-64";
      case MACOS_AARCH64 -> "macOS aarch64";
      case WINDOWS_X86_64 -> "Windows x86-64";
    };
  }
}
