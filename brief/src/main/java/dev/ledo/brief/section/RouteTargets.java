package dev.ledo.brief.section;

import dev.ledo.brief.model.Text;

/// What is asked of a corridor, in words.
final class RouteTargets {

  private RouteTargets() {}

  /// Tonnes wanted each month, as the case states them, without unit.
  static Text wanted(RouteFigures figures) {
    return figures
        .setting()
        .trace()
        .findCell(figures.reading().row(), "target")
        .map(num -> Text.of("{}", num.bare()))
        .orElse(Text.of("no given number of"));
  }
}
