package dev.ledo.brief.model;

/// A column of a table.
///
/// @param head heading without unit
/// @param unit unit of its figures; may be empty
/// @param isNumeric whether cells are figures, set to the right
public record Column(String head, String unit, boolean isNumeric) {

  /// A column of words.
  public static Column words(String head) {
    return new Column(head, "", false);
  }

  /// A column of figures.
  public static Column figures(String head, String unit) {
    return new Column(head, unit, true);
  }

  /// Heading with its unit in brackets, as in the case files.
  public String headWithUnit() {
    return unit.isEmpty() ? head : head + " [" + unit + "]";
  }
}
