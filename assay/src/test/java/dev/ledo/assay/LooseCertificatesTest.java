package dev.ledo.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.certificate.CertificateReader;
import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Certificates without a case, and with a register that does not fit them.
class LooseCertificatesTest {

  @Test
  void filesWithoutACaseGiveQualityAndRareEarthsButNoSites() {
    CertificateReading reading =
        reading("S1,Dy,12,ppm,fusion,0.1\nS1,Tb,<0.5,ppm,fusion,0.5\n*BLK,Dy,3,ppm,fusion,0.1\n");
    CampaignResult result =
        new AssayStudy(AssayOptions.usual(1))
            .of(List.of(reading), SampleRegister.empty())
            .campaigns()
            .getFirst();
    assertThat(result.sites()).isEmpty();
    assertThat(result.samples()).extracting(SampleResult::sample).containsExactly("S1");
    assertThat(result.batches().getFirst().verdict()).isEqualTo(Verdict.REASSAY);
    assertThat(result.batches().getFirst().toReassay()).containsExactly("S1");
    assertThat(result.samples().getFirst().isUsed()).isFalse();
  }

  @Test
  void whatTheRegisterAndTheCertificateDoNotShareIsNamed() {
    CaseView kachin =
        CaseView.of(
            new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).found().orElseThrow());
    CampaignResult one =
        new AssayStudy(AssayOptions.usual(1))
            .of(
                List.of(reading("S1,Dy,12,ppm,fusion,0.1\nQC-11,Dy,11,ppm,fusion,0.1\n")),
                SampleRegister.of(kachin.rows("samples"), kachin.rows("standards")))
            .campaigns()
            .getFirst();
    assertThat(one.notes())
        .anyMatch(note -> note.startsWith("registered, but in no certificate: CHP-001, "))
        .contains("in a certificate, but not registered: site unknown: S1");
    assertThat(one.batches().getFirst().notes())
        .contains(
            "QC-11 is not judged: its original 'PNG-001' (pulp duplicates) is not in this"
                + " certificate");
  }

  @Test
  void fileThatIsNoCertificateIsNamedAndTheOthersAreRead() {
    CertificateReading bad = new CertificateReader().read("x.csv", new byte[0]);
    AssayResult both =
        new AssayStudy(AssayOptions.usual(1))
            .of(List.of(bad, reading("S1,Dy,12,ppm,fusion,0.1\n")), SampleRegister.empty());
    assertThat(both.hasCertificates()).isTrue();
    assertThat(both.campaigns().getFirst().files().unread()).containsExactly("x.csv");
    AssayResult none =
        new AssayStudy(AssayOptions.usual(1)).of(List.of(bad), SampleRegister.empty());
    assertThat(none.hasCertificates()).isFalse();
  }

  /// Umpire results 1.2 times the first plus 1: the slope is the ratio of the deviations, 1.2.
  @Test
  void anUmpireLaboratoryIsComparedPulpByPulpWithTheFirst(@TempDir Path folder) throws IOException {
    Path samples = folder.resolve("samples.csv");
    Files.writeString(
        samples,
        """
        sample,campaign,role,of,kind,reason
        U1,c,umpire,S1,assumption,By hand
        U2,c,umpire,S2,assumption,By hand
        U3,c,umpire,S3,assumption,By hand
        U4,c,umpire,S4,assumption,By hand
        """);
    var problems = new Problems();
    List<Row> rows = new CaseReader(Schema.load()).readTable("samples", samples, problems);
    assertThat(problems.sorted()).isEmpty();
    String first =
        "S1,Dy,10,ppm,fusion,0.1\nS2,Dy,20,ppm,fusion,0.1\nS3,Dy,30,ppm,fusion,0.1\nS4,Dy,<0.1,ppm,fusion,0.1\n";
    String second =
        "U1,Dy,13,ppm,fusion,0.1\nU2,Dy,25,ppm,fusion,0.1\nU3,Dy,37,ppm,fusion,0.1\nU4,Dy,2,ppm,fusion,0.1\n";
    CampaignResult result =
        new AssayStudy(AssayOptions.usual(1))
            .of(
                List.of(reading("K1", first), reading("K2", second)),
                SampleRegister.of(rows, List.of()))
            .campaigns()
            .getFirst();
    assertThat(result.laboratories()).hasSize(1);
    LaboratoryComparison dysprosium = result.laboratories().getFirst();
    assertThat(dysprosium.first().number()).isEqualTo("K1");
    assertThat(dysprosium.umpire().number()).isEqualTo("K2");
    assertThat(dysprosium.samples()).containsExactly("U1", "U2", "U3");
    assertThat(dysprosium.line().orElseThrow().slope()).isCloseTo(1.2, within(1e-9));
    assertThat(dysprosium.line().orElseThrow().intercept()).isCloseTo(1, within(1e-9));
    assertThat(dysprosium.line().orElseThrow().allowsEquality()).isFalse();
  }

  private static CertificateReading reading(String number, String rows) {
    String text =
        "Certificate: " + number + "\nsample,analyte,value,unit,digestion,lower limit\n" + rows;
    return new CertificateReader().read(number + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static CertificateReading reading(String rows) {
    return reading("K1", rows);
  }
}
