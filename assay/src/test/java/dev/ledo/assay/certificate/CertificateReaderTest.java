package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Files as laboratories shape them, authored here.
class CertificateReaderTest {

  private static final String ALS =
      """
      "LB26001234 - Finalized"
      "CLIENT : EXAMPLE, ""HEAD"" OFFICE"
      "# of SAMPLES : 2"
      "DATE RECEIVED : 2026-03-02  DATE FINALIZED : 2026-03-20"
      "CERTIFICATE COMMENTS : several
      lines"
      "",WEI-21,ME-MS81,ME-MS81,ME-MS81
      SAMPLE,Recvd Wt.,La,Dy,Dy
      DESCRIPTION,kg,ppm,ppm,ppm
      Min. Detection,0.02,0.1,0.05,0.05
      Max. Detection,1000,10000,1000,1000
      S001,1.23,45.6,<0.05,1.2
      S002,1.11,>10000,12.5,IS
      """;

  @Test
  void readsTheShapeOfAls() {
    CertificateReading reading =
        new CertificateReader().read("x.csv", ALS.getBytes(StandardCharsets.UTF_8));
    Certificate certificate = reading.found().orElseThrow();
    assertThat(certificate.id()).isEqualTo(new CertificateId("", "LB26001234", 1));
    assertThat(certificate.finalised()).map(Object::toString).contains("2026-03-20");
    assertThat(certificate.quarantine()).isEmpty();
    assertThat(certificate.values())
        .extracting(value ->
            value.sample().id()
                + " "
                + value.determination()
                + " "
                + value.reading()
                + " "
                + value.place())
        .containsExactly(
            "S001 weight kg WEI-21 Known[number=1.23] x.csv:12:2",
            "S001 La ppm ME-MS81 Known[number=45.6] x.csv:12:3",
            "S001 Dy ppm ME-MS81 Below[limit=0.05] x.csv:12:4",
            "S001 Dy ppm ME-MS81 Known[number=1.2] x.csv:12:5",
            "S002 weight kg WEI-21 Known[number=1.11] x.csv:13:2",
            "S002 La ppm ME-MS81 Above[limit=10000.0] x.csv:13:3",
            "S002 Dy ppm ME-MS81 Known[number=12.5] x.csv:13:4",
            "S002 Dy ppm ME-MS81 Missing[cause=INSUFFICIENT_SAMPLE] x.csv:13:5");
  }
}
