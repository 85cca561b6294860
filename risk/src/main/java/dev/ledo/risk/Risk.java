package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;

/// Computes concentration and dependence of a case.
public final class Risk {

  private Risk() {}

  /// All of it, as of the view's day.
  ///
  /// @param view a case without errors
  public static RiskResult of(CaseView view) {
    return of(view, view.theCase().info().elements());
  }

  /// All of it, with mine output counted by other elements than the case asks about.
  ///
  /// @param view a case without errors
  /// @param elements what is counted besides all REO; what is no rare earth is left out
  public static RiskResult of(CaseView view, List<Element> elements) {
    var mining = new Mining(view, elements);
    var imports = new Imports(view);
    var home = new HomeOutput(view, mining.outputs());
    var gaps = new FeedGaps(view, mining.newest(), mining.ores(), home);
    List<StageConcentration> mined = mining.chosen();
    List<FeedGap> feedGaps = gaps.all();
    return new RiskResult(
        view.asOf(),
        mined,
        new Stages(view).newest(),
        mining.byEdition(),
        imports.all(),
        new Balances(view, home).all(),
        PublishedReliances.of(view),
        mining.ifAnalysed(mined),
        Withdrawal.of(mined),
        new LargestLeaves(view).all(),
        new GeoPolRisks(view, home, mining.ores()).all(imports.groups()),
        feedGaps,
        notes(mined, gaps.missing(feedGaps)));
  }

  private static List<String> notes(List<StageConcentration> mined, List<String> missingGaps) {
    var notes = new ArrayList<>(missingGaps);
    if (mined.isEmpty()) {
      notes.add("No mine output is known on this day, so its concentration was not computed.");
    }
    return notes;
  }
}
