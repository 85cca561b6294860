package dev.ledo.assay.certificate.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// Tells what a cell of a workbook is, by its type and number format.
final class SheetCells {

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

  private SheetCells() {}

  /// Text as stored: of a number the digits in the file, not what the format shows.
  static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    String raw =
        switch (cell.getType()) {
          case STRING -> string(cell.getValue());
          case NUMBER, FORMULA, ERROR, BOOLEAN -> rawOrFormula(cell);
          case EMPTY -> "";
        };
    return raw;
  }

  /// A shared text that is empty comes as nothing at all.
  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// The day of a number that is shown as a date, such as `2026-09-14`.
  static Optional<String> day(@Nullable Cell cell) {
    if (cell == null || cell.getType() != CellType.NUMBER || kind(cell) != Grid.Kind.DATE) {
      return Optional.empty();
    }
    try {
      return Optional.of(cell.asDate().toLocalDate().toString());
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private static String rawOrFormula(Cell cell) {
    String raw = cell.getRawValue();
    if (raw != null && !raw.isEmpty()) {
      return raw;
    }
    String formula = cell.getFormula();
    return formula == null ? "" : "=" + formula;
  }

  static Grid.Kind kind(@Nullable Cell cell) {
    if (cell == null) {
      return Grid.Kind.TEXT;
    }
    return switch (cell.getType()) {
      case STRING, EMPTY -> Grid.Kind.TEXT;
      case NUMBER -> number(cell);
      case FORMULA -> formula(cell);
      case ERROR, BOOLEAN -> Grid.Kind.ERROR;
    };
  }

  private static Grid.Kind formula(Cell cell) {
    String raw = cell.getRawValue();
    if (raw == null || raw.isEmpty() || raw.startsWith("#")) {
      return Grid.Kind.ERROR;
    }
    return raw.matches("-?\\d.*") ? number(cell) : Grid.Kind.TEXT;
  }

  private static Grid.Kind number(Cell cell) {
    Integer id = cell.getDataFormatId();
    int known = id == null ? 0 : id;
    String format = cell.getDataFormatString();
    String letters =
        format == null ? "" : LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    boolean isDate = (known >= 14 && known <= 22) || (known >= 45 && known <= 47);
    if (isDate || (!letters.contains("general") && letters.matches("(?s).*[ymdhs].*"))) {
      return Grid.Kind.DATE;
    }
    boolean isPercent = known == 9 || known == 10 || letters.contains("%");
    return isPercent ? Grid.Kind.PERCENT : Grid.Kind.NUMBER;
  }
}
