package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X86_64",
    "Linux, aarch64, LINUX_AARCH64",
    "Mac OS X, x86_64, MACOS_X86_64",
    "Mac OS X, aarch64, MACOS_AARCH64",
    "Windows 11, amd64, WINDOWS_X86_64",
    "Windows Server 2022, amd64, WINDOWS_X86_64"
  })
  void isKnownByTheNamesOfTheJvm(String osName, String osArch, Platform platform) {
    assertThat(Platform.of(osName, osArch)).isEqualTo(platform);
  }

  @ParameterizedTest
  @CsvSource({"Linux, riscv64", "Windows 11, aarch64", "SunOS, sparcv9", "Linux, x86"})
  void isNamedWhenThereIsNothingForIt(String osName, String osArch) {
    assertThatExceptionOfType(HighsUnavailable.class)
        .isThrownBy(() -> Platform.of(osName, osArch))
        .withMessage(
            "HiGHS has no native library for '%s' on '%s'; there is one for Linux x86-64, Linux"
                + " aarch64, macOS x86-64, macOS aarch64, Windows x86-64. Run Ledo's solver on one"
                + " of these, for example in a container.",
            osName, osArch);
  }

  @ParameterizedTest
  @EnumSource
  void libraryInTheBuildIsTheOneThatWasExamined(Platform platform) throws IOException {
    try (InputStream library = Platform.class.getResourceAsStream(platform.resource())) {
      assertThat(library).isNotNull();
      assertThat(NativeStore.sum(library.readAllBytes())).isEqualTo(platform.sha256());
    }
  }

  @Test
  void versionIsTheOneThisWasWrittenFor() {
    assertThat(Highs.load().version()).isEqualTo("1.12.0");
    assertThat(Highs.load()).isSameAs(Highs.load());
  }
}
