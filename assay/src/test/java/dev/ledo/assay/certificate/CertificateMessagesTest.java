package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.ledo.core.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader of a certificate is told, to the word: the fact, the place and what to do.
class CertificateMessagesTest {

  private static CertificateReading read(String text) {
    return new CertificateReader().read("k.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(String text) {
    return read(text).problems().sorted().stream().map(Problem::render).toList();
  }

  private static Stream<String> setAside(String text) {
    return read(text).found().orElseThrow().quarantine().map(cell -> cell.problem().render());
  }

  @Test
  void anotherNumberOfSamplesIsNoted() {
    assertThat(told("# of SAMPLES : 3\nSample,Dy_ppm\nS1,1.5\nS2,2.5\n"))
        .containsExactly("k.csv: note A010: 3 samples are stated, 2 found");
  }

  @Test
  void dateThatMayBeTwoDaysIsNoted() {
    assertThat(told("DATE FINALIZED : 03/04/2026\nSample,Dy_ppm\nS1,1.5\n"))
        .containsExactly("k.csv:1:1: note A011: '03/04/2026' may be several days or none");
  }

  @Test
  void columnThatStandsTwiceIsNoted() {
    assertThat(told("Sample,Dy_ppm,Tb_ppm,Dy_ppm\nS1,1.5,0.2,1.6\n"))
        .containsExactly("k.csv:1:4: note A012: Dy_ppm is also in column 2");
  }

  @Test
  void sampleThatStandsTwiceIsWarnedOf() {
    assertThat(told("Sample,Dy_ppm\nS1,1.5\nS2,2.5\nS1,1.6\n"))
        .containsExactly(
            """
            k.csv:4:1: warning A013: sample S1 also stands in line 2
              hint: tell duplicates apart by their ids\
            """);
  }

  @Test
  void commaAgainstNineInTenPointsIsSetAside() {
    assertThat(
            setAside(
                "Sample;Dy_ppm;Tb_ppm;Nd_ppm\nS1;1.5;0.2;30.5\nS2;1.6;0.3;31.5\nS3;1.7;0,4;32.5\nS4;1.8;0.5;33.5\n"))
        .containsExactly(
            """
            k.csv:4:3: warning A103: '0,4' (S3, Tb_ppm): comma and point are used differently from the rest of the file
              hint: write the number as the rest of the file does\
            """);
  }

  @Test
  void numberAsASpreadsheetShortensItIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm\nS1,1.23E+05\nS2,2.5\n"))
        .containsExactly(
            """
            k.csv:2:2: warning A105: '1.23E+05' (S1, Dy_ppm): a spreadsheet wrote it in scientific notation, which may have cut digits
              hint: take the number from the laboratory's own file\
            """);
  }

  @Test
  void cellInAnotherUnitThanItsColumnIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm\nS1,0.5 %\nS2,2.5\n"))
        .containsExactly(
            """
            k.csv:2:2: warning A108: '0.5 %' (S1, Dy_ppm): the cell names another unit than its column
              hint: write it in the column's unit\
            """);
  }

  @Test
  void resultBelowALimitThatNobodyStatesIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm\nS1,<LOD\nS2,2.5\n"))
        .containsExactly(
            """
            k.csv:2:2: warning A112: '<LOD' (S1, Dy_ppm): beyond a limit that is not stated
              hint: write `<` or `>` and the limit\
            """);
  }

  private static final String WITH_RANGE =
      """
      SAMPLE,Dy,Tb
      DESCRIPTION,ppm,ppm
      Min. Detection,0.05,0.01
      Max. Detection,1000,1000
      """;

  /// Less than the method detects, and more than a bound that it can still measure.
  @Test
  void limitAgainstThoseOfTheHeaderIsSetAside() {
    assertThat(setAside(WITH_RANGE + "S1,<0.02,0.5\nS2,2.5,>500\n"))
        .containsExactly(
            """
            k.csv:5:2: warning A113: '<0.02' (S1, Dy): the limit contradicts the one printed for the column
              hint: compare with the range of the method in the header\
            """,
            """
            k.csv:6:3: warning A113: '>500' (S2, Tb): the limit contradicts the one printed for the column
              hint: compare with the range of the method in the header\
            """);
  }

  @Test
  void columnOfTwoUnitsIsSetAside() {
    assertThat(setAside("Sample;Dy_ppm;Tb_ppm\nUnits;%;ppm\nS1;1.5;0.2\n"))
        .containsExactly(
            """
            k.csv:3:2: warning A121: '1.5' (S1, Dy_ppm): the column's unit is missing, not understood or contradictory
              hint: correct the unit\
            """);
  }

  @Test
  void lastCellOfAFileWithoutLineEndIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm,Tb_ppm\nS1,1.5,0.2\nS2,2.5,0.3"))
        .containsExactly(
            """
            k.csv:3:3: warning A132: '0.3' (S2, Tb_ppm): the file ends inside this row without a line end, so the cell may be cut short
              hint: fetch the file again, or add a line end if it is whole\
            """);
  }

  @Test
  void rowWithoutASampleIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm\nS1,1.5\n,2.5\n"))
        .containsExactly(
            """
            k.csv:3:2: warning A140: '2.5' (Dy_ppm): the row has no sample id
              hint: write the sample id\
            """);
  }

  @Test
  void whatStandsBelowASecondHeaderIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm,Tb_ppm\nS1,1.5,0.2\nSample,Nd_ppm,Pr_ppm\nS1,30.5,8.5\n"))
        .containsExactly(
            """
            k.csv:3:2: warning A142: 'Nd_ppm' (Sample, Dy_ppm): it belongs to a second table with another header
              hint: save each table as a file of its own\
            """,
            """
            k.csv:3:3: warning A142: 'Pr_ppm' (Sample, Tb_ppm): it belongs to a second table with another header
              hint: save each table as a file of its own\
            """,
            """
            k.csv:4:2: warning A142: '30.5' (S1, Dy_ppm): it belongs to a second table with another header
              hint: save each table as a file of its own\
            """,
            """
            k.csv:4:3: warning A142: '8.5' (S1, Tb_ppm): it belongs to a second table with another header
              hint: save each table as a file of its own\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "1,234" | A102: '1,234' (S1, Dy_ppm): comma or point may be decimal or thousands, and the file does not tell
          2026-05-03 | A104: '2026-05-03' (S1, Dy_ppm): a spreadsheet made a date of it
          #REF! | A106: '#REF!' (S1, Dy_ppm): a spreadsheet error, a truth value or a formula without result
          -3 | A109: '-3' (S1, Dy_ppm): negative, but not at the detection limit
          1500000 | A111: '1500000' (S1, Dy_ppm): more than the whole sample
          """)
  void cellIsSetAsideWithItsReason(String cell, String told) {
    assertThat(setAside("Sample,Dy_ppm\nS1,%s\nS2,2.5\n".formatted(cell)))
        .singleElement(as(STRING))
        .startsWith("k.csv:2:2: warning " + told);
  }

  @Test
  void numberShownAsPerCentIsSetAside() {
    byte[] workbook =
        XlsxFile.zip(XlsxFile.parts(List.of(List.of("Sample", "Dy_ppm"), List.of("S1", "p:1.5"))));
    Certificate certificate =
        new CertificateReader().read("k.xlsx", workbook).found().orElseThrow();
    assertThat(certificate.quarantine().map(cell -> cell.problem().render()))
        .containsExactly(
            """
            k.xlsx:2:2: warning A107: '1.5' (S1, Dy_ppm): formatted as per cent in the spreadsheet, so it may be off by 100
              hint: format the cell as a plain number in the column's unit\
            """);
  }

  @Test
  void zeroOfAMethodWithALimitIsSetAside() {
    assertThat(setAside(WITH_RANGE + "S1,0,0.5\n"))
        .singleElement(as(STRING))
        .contains("A110: '0' (S1, Dy): zero, though the method has a detection limit");
  }

  @Test
  void columnOfNoElementIsSetAside() {
    assertThat(setAside("Sample,Dy_ppm,Xx_ppm\nS1,1.5,0.2\n"))
        .singleElement(as(STRING))
        .contains(
            "A120: '0.2' (S1, Xx_ppm): the column's header is no element, oxide or known column");
  }

  @Test
  void oxideOfAnElementWithSeveralIsSetAside() {
    assertThat(setAside("Sample;Dy;Ce\nUnits;wt% oxide;wt% oxide\nS1;1.25;2.5\n"))
        .singleElement(as(STRING))
        .contains("A122: '2.5' (S1, Ce): the unit says oxide, but the element has several");
  }
}
