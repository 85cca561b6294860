package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Element;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableCellsTest {

  private static TableCells decided(char separator, String... seen) {
    var cells = new TableCells(separator);
    for (String cell : seen) {
      cells.see(cell);
    }
    cells.decide();
    return cells;
  }

  private static TableCell known(double number) {
    return new TableCell.Says(new Reading.Known(number));
  }

  @Test
  void allNumbersTogetherTellTheDecimalMark() {
    TableCells comma = decided(';', "0,05", "12,5", "3,25", "1,234");
    assertThat(comma.result("1,234", AssayUnit.PPM)).isEqualTo(known(1.234));
    assertThat(comma.number("-7,5")).isEqualTo(known(-7.5));

    TableCells point = decided(';', "0.05", "12.5", "1,234.5");
    assertThat(point.result("1,234", AssayUnit.PPM)).isEqualTo(known(1234));
  }

  @Test
  void limitsAndBlanksStayWhatTheyAre() {
    TableCells cells = decided(',', "12.5");
    assertThat(cells.result("<0.05", AssayUnit.PPM))
        .isEqualTo(new TableCell.Says(new Reading.Below(0.05)));
    assertThat(cells.result(" ", AssayUnit.PPM)).isEqualTo(TableCell.BLANK);
    assertThat(cells.number("NSS"))
        .isEqualTo(new TableCell.Says(new Reading.Missing(Reading.Cause.INSUFFICIENT_SAMPLE)));
  }

  @Test
  void whatIsNotSureIsDoubtful() {
    TableCells cells = decided(',', "12.5");
    assertThat(cells.result("abc", AssayUnit.PPM))
        .isEqualTo(new TableCell.Doubtful(QuarantineReason.UNREADABLE));
    assertThat(cells.result("-3", AssayUnit.PPM))
        .isEqualTo(new TableCell.Doubtful(QuarantineReason.NEGATIVE));
    assertThat(cells.result("101", AssayUnit.PERCENT))
        .isEqualTo(new TableCell.Doubtful(QuarantineReason.IMPOSSIBLE));
    assertThat(cells.number("5 kg")).isEqualTo(new TableCell.Doubtful(QuarantineReason.UNREADABLE));
    assertThat(cells.number("NaN")).isEqualTo(new TableCell.Doubtful(QuarantineReason.UNREADABLE));
    assertThat(cells.number("2000000")).isEqualTo(known(2_000_000));
  }

  @Test
  void namesOfColumnsSayAnalyteAndUnit() {
    assertThat(AnalyteColumn.find("Dy_ppm"))
        .contains(new AnalyteColumn(new Analyte.OfElement(Element.DY), Optional.of(AssayUnit.PPM)));
    assertThat(AnalyteColumn.find("Dy").flatMap(AnalyteColumn::unit)).isEmpty();
    assertThat(AnalyteColumn.find("hole")).isEmpty();
  }
}
