package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Ranges;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// A network while it is read from a case, every range turned into one number.
///
/// What is there never depends on the numbers, so that all worlds have one shape.
final class Draft {

  final CaseView view;
  final Horizon horizon;
  final PlanOptions options;
  final Law law;
  final List<Activity> activities = new ArrayList<>();
  final Map<String, Capacity> capacities = new LinkedHashMap<>();
  final List<Module> modules = new ArrayList<>();
  final List<Store> stores = new ArrayList<>();
  final List<Need> needs = new ArrayList<>();
  final Set<Stock> given = new TreeSet<>();
  final Set<Stock> taken = new TreeSet<>();
  final Set<LeftOut> leftOut = new LinkedHashSet<>();
  private final Ranges ranges;
  private final PlanUnits units;
  private final Map<String, Series> allowedParts = new HashMap<>();
  private final Map<String, Series> openParts = new HashMap<>();

  Draft(PlanReader.Ground ground, PlanOptions options, Ranges ranges) {
    this.view = ground.view();
    this.horizon = ground.horizon();
    this.units = ground.units();
    this.options = options;
    this.ranges = ranges;
    this.law = new Law(view, options, horizon);
  }

  /// The number that a figure of a row turns out to be, in the unit of its column.
  double number(Row row, String column) {
    return number(row, column, row.amount(column));
  }

  /// The number that a figure turns out to be, if it is given.
  Optional<Double> findNumber(Row row, String column) {
    return row.findAmount(column).map(amount -> number(row, column, amount));
  }

  /// The number that a figure turns out to be, in the unit of its column; 0 if nobody tells it,
  /// which is remembered as left out.
  ///
  /// @param about of what it is, in the words of the case
  double numberOrLeftOut(Row row, String column, LeftOut.Figure figure, String about) {
    return findNumber(row, column).orElseGet(() -> leaveOut(row, figure, about));
  }

  /// Remembers a figure that nobody tells.
  ///
  /// @return 0, what the plan takes it for
  double leaveOut(Row row, LeftOut.Figure figure, String about) {
    leftOut.add(new LeftOut(figure, about, row.toString()));
    return 0;
  }

  /// The number that an amount turns out to be that a column tells together with others.
  double number(Row row, String column, Amount amount) {
    return amount.isExact() ? amount.low() : ranges.value(Input.of(row, column), amount);
  }

  /// Tonnes of its kind per year that several rows turn out to be alike: at the same place in each
  /// one's range.
  double perYearAlike(Row row, String key, String column) {
    Amount amount = units.amount(row, column, PlanUnits.Kind.TONNES_PER_YEAR);
    return ranges.value(new Input(row, key, column), amount);
  }

  /// Tonnes of its kind.
  double tonnes(Row row, String column) {
    return number(row, column, units.amount(row, column, PlanUnits.Kind.TONNES));
  }

  /// Tonnes of its kind per year.
  double perYear(Row row, String column) {
    return number(row, column, units.amount(row, column, PlanUnits.Kind.TONNES_PER_YEAR));
  }

  /// US dollars per tonne of its kind.
  double usdPerTonne(Row row, String column) {
    return number(row, column, units.amount(row, column, PlanUnits.Kind.USD_PER_TONNE));
  }

  /// Tonnes of one good per tonne of another.
  double perTonne(Row row, String column) {
    return number(row, column, units.ratio(row, column));
  }

  /// Adds a capacity.
  ///
  /// @param perYear units in a year of full capacity
  /// @param leastPart part of it that must be used
  void capacity(Row row, Named named, double perYear, Parts parts, double leastPart) {
    Series allowed = law.allowedPart(named.keys());
    Series open = series(parts.open()).times(allowed);
    allowedParts.put(named.id(), allowed);
    openParts.put(named.id(), open);
    Series units =
        series(period -> perYear * period.years() * parts.there().applyAsDouble(period))
            .times(open);
    capacities.put(
        named.id(),
        new Capacity(named.id(), named.about(), units, leastPart, named.keys(), row.toString()));
  }

  /// What something is called.
  ///
  /// @param id unique, readable
  /// @param about in the words of the case
  /// @param keys ids by which a regime or the law may hit it
  record Named(String id, String about, Set<String> keys) {}

  /// Parts of periods.
  ///
  /// @param there part for which what there is today counts
  /// @param open part in which it can be used at all, whoever adds to it
  record Parts(ToDoubleFunction<Period> there, ToDoubleFunction<Period> open) {

    static final Parts ALWAYS = new Parts(p -> 1, p -> 1);

    static Parts there(ToDoubleFunction<Period> part) {
      return new Parts(part, p -> 1);
    }
  }

  /// Part of each period in which a capacity can be used, whoever adds to it.
  Series openPart(String capacity) {
    return openParts.getOrDefault(capacity, Series.constant(horizon.size(), 1));
  }

  /// Part of each period in which the law lets a capacity be used.
  Series allowedPart(String capacity) {
    return allowedParts.getOrDefault(capacity, Series.constant(horizon.size(), 1));
  }

  Series series(ToDoubleFunction<Period> value) {
    return Series.of(horizon.size(), p -> value.applyAsDouble(horizon.get(p)));
  }

  Series constant(double value) {
    return Series.constant(horizon.size(), value);
  }

  /// Part of a period in which a row with `from` and `to` holds; a month or year that is its first
  /// or last one belongs to it whole.
  static double partInForce(Row row, Period period) {
    double since =
        row.findDate("from").map(PartialDate::earliest).map(period::partFrom).orElse(1.0);
    double until =
        row.findDate("to")
            .map(PartialDate::latest)
            .map(day -> 1 - period.partFrom(day.plusDays(1)))
            .orElse(1.0);
    return Math.max(0, since + until - 1);
  }

  /// Adds an activity and remembers which stocks it gives and takes, whatever the amounts are.
  void activity(Activity activity, List<Stock> gives, List<Stock> takes) {
    activities.add(activity);
    given.addAll(gives);
    taken.addAll(takes);
  }

  /// Whether a row may be used: nobody asked to do without it.
  boolean isWanted(Row row) {
    return !options.without().contains(row.id());
  }

  /// The ids that a row is known by: its own and those its columns name.
  static Set<String> keys(Row row, String... columns) {
    Set<String> keys = new TreeSet<>();
    keys.add(row.id());
    for (String column : columns) {
      row.findText(column).ifPresent(keys::add);
    }
    return keys;
  }

  /// Where a leg leads from and to, such as `Port to Plant`.
  String ends(Row leg) {
    return nameOf("sites", leg.text("from")) + " to " + nameOf("sites", leg.text("to"));
  }

  /// Name of a row of a table, or the id if there is none.
  String nameOf(String table, String id) {
    return view.find(table, id).flatMap(row -> row.findText("name")).orElse(id);
  }
}
