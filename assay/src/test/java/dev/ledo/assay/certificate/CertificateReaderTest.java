package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

  private static Certificate read(String text) {
    return new CertificateReader()
        .read("x", text.getBytes(StandardCharsets.UTF_8))
        .found()
        .orElseThrow();
  }

  private static List<String> lines(Certificate certificate) {
    return certificate
        .values()
        .map(value -> value.sample().id() + " " + value.determination() + " " + value.reading())
        .toList();
  }

  private static List<String> reasons(Certificate certificate) {
    return certificate
        .quarantine()
        .map(cell -> cell.place() + " " + cell.raw() + " " + cell.reason())
        .toList();
  }

  @Test
  void readsTheShapeOfSgsInSpanishWithDecimalCommas() {
    Certificate certificate =
        read(
            """
            Informe: GQ2600077
            Elemento;La;Dy;Dy2O3
            Unidad;PPM;PPM;%
            Método;GE_IMS95;GE_IMS95;GO_XRF70
            Límite Detec.;0,1;0,05;0,01
            Límite Superior;10000;1000;90
            M-001;45,6;<0,05;1,20
            *DUP M-001;44,9;0,06;1,21
            *BLK BLANCO;<0,1;<0,05;<0,01
            END/FIN
            """);
    assertThat(certificate.id().number()).isEqualTo("GQ2600077");
    assertThat(reasons(certificate)).isEmpty();
    assertThat(lines(certificate))
        .startsWith(
            "M-001 La ppm GE_IMS95 Known[number=45.6]",
            "M-001 Dy ppm GE_IMS95 Below[limit=0.05]",
            "M-001 Dy2O3 % GO_XRF70 Known[number=1.2]");
    assertThat(certificate.samples())
        .extracting(row -> row.kind() + " " + row.of())
        .containsExactly("ORDINARY ", "DUPLICATE M-001", "BLANK ");
    assertThat(certificate.determinations())
        .extracting(Determination::digestion)
        .containsOnly(Digestion.TOTAL);
  }

  @Test
  void readsThePlainLongForm() {
    Certificate certificate =
        read(
            """
            Laboratory: Example
            Certificate: K77
            Version: 2
            sample,analyte,value,unit,method,digestion,lower limit,upper limit
            S1,Dy,12.5,ppm,L1,ammonium sulfate leach,0.05,1000
            S1,Tb,<0.05,ppm,L1,ammonium sulfate leach,0.05,1000
            S2,Dy,"1,234",ppm,L1,ammonium sulfate leach,0.05,1000
            S2,Xx,3.5,ppm,L1,ammonium sulfate leach,0.05,1000
            """);
    assertThat(certificate.id()).isEqualTo(new CertificateId("Example", "K77", 2));
    assertThat(lines(certificate))
        .containsExactly("S1 Dy ppm L1 Known[number=12.5]", "S1 Tb ppm L1 Below[limit=0.05]");
    assertThat(reasons(certificate))
        .containsExactly("x:7:3 1,234 AMBIGUOUS_SEPARATOR", "x:8:3 3.5 UNKNOWN_ANALYTE");
    assertThat(certificate.determinations().getFirst().digestion())
        .isEqualTo(Digestion.AMMONIUM_SULFATE_LEACH);
  }

  @Test
  void tellsWhatASpreadsheetDidToAWorkbook() {
    byte[] bytes =
        XlsxFile.zip(
            XlsxFile.parts(
                List.of(
                    List.of("Sample", "La_ppm", "Dy_ppm", "Dy2O3_pct"),
                    List.of("S1", "n:12.5", "d:45000", "p:0.0125"),
                    List.of("d:45717", "n:1", "n:2", "n:3"),
                    List.of("S3", "e:#N/A", "f:A1*2", "n:1.5E-2"),
                    List.of("S4", "<0.05", " 7.5\u00A0", "'0.25"))));
    Certificate certificate = new CertificateReader().read("x", bytes).found().orElseThrow();
    assertThat(lines(certificate))
        .containsExactly(
            "S1 La ppm Known[number=12.5]",
            "S3 Dy2O3 % Known[number=0.015]",
            "S4 La ppm Below[limit=0.05]",
            "S4 Dy ppm Known[number=7.5]",
            "S4 Dy2O3 % Known[number=0.25]");
    assertThat(reasons(certificate))
        .containsExactly(
            "x:2:3 45000 SPREADSHEET_DATE",
            "x:2:4 0.0125 PERCENT_FORMAT",
            "x:3:2 1 SAMPLE_DAMAGED",
            "x:3:3 2 SAMPLE_DAMAGED",
            "x:3:4 3 SAMPLE_DAMAGED",
            "x:4:2 #N/A SPREADSHEET_ERROR",
            "x:4:3 =A1*2 SPREADSHEET_ERROR");
  }

  @Test
  void oxideUnitOverAnElementWithSeveralOxidesIsSetAside() {
    Certificate certificate =
        read("Sample;Dy;Ce\nUnits;wt% oxide;wt% oxide\nS1;1.25;2.5\nS2;3.5;4.5\n");
    assertThat(lines(certificate))
        .containsExactly("S1 Dy2O3 % Known[number=1.25]", "S2 Dy2O3 % Known[number=3.5]");
    assertThat(reasons(certificate))
        .containsExactly("x:3:3 2.5 UNKNOWN_BASIS", "x:4:3 4.5 UNKNOWN_BASIS");
  }

  @Test
  void readsSharedStringsAndFormulas() {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Map<String, String> parts =
        XlsxFile.parts(
            """
            <worksheet xmlns="%s"><sheetData>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
            <row r="6"><c r="A6" t="s"><v>2</v></c><c r="C6" t="s"><v>2</v></c></row>
            <row r="7"><c r="A7"><v>1001</v></c><c r="C7"><f>1+1.5</f><v>2.5</v></c></row>
            <row r="8"><c r="A8"><v>1002</v></c><c r="C8" t="b"><v>1</v></c></row>
            </sheetData></worksheet>\
            """
                .formatted(main));
    parts.put(
        "xl/sharedStrings.xml",
        "<sst xmlns=\"%s\"><si><t>Sample</t></si><si><r><t>Dy</t></r><r><t>_ppm</t></r></si><si><t></t></si></sst>"
            .formatted(main));
    parts.computeIfPresent(
        "[Content_Types].xml",
        (_, text) ->
            text.replace(
                "</Types>",
                "<Override PartName=\"/xl/sharedStrings.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (_, text) ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"rId4\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
                    + " Target=\"sharedStrings.xml\"/></Relationships>"));
    CertificateReading reading = new CertificateReader().read("x", XlsxFile.zip(parts));
    Certificate certificate = reading.found().orElseThrow();
    assertThat(lines(certificate)).containsExactly("1001 Dy ppm Known[number=2.5]");
    assertThat(certificate.values().map(value -> value.place().toString()))
        .containsExactly("x:7:3");
    assertThat(reasons(certificate)).containsExactly("x:8:3 1 SPREADSHEET_ERROR");
    assertThat(reading.problems().sorted()).isEmpty();
  }

  private static CertificateReading sheets(List<List<String>> first, List<List<String>> second) {
    return new CertificateReader()
        .read("x", XlsxFile.zip(XlsxFile.withSecondSheet(XlsxFile.parts(first), second)));
  }

  private static List<String> headlines(CertificateReading reading) {
    return reading.problems().sorted().stream().map(Problem::headline).toList();
  }

  @Test
  void resultsOfASecondSheetBelongToTheCertificateToo() {
    CertificateReading reading =
        sheets(
            List.of(
                List.of("Certificate: AB1"),
                List.of("Number of samples: 2"),
                List.of("Sample", "Dy_ppm"),
                List.of("S1", "n:2.5"),
                List.of("S2", "n:3.5")),
            List.of(
                List.of("Sample", "Tb_ppm", "Dy_ppm"),
                List.of("S1", "n:0.5", "n:2.5"),
                List.of("OREAS 460", "n:1.5", "<0.1")));
    assertThat(headlines(reading)).isEmpty();
    Certificate certificate = reading.found().orElseThrow();
    assertThat(lines(certificate))
        .containsExactly(
            "S1 Dy ppm Known[number=2.5]",
            "S2 Dy ppm Known[number=3.5]",
            "S1 Tb ppm Known[number=0.5]",
            "S1 Dy ppm Known[number=2.5]",
            "OREAS 460 Tb ppm Known[number=1.5]",
            "OREAS 460 Dy ppm Below[limit=0.1]");
    assertThat(certificate.determinations()).hasSize(2);
    assertThat(certificate.cellCount()).isEqualTo(6);
    assertThat(certificate.values().map(value -> value.place().toString()))
        .contains("x:4:2", "x!More:2:2");
  }

  /// 46279 days after 1899-12-30 are 2026-09-14.
  @Test
  void dateCellAboveTheResultsIsTheDayItShows() {
    byte[] bytes =
        XlsxFile.zip(
            XlsxFile.parts(
                List.of(
                    List.of("DATE RECEIVED :", "d:46266", "DATE FINALIZED :", "d:46279"),
                    List.of("Sample", "Dy_ppm", "Tb_ppm"),
                    List.of("S1", "n:2.5", "n:0.5"))));
    CertificateReading reading = new CertificateReader().read("x", bytes);
    assertThat(headlines(reading)).isEmpty();
    assertThat(reading.found().orElseThrow().finalised())
        .map(Object::toString)
        .contains("2026-09-14");
  }

  @Test
  void sheetOfAnotherCertificateOrOfStatisticsIsNotRead() {
    List<List<String>> first =
        List.of(List.of("Certificate: AB1"), List.of("Sample", "Dy_ppm"), List.of("S1", "n:2.5"));
    assertThat(
            headlines(
                sheets(
                    first,
                    List.of(
                        List.of("Certificate: AB2"),
                        List.of("Sample", "Dy_ppm"),
                        List.of("S1", "n:9")))))
        .containsExactly(
            "x: warning A014: sheet 'More' holds results too, but is of certificate AB2 and was not read");
    CertificateReading statistics =
        sheets(
            first,
            List.of(
                List.of("Sample", "Dy_ppm"), List.of("Std. Dev.", "n:9"), List.of("Max", "n:9")));
    assertThat(headlines(statistics))
        .containsExactly(
            "x: warning A014: sheet 'More' holds results too, but has rows that look like statistics and was not read");
    assertThat(statistics.found().orElseThrow().cellCount()).isEqualTo(1);
  }

  @Test
  void contradictionBetweenSheetsIsTold() {
    CertificateReading reading =
        sheets(
            List.of(List.of("Sample", "Dy_ppm"), List.of("S1", "n:2.5")),
            List.of(List.of("Sample", "Dy_ppm"), List.of("S1", "n:2.6")));
    assertThat(headlines(reading))
        .singleElement()
        .asString()
        .contains("sample S1 has other results by the same method in sheet 'More'");
  }

  @Test
  void idsThatLostTheirZerosAreSetAside() {
    Certificate certificate = read("Sample;Dy_ppm\n000123;1.5\n000124;2.5\n125;3.5\n000126;4.5\n");
    assertThat(reasons(certificate)).containsExactly("x:4:2 3.5 SAMPLE_DAMAGED");
    assertThat(certificate.quarantine().findFirst().orElseThrow().problem().headline())
        .isEqualTo(
            "x:4:2: warning A141: '3.5' (125, Dy_ppm): a spreadsheet made a date, a rounded or a"
                + " shorter number of the sample id");
  }
}
