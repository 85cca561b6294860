package dev.ledo.assay.certificate.internal;

import dev.ledo.core.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates with month names in English, Spanish and Portuguese, whatever the machine's locale.
final class Dates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T].*)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})[-/ .](?:de )?(\\p{L}{3})\\p{L}*\\.?[-/ .](?:de )?(\\d{4})(?: .*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene"),
          List.of("feb", "fev"),
          List.of("mar"),
          List.of("apr", "abr"),
          List.of("may", "mai"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug", "ago"),
          List.of("sep", "set"),
          List.of("oct", "out"),
          List.of("nov"),
          List.of("dec", "dic", "dez"));

  private Dates() {}

  /// The date; empty if it is none, or if day and month may be swapped.
  static Optional<PartialDate> find(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
    if (named.matches()) {
      return month(named.group(2)).flatMap(month -> date(named.group(3), month, named.group(1)));
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? ofNumbers(numbers.group(1), numbers.group(2), numbers.group(3))
        : Optional.empty();
  }

  private static Optional<PartialDate> ofNumbers(String first, String second, String year) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (one > 12 || one == two) {
      return date(year, two, first);
    }
    return two > 12 ? date(year, one, second) : Optional.empty();
  }

  private static Optional<Integer> month(String name) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).contains(name)) {
        return Optional.of(month + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(String year, int month, String day) {
    try {
      return Optional.of(
          PartialDate.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
