package dev.ledo.brief.model;

/// A figure as it is shown, and where its origin is told.
///
/// @param href place on the page that tells where it comes from, with `#`
/// @param shown rounded for reading, without unit
/// @param unit may be empty
/// @param exact all digits, in the notation of the case files, without unit
public record Num(String href, String shown, String unit, String exact) {

  /// Figure and unit.
  public String text() {
    if (unit.isEmpty()) {
      return shown;
    }
    return shown + "\u00a0" + unit.replace(' ', '\u00a0');
  }

  /// The figure without its unit, for a column whose head names it.
  public Num bare() {
    return new Num(href, shown, "", exact);
  }
}
