package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Flag;
import dev.ledo.cases.schema.Bounds;
import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.ColumnType;
import dev.ledo.core.Amount;
import dev.ledo.core.AmountFormatException;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Nearest;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one column.
///
/// Remembers what it has read, because the cells of a column repeat.
final class CellReader {

  private static final Bounds YEARS = new Bounds(1000, 2999);
  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_CELL = 20_000;

  private final ColumnSchema column;
  private final double factor;
  private final Map<String, Cell> seen = new HashMap<>();

  /// @param factor what to multiply an amount in the header's unit by to have it in the schema's
  CellReader(ColumnSchema column, double factor) {
    this.column = column;
    this.factor = factor;
  }

  Cell read(String raw) {
    Cell known = seen.get(raw);
    if (known != null) {
      return known;
    }
    Cell cell = raw.length() > LONGEST_CELL ? tooLong(raw) : fill(stripped(raw));
    if (seen.size() < REMEMBERED) {
      seen.put(raw, cell);
    }
    return cell;
  }

  private static Cell tooLong(String raw) {
    return new Cell.Bad(CaseCode.C016, raw.length() + " characters stand in one cell");
  }

  private Cell fill(String text) {
    if (!text.isEmpty()) {
      return value(text);
    }
    if (column.required()) {
      return new Cell.Bad(CaseCode.C040, "`" + column.name() + "` is empty but required");
    }
    return column.fallback().map(this::value).orElse(new Cell.Good(null));
  }

  private Cell value(String text) {
    return switch (column.type()) {
      case ColumnType.OneOf(List<String> words) -> word(text, words);
      case ColumnType.Simple simple ->
          switch (simple) {
            case TEXT -> new Cell.Good(text);
            case ID -> id(text);
            case REF -> new Cell.Good(text);
            case TEXTS, REFS -> new Cell.Good(parts(text));
            case AMOUNT -> amount(text);
            case INTEGER -> integer(text, column.bounds());
            case YEAR -> integer(text, YEARS);
            case DATE -> date(text);
            case PERIOD -> period(text);
            case FLAG -> flag(text);
            case COUNTRY -> country(text);
            case ELEMENTS -> elements(text);
            case MONTHS -> months(text);
            case UNIT -> unit(text);
          };
    };
  }

  /// Whether nothing but blanks stands in a cell.
  static boolean isEmpty(String raw) {
    return plain(raw).isEmpty();
  }

  private static String plain(String raw) {
    return raw.replace('\u00A0', ' ').strip();
  }

  /// The text of a cell without blanks, commas and semicolons that say nothing around it.
  private String stripped(String raw) {
    String text = plain(raw);
    boolean emptyList = isList() && text.chars().allMatch(c -> c == ';' || c == ' ');
    return emptyList ? "" : text;
  }

  private boolean isList() {
    return switch (column.type()) {
      case ColumnType.OneOf _ -> false;
      case ColumnType.Simple simple ->
          switch (simple) {
            case TEXTS, REFS, ELEMENTS, MONTHS -> true;
            case ID, TEXT, AMOUNT, INTEGER, YEAR, DATE, PERIOD, FLAG, COUNTRY, REF, UNIT -> false;
          };
    };
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Cell id(String text) {
    if (text.length() <= 80 && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      return new Cell.Good(text);
    }
    String better =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    String hint = better.isEmpty() ? null : "for example " + better;
    return new Cell.Bad(CaseCode.C043, "'" + text + "' is not an id", hint);
  }

  private static Cell word(String text, List<String> words) {
    if (words.contains(text)) {
      return new Cell.Good(text);
    }
    String hint =
        words.stream()
            .filter(text::equalsIgnoreCase)
            .findFirst()
            .or(() -> Nearest.to(text.toLowerCase(Locale.ROOT), words))
            .map(near -> "did you mean " + near + "?")
            .orElse(null);
    String message = "'" + text + "' is not one of " + String.join(", ", words);
    return new Cell.Bad(CaseCode.C044, message, hint);
  }

  private Cell amount(String text) {
    Amount written;
    try {
      written = Amount.parse(text);
    } catch (AmountFormatException e) {
      return new Cell.Bad(CaseCode.C041, String.valueOf(e.getMessage()));
    }
    Amount amount = factor == 1 ? written : written.times(factor);
    if (column.bounds().admit(amount)) {
      return new Cell.Good(column.bounds().narrow(amount));
    }
    String unit = column.unit().filter(u -> !u.equals(Unit.ONE)).map(u -> " " + u).orElse("");
    String shown = factor == 1 ? text : text + " (" + amount + unit + ")";
    String message = "%s %s is outside %s%s".formatted(column.name(), shown, column.bounds(), unit);
    boolean below = amount instanceof Amount.Below && column.bounds().admitsNegative();
    String hint = below ? "'<' is for amounts that cannot be negative; write a range" : null;
    return new Cell.Bad(CaseCode.C042, message, hint);
  }

  private static Cell integer(String text, Bounds bounds) {
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      return bounds.admit(Amount.of(number))
          ? new Cell.Good(number)
          : new Cell.Bad(CaseCode.C042, number + " is outside " + bounds);
    }
    return new Cell.Bad(CaseCode.C047, "'" + text + "' is not a whole number");
  }

  private static Cell date(String text) {
    Optional<PartialDate> date = PartialDate.find(text);
    if (date.isPresent()) {
      return new Cell.Good(date.get());
    }
    return new Cell.Bad(CaseCode.C045, "'" + text + "' is not a date", dateHint(text));
  }

  private static @Nullable String dateHint(String text) {
    if (text.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
      return "there is no such day";
    }
    return text.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}")
        ? "day and month can be mistaken for each other; write year-month-day"
        : null;
  }

  private static Cell flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> new Cell.Good(Flag.YES);
      case "no", "false" -> new Cell.Good(Flag.NO);
      case "unknown" -> new Cell.Good(Flag.UNKNOWN);
      default -> new Cell.Bad(CaseCode.C050, "'" + text + "' is not yes, no or unknown");
    };
  }

  private static Cell country(String text) {
    Optional<Country> country = Country.find(text);
    if (country.isPresent()) {
      return new Cell.Good(country.get());
    }
    String hint =
        Country.byCode().values().stream()
            .filter(c -> c.english().equalsIgnoreCase(text) || c.code().equalsIgnoreCase(text))
            .map(c -> "did you mean " + c.code() + "?")
            .findFirst()
            .orElse(null);
    return new Cell.Bad(CaseCode.C046, "no country has the code '" + text + "'", hint);
  }

  private static Cell elements(String text) {
    var elements = new ArrayList<Element>();
    for (String symbol : parts(text)) {
      Optional<Element> element = Element.find(symbol);
      if (element.isEmpty()) {
        return new Cell.Bad(CaseCode.C048, "'" + symbol + "' is not an element known here");
      }
      elements.add(element.get());
    }
    return new Cell.Good(List.copyOf(elements));
  }

  private static Cell months(String text) {
    var months = new ArrayList<Integer>();
    if (text.equals("none")) {
      return new Cell.Good(List.copyOf(months));
    }
    for (String part : parts(text)) {
      if (!part.matches("\\d{1,2}(-\\d{1,2})?")) {
        return new Cell.Bad(CaseCode.C049, "'" + part + "' is neither a month nor months");
      }
      String[] ends = part.split("-");
      int first = Integer.parseInt(ends[0]);
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (first < 1 || first > 12 || last < 1 || last > 12) {
        return new Cell.Bad(CaseCode.C049, "'" + part + "' is outside 1..12");
      }
      int length = Math.floorMod(last - first, 12) + 1;
      for (int i = 0; i < length; i++) {
        months.add((first - 1 + i) % 12 + 1);
      }
    }
    return new Cell.Good(months.stream().distinct().sorted().toList());
  }

  private Cell unit(String text) {
    Optional<Unit> unit = Unit.find(text);
    if (unit.isEmpty()) {
      return new Cell.Bad(CaseCode.C033, "unit '" + text + "' is not understood");
    }
    List<String> sorts = column.sorts();
    if (sorts.isEmpty() || sorts.contains(unit.get().sort())) {
      return new Cell.Good(unit.get());
    }
    String message =
        "'%s' counts %s, not %s".formatted(text, unit.get().sort(), String.join(" or ", sorts));
    return new Cell.Bad(CaseCode.C034, message);
  }

  private static Cell period(String text) {
    String month = "(0[1-9]|1[0-2])";
    boolean known =
        text.matches("[12]\\d{3}(-[12]\\d{3})?|FY[12]\\d{3}(-\\d{2})?|[12]\\d{3}-Q[1-4]")
            || text.matches("[12]\\d{3}-" + month + "(\\.\\.([12]\\d{3}-)?" + month + ")?")
            || isSplitYear(text);
    return known
        ? new Cell.Good(text)
        : new Cell.Bad(CaseCode.C091, "'" + text + "' is not a period");
  }

  /// Whether a text is a year that spans two calendar years, such as `2023-24`.
  private static boolean isSplitYear(String text) {
    return text.matches("[12]\\d{3}-\\d{2}")
        && (Integer.parseInt(text.substring(0, 4)) + 1) % 100
            == Integer.parseInt(text.substring(5));
  }
}
