package dev.ledo.plan;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Unit;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the network of a plan from a case.
public final class PlanReader {

  private static final double USUAL_DISCOUNT = 0.08;

  private final CaseView view;

  public PlanReader(CaseView view) {
    this.view = view;
  }

  /// The network under some options; empty if the case asks for no plan.
  public Optional<Network> read(PlanOptions options) {
    return horizon().map(horizon -> read(new Draft(view, horizon, options)));
  }

  private Optional<Horizon> horizon() {
    Row head = view.theCase().rows("case").getFirst();
    return head.findDate("plan_from")
        .map(from ->
            Horizon.of(
                YearMonth.from(from.earliest()),
                head.integer("plan_quarters"),
                head.integer("plan_years"),
                discountRate()));
  }

  private double discountRate() {
    return view.find("assumptions", "discount-rate")
        .map(row -> row.quantity("value"))
        .map(rate -> rate.amount().mid() * rate.unit().factor() * yearsIn(rate.unit().symbol()))
        .orElse(USUAL_DISCOUNT);
  }

  private static double yearsIn(String symbol) {
    return symbol.contains("/yr") ? Unit.of("yr").factor() : 1;
  }

  private Network read(Draft draft) {
    var feeds = new FeedPart(draft);
    var groups = new OxideGroups(view, used(draft));
    feeds.add();
    var content = new Content(view);
    new ProcessPart(draft, feeds, groups, content).add();
    new OfferPart(draft, content).add();
    new NeedPart(draft).add();
    new StorePart(draft).add();
    addDisposal(draft);
    Map<String, Double> gross = new HashMap<>();
    feeds.feeds().forEach(feed -> gross.put(feed.id(), FeedPart.grossPerReo(feed)));
    new LegPart(draft).add(gross);
    new ModulePart(draft).add();
    return new Network(
        view.theCase().name(),
        draft.horizon,
        draft.activities,
        List.copyOf(draft.capacities.values()),
        draft.modules,
        draft.stores,
        draft.needs,
        draft.options.caps());
  }

  /// Materials that something in the plan makes, trades, stores or needs.
  private static Set<String> used(Draft draft) {
    var used = new HashSet<String>();
    OfferPart.offers(draft).forEach(row -> used.add(row.text("material")));
    draft.view.rows("needs").forEach(row -> used.add(row.text("material")));
    draft.view.rows("stores").forEach(row -> used.add(row.text("material")));
    Set<String> recipes = new HashSet<>();
    ProcessPart.processes(draft).forEach(row -> row.findText("recipe").ifPresent(recipes::add));
    for (Row row : draft.view.rows("recipes")) {
      if (recipes.contains(row.text("id"))) {
        used.add(row.text("input"));
        used.add(row.text("output"));
      }
    }
    return used;
  }

  /// Every good that separation makes can be disposed of where it is made.
  private static void addDisposal(Draft draft) {
    double cost =
        draft
            .view
            .find("assumptions", "disposal-cost")
            .map(row -> ProcessPart.perTonne(row.quantity("value")).mid())
            .orElse(0.0);
    Set<Stock> made = new HashSet<>();
    for (Activity activity : draft.activities) {
      if (activity.kind() == Activity.Kind.SEPARATE) {
        activity.flows().stream().filter(f -> f.amount() > 0).map(Flow::stock).forEach(made::add);
      }
    }
    for (Stock stock : made.stream().sorted().toList()) {
      draft.activities.add(
          new Activity(
              "dispose of " + stock,
              Activity.Kind.DISPOSE,
              "disposal of " + stock,
              List.of(Flow.of(stock, -1)),
              cost,
              Spread.NONE,
              Optional.empty(),
              List.of(),
              "assumptions"));
    }
  }
}
