package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.LeftOut;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.UntoldMonths;
import dev.ledo.risk.FeedGap;
import java.io.PrintWriter;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// What `ledo plan` writes on a terminal, chapter by chapter.
final class PlanText {

  private static final double SMALL = 1e-6;

  private final PrintWriter out;
  private final CaseView view;
  private final PlanNames names;

  PlanText(PrintWriter out, CaseView view) {
    this.out = out;
    this.view = view;
    this.names = new PlanNames(view);
  }

  /// Writes all chapters that have something to say.
  void print(PlanOptions options, PlanResult result, List<FeedGap> gaps) {
    Network network = result.calm().network();
    opening(options, network.horizon());
    calm(result.calm());
    if (result.uncertain().isEmpty()) {
      bill(result);
    }
    result.uncertain().ifPresent(uncertain -> uncertain(result, uncertain));
    new PlanCurveText(out).print(result.curves());
    goals(gaps);
    head("How the plan was reckoned");
    say(
        "Oxides that nothing in the case tells apart are one good: "
            + result.asRead().lumping()
            + ".");
    untold(result.asRead().untoldMonths());
    LeftOut.sentences(result.asRead().leftOut()).forEach(told -> say(told.plain()));
    check(result);
  }

  private void uncertain(PlanResult result, PlanResult.Uncertain uncertain) {
    new PlanDecisionText(out, names).print(result.ask(), uncertain);
    bill(result);
    new PlanFlowText(out, names).print(uncertain.decision());
    new PlanShortageText(out).print(uncertain.decision(), result.regimes());
    new PlanStockText(out).print(uncertain.worths().stocks());
    new PlanWorthText(out).print(result.questions(), uncertain);
    new PlanScarcityText(out, names).print(uncertain.decision());
    new PlanSwingText(out, view).print(uncertain);
  }

  private void bill(PlanResult result) {
    new PlanBillText(out)
        .print(
            result.calm().bill(),
            result.uncertain().map(found -> found.decision().tally().bill()),
            result.asRead().fares());
  }

  private void opening(PlanOptions options, Horizon horizon) {
    out.println(view.theCase().info().title() + ", as of " + view.asOf());
    DiscountRate rate = DiscountRate.of(view);
    say(
        "Plan from %s to %s in %s. Sums are in million USD, discounted to %s at %s%s, unless said otherwise."
            .formatted(
                horizon.get(0).from(),
                horizon.get(horizon.size() - 1).to(),
                lengths(horizon),
                horizon.get(0).first(),
                rate.wordsOfMiddle(),
                rate.warning()));
    if (!options.scenario().isEmpty()) {
      say("Demand scenario: " + options.scenario() + ".");
    }
    if (!options.without().isEmpty()) {
      say("Left out: " + String.join(", ", options.without().stream().sorted().toList()) + ".");
    }
    if (!options.obeyed().isEmpty()) {
      say("Obeyed: " + String.join(", ", options.obeyed().stream().sorted().toList()) + ".");
    }
  }

  /// How many periods of each length: `12 quarters and 7 years`.
  private static String lengths(Horizon horizon) {
    var parts = new ArrayList<String>();
    List.of(1, 3, 12)
        .forEach(months -> {
          long number = horizon.periods().stream().filter(p -> p.months() == months).count();
          String word = months == 1 ? "month" : months == 3 ? "quarter" : "year";
          if (number > 0) {
            parts.add(number + " " + word + (number == 1 ? "" : "s"));
          }
        });
    return String.join(" and ", parts);
  }

  private void calm(Plan calm) {
    head("If nothing goes wrong");
    double needed =
        calm.network().needs().stream().mapToDouble(need -> need.perPeriod().sum()).sum();
    say("Every figure in the middle of its range, nothing disturbed:");
    say(
        "the cheapest plan costs %s million USD and goes without %s t of %s t needed."
            .formatted(
                PlanNumbers.millions(calm.costUsd()),
                PlanNumbers.tonnes(calm.lostTonnes()),
                PlanNumbers.tonnes(needed)));
    var built = new ArrayList<String>();
    for (int m = 0; m < calm.built().size(); m++) {
      Module module = calm.network().modules().get(m);
      if (calm.built().get(m) > SMALL) {
        built.add(PlanDecisionText.number(module, calm.built().get(m)) + " " + module.about());
      }
    }
    say(built.isEmpty() ? "It builds and signs nothing." : "It decides: " + join(built) + ".");
  }

  /// What is assumed of months of which nobody tells.
  private void untold(List<UntoldMonths> ways) {
    UntoldMonths.open(ways).forEach((months, legs) -> untold(legs, "can", months, ""));
    UntoldMonths.closed(ways)
        .forEach((months, legs) -> untold(legs, "cannot", months, ", as `closed_months` have it"));
    if (!ways.isEmpty()) {
      say(
          "`ledo route` keeps both for those months: shut at the low end, open at the high end, and in"
              + " the middle as `unknown_open` of the corridor says.");
    }
  }

  private void untold(List<UntoldMonths> legs, String can, List<Month> months, String why) {
    List<String> named = legs.stream().map(leg -> leg.about() + " (" + leg.row() + ")").toList();
    say(
        "Assumed, because nobody tells: %s %s be passed in %s%s."
            .formatted(RouteNames.list(named), can, RouteNames.months(months), why));
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }

  private void goals(List<FeedGap> gaps) {
    var text = new FeedGapText(view);
    for (FeedGap gap : gaps) {
      head(text.head(gap) + ", process losses included");
      gap.goal().findText("what").ifPresent(this::say);
      text.table(gap).print(out);
      FeedGapText.notes(gap).forEach(this::say);
    }
  }

  /// Says whether the plans hold when they are reckoned again from their flows alone.
  private void check(PlanResult result) {
    check("the calm plan", result.calm());
    result.uncertain().ifPresent(found -> check("the decision in the calm world", found.decided()));
  }

  private void check(String what, Plan plan) {
    PlanCheck.Finding found = plan.check();
    say(
        "Reckoned again from the flows alone, %s %s; its cost comes to %s million USD."
            .formatted(
                what,
                found.isSound()
                    ? "keeps every balance, capacity, need, store and limit"
                    : "BREAKS a balance, capacity, need, store or limit",
                PlanNumbers.millions(found.costUsd())));
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }

  private void say(String sentence) {
    PlanLines.print(out, sentence);
  }
}
