package dev.ledo.assay.certificate.internal;

import java.math.BigDecimal;

/// Text of a sample's id, whether it was written as text or as a number.
final class SampleIds {

  private SampleIds() {}

  static String text(Grid grid, int row, int cell) {
    String text = grid.stripped(row, cell);
    boolean number = grid.kind(row, cell) == Grid.Kind.NUMBER && text.indexOf('E') > 0;
    return number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }
}
