package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Finds the sheets with results in an XLSX workbook.
final class Workbook {

  private static final int MOST_CELLS_OF_SHEET = 10_000_000;
  private static final int LONGEST_TEXT = 32_767;

  private final String file;
  private final Problems problems;

  Workbook(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// The sheets with results, in order.
  List<Sheets.Found> find(byte[] bytes) {
    try {
      return read(WorkbookGuard.checked(bytes));
    } catch (WorkbookGuard.Refused e) {
      CertificateCode code =
          e.isTooLarge() ? CertificateCode.TOO_LARGE : CertificateCode.BROKEN_WORKBOOK;
      problems.add(Problem.of(code, Place.of(file), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      problems.add(broken(e));
    }
    return List.of();
  }

  private Problem broken(Exception cause) {
    return Problem.of(
        CertificateCode.BROKEN_WORKBOOK,
        Place.of(file),
        "the workbook is damaged: " + cause.getMessage());
  }

  /// What the library makes of a damaged workbook may be any exception.
  private List<Sheets.Found> read(byte[] bytes) {
    List<Sheets.Found> found = new ArrayList<>();
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        SheetGrid grid = grid(sheet);
        Layout.find(grid)
            .ifPresent(layout -> found.add(Sheets.Found.of(sheet.getName(), grid, layout)));
      }
      if (found.isEmpty()) {
        problems.add(Sheets.noResults(file));
      }
    } catch (WorkbookGuard.Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      problems.add(broken(e));
      return List.of();
    }
    return found;
  }

  private SheetGrid grid(Sheet sheet) throws IOException {
    var grid = new SheetGrid(sheet.getIndex() == 0 ? file : file + "!" + sheet.getName());
    long cells = 0;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        cells += row.getCellCount();
        if (row.getCellCount() > Sheets.MOST_CELLS || cells > MOST_CELLS_OF_SHEET) {
          throw new WorkbookGuard.Refused(
              "row %d of sheet '%s' has too many cells".formatted(row.getRowNum(), sheet.getName()),
              true);
        }
        add(grid, row);
      }
    }
    return grid;
  }

  private static void add(SheetGrid grid, Row row) {
    List<String> texts = new ArrayList<>(row.getCellCount());
    List<Grid.Kind> kinds = new ArrayList<>(row.getCellCount());
    boolean filled = false;
    for (int cell = 0; cell < row.getCellCount(); cell++) {
      Cell found = row.getCell(cell);
      String text = SheetCells.text(found);
      texts.add(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
      kinds.add(SheetCells.kind(found));
      filled |= !text.isBlank();
    }
    if (filled) {
      grid.add(row.getRowNum(), texts, kinds);
      for (int cell = 0; cell < row.getCellCount(); cell++) {
        int at = cell;
        SheetCells.day(row.getCell(cell)).ifPresent(day -> grid.setDay(at, day));
      }
    }
  }
}
