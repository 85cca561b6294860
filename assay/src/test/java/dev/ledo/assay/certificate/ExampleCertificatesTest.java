package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Certificates authored here in the shapes of several laboratories; none is one's own.
class ExampleCertificatesTest {

  private static Certificate read(String name) {
    try (InputStream in =
        Objects.requireNonNull(ExampleCertificatesTest.class.getResourceAsStream(name), name)) {
      CertificateReading reading = new CertificateReader().read(name, in.readAllBytes());
      assertThat(reading.problems().hasErrors()).as(name).isFalse();
      Certificate certificate = reading.found().orElseThrow();
      assertThat(certificate.quarantine()).as(name).isEmpty();
      return certificate;
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  @Test
  void eachIsReadWithNumberVersionAndDate() {
    Certificate als = read("als-shape.csv");
    assertThat(als.id()).isEqualTo(new CertificateId("", "LB26001234", 1));
    assertThat(als.finalised()).contains(PartialDate.of("2026-03-20"));
    assertThat(als.cellCount()).isEqualTo(34);
    assertThat(als.values())
        .extracting(
            value -> value.sample().id() + " " + value.determination() + " " + value.reading())
        .contains(
            "KX-0002 Dy ppm ME-MS81 Above[limit=1000.0]",
            "KX-0002 Dy % ME-OGREE Known[number=2.415]",
            "KX-0003 Th ppm ME-MS81 Missing[cause=INSUFFICIENT_SAMPLE]");

    Certificate sgs = read("sgs-shape-spanish.csv");
    assertThat(sgs.id()).isEqualTo(new CertificateId("Ejemplo", "GQ2600077", 1));
    assertThat(sgs.finalised()).contains(PartialDate.of("2026-03-28"));
    assertThat(sgs.cellCount()).isEqualTo(16);

    Certificate intertek = read("intertek-shape.csv");
    assertThat(intertek.id()).isEqualTo(new CertificateId("Example", "26-118", 2));
    assertThat(intertek.determinations())
        .extracting(Determination::digestion)
        .containsOnly(Digestion.AMMONIUM_SULFATE_LEACH);
    assertThat(intertek.values())
        .filteredOn(value -> value.sample().id().equals("KX-0002"))
        .extracting(MeasuredValue::reading)
        .containsExactly(
            new Reading.Below(0.1),
            new Reading.Below(0.05),
            new Reading.Below(10),
            new Reading.Below(50));

    assertThat(read("plain-long.csv").id()).isEqualTo(new CertificateId("Example", "K77", 2));
    assertThat(read("plain-wide.csv").values())
        .extracting(
            value -> value.sample().id() + " " + value.determination() + " " + value.reading())
        .containsExactly(
            "0001 Dy ppm L1 Known[number=12.5]",
            "0001 Tb ppm L1 Known[number=1.75]",
            "0001 CeO2 % Known[number=0.004]",
            "0002 Dy ppm L1 Below[limit=0.05]",
            "0002 Tb ppm L1 Known[number=0.5]",
            "0002 CeO2 % Below[limit=0.001]");
  }
}
