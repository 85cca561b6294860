package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import java.util.List;

/// Computes concentration and dependence of a case.
public final class Risk {

  private Risk() {}

  /// All of it, as of the view's day.
  ///
  /// @param view a case without errors
  public static RiskResult of(CaseView view) {
    var mining = new Mining(view);
    return new RiskResult(
        view.asOf(),
        mining.chosen(),
        new Stages(view).newest(),
        mining.byEdition(),
        new Imports(view).all(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
