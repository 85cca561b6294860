package dev.ledo.brief.section;

import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.future.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Figures of the plan, each with its origin: the method, and the rows that a plan reads.
final class PlanFigures {

  /// Units of money that a reader of a plan thinks in.
  static final Unit MILLION_USD = Unit.of("M USD");

  /// Tonnes of what is needed, whatever it is.
  static final Unit PRODUCT = Unit.of("t");

  private static final double MILLION = 1e6;
  private static final double PERCENT = 100;
  private static final double HALF_A_CENT = 0.005;
  private static final String METHOD = "docs/methods/plan.md";

  private static final List<String> TABLES =
      List.of(
          "feeds",
          "compositions",
          "processes",
          "recipes",
          "legs",
          "passages",
          "offers",
          "contracts",
          "modules",
          "targets",
          "stores",
          "needs",
          "losses",
          "technologies",
          "regimes",
          "effects",
          "measures",
          "prohibitions",
          "control",
          "assumptions");

  private final Setting setting;
  private final PlanResult result;
  private final List<Row> basis;
  private final Map<String, Row> byPlace = new HashMap<>();

  PlanFigures(Setting setting, PlanResult result) {
    this.setting = setting;
    this.result = result;
    CaseView view = setting.view();
    this.basis = TABLES.stream().flatMap(table -> view.rows(table).stream()).toList();
    view.theCase()
        .schema()
        .names()
        .forEach(table -> view.rows(table).forEach(row -> byPlace.put(row.toString(), row)));
  }

  /// The figures of a setting's plan, if there is one.
  static Optional<PlanFigures> of(Setting setting) {
    return setting.study().plan().result().map(result -> new PlanFigures(setting, result));
  }

  /// A section on many futures; empty if there is no plan or none was asked for.
  static Optional<Section> ofFutures(
      Setting setting, BiFunction<PlanFigures, PlanResult.Uncertain, Section> section) {
    return of(setting)
        .flatMap(
            figures -> figures.result().uncertain().map(found -> section.apply(figures, found)));
  }

  Setting setting() {
    return setting;
  }

  PlanResult result() {
    return result;
  }

  /// Where in the plan's method a figure comes from.
  private static String how(String words) {
    return words + ", " + METHOD;
  }

  /// Over how many futures, in the words of a method.
  String overFutures() {
    return "reckoned over %d futures, seed %d"
        .formatted(result.ask().futures(), result.ask().seed());
  }

  /// A figure of the plan as a whole.
  Num figure(String what, Amount amount, Unit unit, String method) {
    return setting.trace().computed(what, new Quantity(amount, unit), how(method), basis);
  }

  /// A figure that follows from one row of the case, in millions of USD.
  Num ofRow(String what, Amount amount, String place) {
    return ofRow(what, amount, MILLION_USD, place);
  }

  /// A figure that follows from one row of the case.
  Num ofRow(String what, Amount amount, Unit unit, String place) {
    List<Row> rows = row(place).map(List::of).orElse(basis);
    return setting.trace().computed(what, new Quantity(amount, unit), how("as planned"), rows);
  }

  /// How many futures, as a figure.
  Text futures() {
    return Text.of("{} futures", count("futures looked at", result.ask().futures()));
  }

  /// Dollars in millions; less than half a cent is the rounding of sums, and nothing.
  Num money(String what, double usd, String method) {
    double told = Math.abs(usd) < HALF_A_CENT ? 0 : usd;
    return figure(what, Amount.of(told / MILLION), MILLION_USD, method);
  }

  /// Dollars in millions, as far as they are known.
  Num money(String what, double lowUsd, double highUsd, String method) {
    return figure(what, between(lowUsd / MILLION, highUsd / MILLION), MILLION_USD, method);
  }

  /// A range; exact if its ends are the same or one of them is not known.
  static Amount between(double low, double high) {
    boolean known = Double.isFinite(low) && Double.isFinite(high);
    return known && low < high ? Amount.between(low, high) : Amount.of((low + high) / 2);
  }

  /// A part of a whole in per cent.
  Num percent(String what, double part, String method) {
    return figure(what, Amount.of(PERCENT * part), Unit.of("%"), method);
  }

  /// How many.
  Num count(String what, double number) {
    return figure(what, Amount.of(number), Unit.ONE, overFutures());
  }

  /// A way by its ends.
  ///
  /// @param leg id of its row
  String way(String leg) {
    return setting.names().anything(leg);
  }

  /// A figure of the case that has a range, in words.
  String about(Input input) {
    Row row = input.row();
    String column = input.column().replace('_', ' ');
    return switch (row.table()) {
      case "offers" -> {
        String side = row.text("side").equals("buy") ? "" : "sale of ";
        String of = setting.names().of("materials", row.text("material"));
        yield column + " of " + side + of + ", " + seller(row);
      }
      case "needs" -> column + " needed, " + setting.names().of("materials", row.text("material"));
      case "stores" ->
          column
              + " of the store of "
              + setting.names().of("materials", row.text("material"))
              + ", "
              + setting.names().of("sites", row.text("site"));
      case "legs" -> column + " of the way " + setting.names().anything(row.id());
      case "recipes" ->
          column
              + " of "
              + setting.names().of("materials", row.text("input"))
              + " in "
              + setting.names().of("materials", row.text("output"));
      default -> input.about();
    };
  }

  private String seller(Row offer) {
    return offer
        .findText("seller")
        .map(id -> setting.names().of("actors", id))
        .or(() -> offer.findText("market").map(id -> setting.names().of("markets", id)))
        .orElse(offer.id());
  }

  /// The row at a place, if it counts on the day.
  Optional<Row> row(String place) {
    return Optional.ofNullable(byPlace.get(place));
  }

  /// A row that goes by an id in any table that a plan reads.
  List<Row> rowsOf(String id) {
    return TABLES.stream().flatMap(table -> setting.view().find(table, id).stream()).toList();
  }

  /// Words of the case that link to their row.
  Text linked(String words, String place) {
    return row(place)
        .map(row -> Text.of("{}", new Piece.Link(setting.trace().href(row), words)))
        .orElse(Text.quoted(words));
  }

  /// The same as a cell.
  Cell linkedCell(String words, String place) {
    return new Cell(linked(words, place), words);
  }

  /// File and line of a row, and a mark if it is an assumption or a prior.
  Cell origin(String place) {
    return row(place).map(row -> Cell.of(origin(row))).orElse(Cell.EMPTY);
  }

  /// File and line of a row, and a mark if it is an assumption or a prior, without its sources.
  Text place(Row row) {
    Text link = Text.of("{}", setting.rowLink(row));
    return row.isChosen()
        ? link.plus(Text.of(" {}", new Piece.Mark(Tone.CAUTION, row.text("kind"))))
        : link;
  }

  /// The same as a text.
  Text origin(Row row) {
    Text link = Text.of("{}", setting.rowLink(row));
    Text origin = setting.origin(row);
    return origin.isEmpty() ? link : Text.of("{} {}", link, origin);
  }
}
