package dev.ledo.cases;

import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of a table whose cells have been read.
///
/// A cell that could not be read counts as empty; the problem was reported when it was read. `get`
/// and the plain names throw [IllegalStateException] on an empty cell, the `find` names do not.
public final class Row {

  private final TableSchema schema;
  private final RowOrigin origin;
  private final int number;
  private final @Nullable Object[] values;
  private final BitSet usual;

  /// @param number what the origin finds the row again by
  /// @param values one value per column of the schema, null for an empty cell; not copied
  /// @param usual positions of the columns whose cells were empty and hold what the schema takes
  ///   them for; not copied
  public Row(
      TableSchema schema, RowOrigin origin, int number, @Nullable Object[] values, BitSet usual) {
    this.schema = schema;
    this.origin = origin;
    this.number = number;
    this.values = values;
    this.usual = usual;
  }

  /// The table's schema.
  public TableSchema schema() {
    return schema;
  }

  /// Name of the table.
  public String table() {
    return schema.name();
  }

  /// Path of the file, relative to the case folder.
  public String file() {
    return origin.file();
  }

  /// Line on which the row starts, from 1.
  public int line() {
    return place().line();
  }

  /// The row as it stands in the file.
  public String rawText() {
    return origin.text(number);
  }

  /// The row as a place.
  public Place place() {
    return origin.place(number);
  }

  /// A problem with one cell, with the text around it.
  public Problem problem(CaseCode code, String column, String message) {
    Span span = origin.span(number, schema.position(column));
    return Problem.of(code, new Place(file(), span.line(), span.column()), message)
        .withExcerpt(origin.excerpt(span));
  }

  /// Whether the file tells a value, instead of leaving it to the schema's default or open.
  public boolean tells(String column) {
    return has(column) && !usual.get(schema.position(column));
  }

  /// Whether a cell is filled, if only by the schema's default.
  public boolean has(String column) {
    return values[schema.position(column)] != null;
  }

  /// The id, for tables that have one.
  public String id() {
    return text("id");
  }

  /// A text, id, word or reference.
  public String text(String column) {
    return get(column, String.class);
  }

  /// A text, id, word or reference, if given.
  public Optional<String> findText(String column) {
    return find(column, String.class);
  }

  /// Several texts or references; empty if the cell is.
  public List<String> texts(String column) {
    return list(column);
  }

  /// Elements; empty if the cell is.
  public List<Element> elements(String column) {
    return list(column);
  }

  /// Months, 1..12; empty if the cell is.
  public List<Integer> months(String column) {
    return list(column);
  }

  /// A figure in the unit of [#unit].
  public Amount amount(String column) {
    return get(column, Amount.class);
  }

  /// A figure in the unit of [#unit], if known.
  public Optional<Amount> findAmount(String column) {
    return find(column, Amount.class);
  }

  /// A figure with its unit.
  public Quantity quantity(String column) {
    return new Quantity(amount(column), unit(column));
  }

  /// A figure with its unit, if known.
  public Optional<Quantity> findQuantity(String column) {
    return findAmount(column).map(amount -> new Quantity(amount, unit(column)));
  }

  /// The unit of a figure: the one the row names, or the schema's.
  public Unit unit(String column) {
    ColumnSchema schemaOfColumn = schema.columns().get(schema.position(column));
    Optional<Unit> named = schemaOfColumn.unitColumn().flatMap(by -> find(by, Unit.class));
    return named.or(schemaOfColumn::unit).orElse(Unit.ONE);
  }

  /// A unit that a cell names.
  public Unit namedUnit(String column) {
    return get(column, Unit.class);
  }

  /// A whole number or year.
  public int integer(String column) {
    return get(column, Integer.class);
  }

  /// A date.
  public PartialDate date(String column) {
    return get(column, PartialDate.class);
  }

  /// A date, if known.
  public Optional<PartialDate> findDate(String column) {
    return find(column, PartialDate.class);
  }

  /// A country.
  public Country country(String column) {
    return get(column, Country.class);
  }

  /// A country, if known.
  public Optional<Country> findCountry(String column) {
    return find(column, Country.class);
  }

  /// An answer that may be unknown.
  public Flag flag(String column) {
    return find(column, Flag.class).orElse(Flag.UNKNOWN);
  }

  /// Ids of the row's sources; empty for assumptions and for tables that are not factual.
  public List<String> sources() {
    return schema.isFactual() ? texts("source") : List.of();
  }

  /// Whether the row was chosen by the case's author instead of published: an assumption or a
  /// prior.
  public boolean isChosen() {
    String kind = schema.isFactual() ? findText("kind").orElse("fact") : "fact";
    return kind.equals("assumption") || kind.equals("prior");
  }

  /// Whether every cell that the key must have is filled.
  public boolean hasWholeKey() {
    return schema.key().stream().allMatch(column -> !column.required() || has(column.name()));
  }

  /// The filled cells of the key, joined by ` / `.
  public String key() {
    var parts = new ArrayList<String>();
    for (ColumnSchema column : schema.key()) {
      Object value = values[schema.position(column.name())];
      if (value != null) {
        parts.add(keyText(value));
      }
    }
    return String.join(" / ", parts);
  }

  private static String keyText(Object value) {
    return switch (value) {
      case Country country -> country.code();
      case List<?> list -> String.join(";", list.stream().map(Object::toString).toList());
      default -> value.toString();
    };
  }

  private <T> T get(String column, Class<T> type) {
    return find(column, type)
        .orElseThrow(() -> new IllegalStateException(place() + ": no " + column));
  }

  private <T> Optional<T> find(String column, Class<T> type) {
    return Optional.ofNullable(values[schema.position(column)]).map(type::cast);
  }

  /// The cell reader fills a list column with elements of one type only, the one asked for here.
  @SuppressWarnings("unchecked")
  private <T> List<T> list(String column) {
    Object value = values[schema.position(column)];
    return value == null ? List.of() : (List<T>) value;
  }

  /// `file:line`, with a column where several rows may start on one line; no two rows share it.
  @Override
  public String toString() {
    return place().toString();
  }
}
