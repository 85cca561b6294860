package dev.ledo.cases.schema;

import java.util.List;
import java.util.Locale;

/// What the cells of a column hold.
public sealed interface ColumnType {

  /// A plain word or type without parameters.
  enum Simple implements ColumnType {
    /// Readable key: lower-case letters, digits and hyphens.
    ID,
    /// Free text.
    TEXT,
    /// Several texts separated by `;`.
    TEXTS,
    /// A figure, a range or a limit, in the column's unit.
    AMOUNT,
    /// A whole number.
    INTEGER,
    /// A calendar year.
    YEAR,
    /// A day, a month or a year.
    DATE,
    /// A year, month or span: `2024`, `2025-02`, `2025-01..05`, `2018-2024`, `FY2024-25`,
    /// `2025-Q1`.
    PERIOD,
    /// `yes`, `no` or `unknown`.
    FLAG,
    /// A country code.
    COUNTRY,
    /// The id of a row of the table referred to.
    REF,
    /// Several ids separated by `;`.
    REFS,
    /// Element symbols separated by `;`.
    ELEMENTS,
    /// Months as numbers and ranges: `5-10` or `6;7`.
    MONTHS,
    /// A unit symbol.
    UNIT
  }

  /// One of a fixed list of words.
  record OneOf(List<String> words) implements ColumnType {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /// Reads a type as the schema tables write it: `amount`, `one of a|b`.
  ///
  /// @throws IllegalArgumentException if there is no such type
  static ColumnType of(String text) {
    if (text.startsWith("one of ")) {
      return new OneOf(List.of(text.substring("one of ".length()).split("\\|")));
    }
    for (Simple simple : Simple.values()) {
      if (simple.name().equalsIgnoreCase(text)) {
        return simple;
      }
    }
    throw new IllegalArgumentException("no column type '" + text + "'");
  }

  /// The type as the schema tables write it.
  default String text() {
    return switch (this) {
      case Simple simple -> simple.name().toLowerCase(Locale.ROOT);
      case OneOf(List<String> words) -> "one of " + String.join("|", words);
    };
  }
}
