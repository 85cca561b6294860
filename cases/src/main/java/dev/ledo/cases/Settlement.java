package dev.ledo.cases;

import dev.ledo.cases.schema.ChoiceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides which of the rows that state one fact are used.
///
/// Rows of one *voice* (the editions of a series, or the copies of one origin) do not count twice:
/// the newest speaks, the others are superseded. Between voices the rule of the table decides. A
/// voice that gives no figure withdraws its own earlier ones, but takes nothing from the others.
final class Settlement {

  private final CaseView view;
  private final ChoiceRule rule;
  private final List<String> preferred;

  Settlement(CaseView view, ChoiceRule rule, List<String> preferred) {
    this.view = view;
    this.rule = rule;
    this.preferred = preferred;
  }

  /// Settles the rows of one fact.
  Fact settle(String table, String key, List<Row> rows) {
    if (rows.size() == 1 || rule == ChoiceRule.EACH) {
      return new Fact(table, key, rows, List.of(), List.of(), List.of());
    }
    var speaking = new ArrayList<Row>();
    var superseded = new ArrayList<Row>();
    voices(rows).forEach(voice -> divide(voice, speaking, superseded));
    speaking.sort(byPreference());
    List<Row> used = rule == ChoiceRule.SPAN ? spanned(speaking) : List.of(speaking.getFirst());
    List<Row> others = speaking.stream().filter(row -> !used.contains(row)).toList();
    return new Fact(
        table,
        key,
        used,
        others.stream().filter(row -> agrees(row, used)).toList(),
        others.stream().filter(row -> !agrees(row, used)).toList(),
        superseded);
  }

  private List<List<Row>> voices(List<Row> rows) {
    Map<String, List<Row>> voices = new LinkedHashMap<>();
    for (Row row : rows) {
      String voice = row.sources().isEmpty() ? row.toString() : view.voice(row);
      voices.computeIfAbsent(voice, v -> new ArrayList<>()).add(row);
    }
    return List.copyOf(voices.values());
  }

  /// The newest edition of a voice speaks: with all its rows if ranges are spanned, with its first
  /// otherwise.
  private void divide(List<Row> voice, List<Row> speaking, List<Row> superseded) {
    LocalDate newest = voice.stream().map(view::published).max(LocalDate::compareTo).orElseThrow();
    boolean spoken = false;
    for (Row row : voice) {
      boolean speaks = view.published(row).equals(newest) && !(spoken && rule == ChoiceRule.NEWEST);
      (speaks ? speaking : superseded).add(row);
      spoken |= speaks;
    }
  }

  private static boolean agrees(Row row, List<Row> used) {
    return Statements.figure(row).isEmpty()
        || used.stream().allMatch(each -> Statements.agree(each, row));
  }

  private List<Row> spanned(List<Row> speaking) {
    List<Row> given = speaking.stream().filter(row -> Statements.figure(row).isPresent()).toList();
    List<Row> verified =
        given.stream()
            .filter(row -> view.reliability(row) != Source.Reliability.UNVERIFIED)
            .toList();
    if (!verified.isEmpty()) {
      return verified;
    }
    return given.isEmpty() ? List.copyOf(speaking) : given;
  }

  private Comparator<Row> byPreference() {
    return Comparator.<Row, Boolean>comparing(row -> Statements.figure(row).isEmpty())
        .thenComparingInt(row -> preference(row))
        .thenComparing(view::reliability)
        .thenComparing(view::published, Comparator.reverseOrder());
  }

  private int preference(Row row) {
    int voice = preferred.indexOf(view.voice(row));
    int source = row.sources().stream().mapToInt(preferred::indexOf).max().orElse(-1);
    int at = Math.max(voice, source);
    return at < 0 ? preferred.size() : at;
  }
}
