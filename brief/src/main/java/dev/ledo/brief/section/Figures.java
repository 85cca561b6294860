package dev.ledo.brief.section;

import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Figure;
import dev.ledo.core.Amount;

/// Figures as words inside pictures, where nothing can be linked: the table beside tells the same.
final class Figures {

  private Figures() {}

  /// Amount and unit.
  static String words(Figure figure) {
    String unit = Shown.unit(figure.quantity().unit());
    return words(figure.amount()) + (unit.isEmpty() ? "" : " " + unit);
  }

  /// Amount alone.
  static String words(Amount amount) {
    return Shown.computed(amount);
  }
}
