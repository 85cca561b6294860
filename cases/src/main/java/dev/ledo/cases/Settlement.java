package dev.ledo.cases;

import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.core.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which of the rows that state one fact are used.
///
/// Rows of one *voice* (the editions of a series, or the copies of one origin) do not count twice:
/// the newest speaks, the others are superseded. Between voices the rule of the table decides.
final class Settlement {

  private static final double SAME = 1.005;

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
    Map<String, List<Row>> voices = new LinkedHashMap<>();
    rows.forEach(row -> voices.computeIfAbsent(view.voice(row), v -> new ArrayList<>()).add(row));
    var speaking = new ArrayList<Row>();
    var superseded = new ArrayList<Row>();
    for (List<Row> voice : voices.values()) {
      LocalDate newest =
          voice.stream().map(view::published).max(LocalDate::compareTo).orElseThrow();
      for (Row row : voice) {
        (rule == ChoiceRule.SPAN || isNewest(row, newest, voice) ? speaking : superseded).add(row);
      }
    }
    speaking.sort(byPreference());
    List<Row> used = rule == ChoiceRule.SPAN ? spanned(speaking) : List.of(speaking.getFirst());
    var agreeing = new ArrayList<Row>();
    var disputed = new ArrayList<Row>();
    for (Row row : speaking) {
      if (!used.contains(row)) {
        (rule == ChoiceRule.NEWEST && agree(used.getFirst(), row) ? agreeing : disputed).add(row);
      }
    }
    return new Fact(table, key, used, agreeing, disputed, superseded);
  }

  private boolean isNewest(Row row, LocalDate newest, List<Row> voice) {
    Row first =
        voice.stream().filter(r -> view.published(r).equals(newest)).findFirst().orElseThrow();
    return row == first;
  }

  private List<Row> spanned(List<Row> speaking) {
    List<Row> verified =
        speaking.stream()
            .filter(row -> view.reliability(row) != Source.Reliability.UNVERIFIED)
            .toList();
    return verified.isEmpty() ? List.copyOf(speaking) : verified;
  }

  private Comparator<Row> byPreference() {
    return Comparator.<Row>comparingInt(row -> preference(view.voice(row)))
        .thenComparing(view::reliability)
        .thenComparing(view::published, Comparator.reverseOrder());
  }

  private int preference(String voice) {
    int at = preferred.indexOf(voice);
    return at < 0 ? preferred.size() : at;
  }

  private static boolean agree(Row one, Row other) {
    String column = one.schema().valueColumn().orElseThrow();
    Optional<Quantity> a = one.findQuantity(column);
    Optional<Quantity> b = other.findQuantity(column);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    if (!a.get().unit().isCompatibleWith(b.get().unit())) {
      return false;
    }
    Quantity both = a.get().hull(b.get());
    return both.amount().high() <= both.amount().low() * SAME
        || a.get().amount().equals(b.get().in(a.get().unit()).amount());
  }
}
