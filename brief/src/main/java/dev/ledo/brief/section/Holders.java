package dev.ledo.brief.section;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who holds which place on the day.
final class Holders {

  /// Said of a place that several hold against each other.
  static final String CONTESTED = "contested";

  /// Said of a place that nobody is said to hold, and somebody claims.
  static final String CLAIMED = "claimed";

  /// Said of a place whose holder no source tells for the day.
  static final String UNKNOWN = "not known";

  private final CaseView view;

  Holders(CaseView view) {
    this.view = view;
  }

  /// Rows of `control` for a place that hold on the day.
  List<Row> of(String site) {
    return view.rows("control").stream()
        .filter(row -> row.text("site").equals(site))
        .filter(row -> holds(row, view.asOf()))
        .toList();
  }

  /// All rows for a place, first interval first.
  List<Row> history(String site) {
    return view.rows("control").stream()
        .filter(row -> row.text("site").equals(site))
        .sorted((a, b) -> start(a).compareTo(start(b)))
        .toList();
  }

  /// Places with a row, in order of first appearance.
  List<String> sites() {
    return view.rows("control").stream().map(row -> row.text("site")).distinct().toList();
  }

  /// Who holds a place, in words: one name, `contested: A, B`, `unknown since 2022`, `unknown`.
  String words(String site, Names names) {
    List<Row> now = of(site);
    if (now.isEmpty()) {
      List<Row> before = history(site);
      return before.isEmpty()
          ? "not stated"
          : "unknown since " + before.getLast().findDate("to").map(Object::toString).orElse("?");
    }
    String who = String.join(", ", now.stream().map(names::holder).distinct().toList());
    boolean held = now.stream().anyMatch(row -> form(row).equals("held"));
    return held ? who : form(now.getFirst()) + ": " + who;
  }

  /// One word or name for the legend of a map; empty if the case records no control of the place.
  String inOneWord(String site, Names names) {
    List<Row> now = of(site);
    if (now.isEmpty()) {
      return history(site).isEmpty() ? "" : UNKNOWN;
    }
    Optional<Row> held = now.stream().filter(row -> form(row).equals("held")).findFirst();
    boolean contested = now.stream().anyMatch(row -> form(row).equals(CONTESTED));
    return held.map(names::holder).orElse(contested ? CONTESTED : CLAIMED);
  }

  /// First possible day of an interval.
  static LocalDate start(Row row) {
    return row.findDate("from").map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /// Last possible day of an interval.
  static LocalDate end(Row row) {
    return row.findDate("to").map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  /// `held`, `contested` or `claimed`.
  static String form(Row row) {
    return row.findText("form").orElse("held");
  }

  private static boolean holds(Row row, LocalDate day) {
    return !start(row).isAfter(day) && !end(row).isBefore(day);
  }
}
