package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds rows that cannot be trusted as a whole.
final class RowChecks {

  private final Grid grid;
  private final int firstRow;
  private final int sampleCell;
  private final int width;
  private final int usualCells;
  private final int usualDigits;

  /// Looks at all rows once.
  ///
  /// @param width cells up to the last one that the header names
  RowChecks(Grid grid, int firstRow, int sampleCell, int width) {
    this.grid = grid;
    this.firstRow = firstRow;
    this.sampleCell = sampleCell;
    this.width = width;
    int cells = usualCells();
    this.usualCells = cells < width ? width : cells;
    this.usualDigits = usualDigits();
  }

  /// How many cells most filled rows have.
  private int usualCells() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row = firstRow; row < grid.rows(); row++) {
      if (grid.cells(row) > 1) {
        counts.merge(grid.cells(row), 1, Integer::sum);
      }
    }
    return mostFrequent(counts);
  }

  /// How many digits ids have that begin with a zero, if that is the habit; else 0.
  private int usualDigits() {
    Map<Integer, Integer> counts = new HashMap<>();
    int numbers = 0;
    for (int row = firstRow; row < grid.rows(); row++) {
      String id = grid.stripped(row, sampleCell);
      if (isDigits(id)) {
        numbers++;
        if (id.charAt(0) == '0') {
          counts.merge(id.length(), 1, Integer::sum);
        }
      }
    }
    int length = mostFrequent(counts);
    return counts.getOrDefault(length, 0) * 4 > numbers ? length : 0;
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    if (counts.isEmpty()) {
      return 0;
    }
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElseThrow();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Whether a row of a workbook has something right of the header: cells were pushed.
  private boolean reachesBeyond(int row) {
    for (int cell = width; cell < grid.cells(row); cell++) {
      if (!grid.isBlank(row, cell)) {
        return true;
      }
    }
    return false;
  }

  /// Why a whole row is in doubt.
  Optional<QuarantineReason> doubt(int row, String sample) {
    if (grid.isBroken(row)) {
      return Optional.of(QuarantineReason.BROKEN_QUOTE);
    }
    if (grid.isDelimited() ? grid.cells(row) != usualCells : reachesBeyond(row)) {
      return Optional.of(QuarantineReason.SHIFTED_ROW);
    }
    if (sample.isEmpty()) {
      return Optional.of(QuarantineReason.SAMPLE_MISSING);
    }
    boolean shortened = usualDigits > 0 && isDigits(sample) && sample.length() < usualDigits;
    return shortened || Samples.isDamaged(sample, grid.kind(row, sampleCell))
        ? Optional.of(QuarantineReason.SAMPLE_DAMAGED)
        : Optional.empty();
  }
}
