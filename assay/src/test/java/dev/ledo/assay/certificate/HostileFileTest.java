package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Files that are broken, or meant to break their reader.
class HostileFileTest {

  private static List<String> codes(byte[] bytes) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          CertificateReading reading = new CertificateReader().read("f", bytes);
          assertThat(reading.found()).isEmpty();
          return reading.problems().sorted().stream()
              .map(Problem::code)
              .map(code -> code.id())
              .toList();
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void emptyBlankAndOtherFilesAreNamed() {
    assertThat(codes(new byte[0])).containsExactly("A001");
    assertThat(codes(utf8(" \n\n \r\n"))).containsExactly("A001");
    assertThat(codes(utf8("%PDF-1.7\n..."))).containsExactly("A002");
    assertThat(codes(utf8("<html><table><tr><td>Dy</td></tr></table></html>")))
        .containsExactly("A002");
    assertThat(codes(utf8("dear all,\nthe results will come\n"))).containsExactly("A005");
  }

  @Test
  void binaryIsNoText() {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    assertThat(codes(bytes)).containsExactly("A002");
  }

  @Test
  void tenMillionColumnsAreTooMany() {
    assertThat(codes(utf8("sample" + ",Dy".repeat(10_000_000)))).containsExactly("A003");
  }

  @Test
  void workbookThatUnpacksWithoutEndIsRefused() throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 110; i++) {
        zip.write(new byte[1_000_000]);
      }
    }
    byte[] bytes = zipped.toByteArray();
    assertThat(bytes).hasSizeLessThan(2_000_000);
    assertThat(codes(bytes)).containsExactly("A003");
  }

  @Test
  void documentTypeInAWorkbookIsRefused() {
    Map<String, String> parts =
        XlsxFile.parts(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row"
                + " r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
    assertThat(codes(XlsxFile.zip(parts))).containsExactly("A004");
  }

  @Test
  void cellFarToTheRightIsRefused() {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    for (String address : List.of("XFD1", "ZZZZZZ1", "A999999999999", "&#90;ZZZZ1")) {
      String sheet =
          "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"%s\"><v>1</v></c></row></sheetData></worksheet>"
              .formatted(main, address);
      assertThat(codes(XlsxFile.zip(XlsxFile.parts(sheet))))
          .hasSize(1)
          .isSubsetOf("A003", "A004", "A005");
    }
  }

  @Test
  void cutAndDamagedWorkbooksEndInAProblem() {
    byte[] whole =
        XlsxFile.zip(XlsxFile.parts(List.of(List.of("Sample", "Dy_ppm"), List.of("S1", "n:1.5"))));
    assertThat(new CertificateReader().read("f", whole).found()).isPresent();
    for (int length = 4; length < whole.length; length += 37) {
      CertificateReading cut = new CertificateReader().read("f", Arrays.copyOf(whole, length));
      assertThat(cut.found().isPresent() || cut.problems().hasErrors()).isTrue();
    }
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
      CertificateReading reading = new CertificateReader().read("f", damaged);
      assertThat(reading.found().isPresent() || reading.problems().hasErrors()).isTrue();
    }
  }

  /// Every prefix of a file gives only values that the whole file gives.
  @Test
  void cutTextNeverGivesAnotherValue() {
    String whole = "Sample,La_ppm,Dy_ppm\nS1,12.34,5.67\nS2,120,<0.05\nS3,7.5,1000\n";
    Map<String, Reading> truth = new HashMap<>();
    Certificate all = new CertificateReader().read("f", utf8(whole)).found().orElseThrow();
    all.values().forEach(v -> truth.put(v.sample().id() + v.determination(), v.reading()));
    assertThat(truth).hasSize(6);
    for (int length = 1; length < whole.length(); length++) {
      new CertificateReader()
          .read("f", utf8(whole.substring(0, length)))
          .found()
          .ifPresent(cut ->
              cut.values()
                  .forEach(v ->
                      assertThat(v.reading())
                          .isEqualTo(truth.get(v.sample().id() + v.determination()))));
    }
  }
}
