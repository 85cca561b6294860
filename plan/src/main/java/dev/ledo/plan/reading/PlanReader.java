package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;
import dev.ledo.cases.Row;
import dev.ledo.plan.future.Futures;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Ranges;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the network of a plan from a case.
public final class PlanReader {

  private final CaseView view;
  private final Optional<Ground> ground;

  public PlanReader(CaseView view) {
    this.view = view;
    this.ground = readHorizon().map(horizon -> new Ground(view, horizon, new PlanUnits()));
  }

  /// What all networks of a case stand on.
  record Ground(CaseView view, Horizon horizon, PlanUnits units) {}

  /// The case.
  public CaseView view() {
    return view;
  }

  /// Whether the case asks for a plan.
  public boolean asksForPlan() {
    return ground.isPresent();
  }

  /// The network with every figure in the middle of its range.
  ///
  /// @throws IllegalStateException if the case asks for no plan
  public Network read(PlanOptions options) {
    return read(options, Ranges.MIDDLE);
  }

  /// The network with the ranges as they turn out.
  ///
  /// @throws IllegalStateException if the case asks for no plan
  public Network read(PlanOptions options, Ranges ranges) {
    return read(draft(options, ranges));
  }

  /// The worlds that the network may meet.
  ///
  /// @throws IllegalStateException if the case asks for no plan
  public Futures futures(PlanOptions options, long seed) {
    return new Futures(ranges -> read(options, ranges), regimes(), seed);
  }

  /// The regimes that the case gives a rate, a duration and an effect.
  public List<Regime> regimes() {
    return new RegimePart(view).read();
  }

  /// Every figure of the case that has a range and bears on the plan, in order of its use.
  public List<Input> inputs(PlanOptions options) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    read(
        options,
        input -> {
          inputs.putIfAbsent(input.name(), input);
          return 0.5;
        });
    return List.copyOf(inputs.values());
  }

  /// How the tables were read where they leave something open, and what ways take.
  ///
  /// @throws IllegalStateException if the case asks for no plan
  public AsRead asRead(PlanOptions options) {
    Draft draft = draft(options, Ranges.MIDDLE);
    Set<String> used =
        read(draft).activities().stream()
            .flatMap(activity -> activity.use().stream())
            .map(Use::capacity)
            .collect(Collectors.toSet());
    List<Row> legs =
        new Ways(draft).legs().stream().filter(leg -> used.contains(LegPart.id(leg))).toList();
    var months = new WayMonths(draft);
    return new AsRead(
        new OxideGroups(view, used(draft)).describe(),
        legs.stream().flatMap(leg -> months.untold(leg).stream()).toList(),
        List.copyOf(draft.leftOut),
        legs.stream().map(leg -> LegPart.fare(draft, leg)).toList());
  }

  private Draft draft(PlanOptions options, Ranges ranges) {
    return new Draft(
        ground.orElseThrow(() -> new IllegalStateException("no plan is asked for")),
        options,
        ranges);
  }

  private Optional<Horizon> readHorizon() {
    Row head = view.theCase().rows("case").getFirst();
    return head.findDate("plan_from")
        .map(from ->
            Horizon.of(
                YearMonth.from(from.earliest()),
                new Horizon.Mix(
                    head.integer("plan_months"),
                    head.integer("plan_quarters"),
                    head.integer("plan_years")),
                DiscountRate.of(view).yearly().mid()));
  }

  private Network read(Draft draft) {
    var measures = new Measures(draft);
    var feeds = new FeedPart(draft, measures);
    var groups = new OxideGroups(view, used(draft));
    var ways = new Ways(draft);
    var content = new Content(draft);
    var supply = new Supply(content, measures);
    feeds.add();
    new ProcessPart(draft, feeds, groups, content, ways).add();
    new OfferPart(draft, supply).add();
    new ContractPart(draft, feeds, supply).add();
    new NeedPart(draft).add();
    new StorePart(draft, feeds, ways).add();
    addDisposal(draft);
    new LegPart(draft, feeds, ways).add();
    new ModulePart(draft).add();
    new TargetPart(draft).add();
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
    ContractPart.contracts(draft).forEach(row -> used.add(row.text("material")));
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
    Optional<Double> told =
        draft.view.find("assumptions", "disposal-cost").map(row -> draft.usdPerTonne(row, "value"));
    double cost = told.orElse(0.0);
    Set<Stock> made = new TreeSet<>();
    for (Activity activity : draft.activities) {
      if (activity.kind() == Activity.Kind.SEPARATE) {
        activity.flows().stream().skip(1).map(Flow::stock).forEach(made::add);
      }
    }
    if (told.isEmpty() && !made.isEmpty()) {
      draft.leftOut.add(
          new LeftOut(LeftOut.Figure.DISPOSAL_COST, "oxides that nobody takes", "assumptions"));
    }
    for (Stock stock : made) {
      var disposal =
          new Activity(
              new Activity.Label(
                  "dispose of " + stock, "disposal of " + stock, Set.of(), "assumptions"),
              Activity.Kind.DISPOSE,
              List.of(Flow.of(stock, -1)),
              Activity.Cost.of(draft.constant(cost)),
              Optional.empty(),
              List.of());
      draft.activity(disposal, List.of(), List.of());
    }
  }
}
