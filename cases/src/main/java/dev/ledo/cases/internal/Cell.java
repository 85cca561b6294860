package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import org.jspecify.annotations.Nullable;

/// What came of reading a cell.
sealed interface Cell {

  /// The cell's value; null for an empty cell.
  record Good(@Nullable Object value) implements Cell {}

  /// The cell could not be read.
  ///
  /// @param message the fact, with the value first
  /// @param hint what to do about it, when there is more to say than the code's remedy
  record Bad(CaseCode code, String message, @Nullable String hint) implements Cell {
    Bad(CaseCode code, String message) {
      this(code, message, null);
    }
  }
}
