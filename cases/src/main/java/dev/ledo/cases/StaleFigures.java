package dev.ledo.cases;

import dev.ledo.core.PartialDate;
import dev.ledo.core.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Figures a reader should no longer quote.
///
/// A figure of the past does not age. Stale are: a figure that a newer edition of its series has
/// withdrawn, and a figure for the present (a capacity, a reserve, a fact without period) whose
/// newest source is older than the case allows.
public final class StaleFigures {

  private static final double DAYS_PER_YEAR = 365.25;

  private final CaseView view;

  public StaleFigures(CaseView view) {
    this.view = view;
  }

  /// A stale figure.
  ///
  /// @param row the row that gives it
  /// @param why in one sentence
  public record Stale(Row row, String why) {}

  /// All stale figures, withdrawn ones first.
  public List<Stale> find() {
    var stale = new ArrayList<Stale>();
    view.facts("reserves").forEach(fact -> findWithdrawn(fact).ifPresent(stale::add));
    view.facts("production").forEach(fact -> findWithdrawn(fact).ifPresent(stale::add));
    for (Row row : view.rows("processes")) {
      findOld(row, row.findText("name").orElse("?") + " capacity", row.has("capacity"))
          .ifPresent(stale::add);
    }
    for (Fact fact : view.facts("reserves")) {
      Row row = fact.row();
      findOld(row, "reserves of " + fact.key(), row.has("quantity")).ifPresent(stale::add);
    }
    for (Fact fact : view.facts("facts")) {
      Row newest = newest(fact);
      boolean present = !newest.has("period") && newest.has("value");
      findOld(newest, fact.key(), present).ifPresent(stale::add);
    }
    return stale;
  }

  private Row newest(Fact fact) {
    return fact.voices().stream().max(Comparator.comparing(this::confirmed)).orElse(fact.row());
  }

  /// Day on which the newest source of a row was surely out.
  private LocalDate confirmed(Row row) {
    return view.newestSource(row)
        .flatMap(Source::published)
        .map(PartialDate::latest)
        .orElse(LocalDate.MIN);
  }

  private Optional<Stale> findWithdrawn(Fact fact) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    if (fact.row().has(column)) {
      return Optional.empty();
    }
    return fact.superseded().stream()
        .filter(row -> row.has(column))
        .findFirst()
        .map(row -> new Stale(row, withdrawn(fact, row, row.quantity(column))));
  }

  private String withdrawn(Fact fact, Row old, Quantity figure) {
    return "%s: %s was given by %s and is no longer given by %s"
        .formatted(fact.key(), figure, edition(old), edition(fact.row()));
  }

  private Optional<Stale> findOld(Row row, String what, boolean isGiven) {
    LocalDate published = confirmed(row);
    if (!isGiven || published.equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    double years = ChronoUnit.DAYS.between(published, view.asOf()) / DAYS_PER_YEAR;
    if (years <= view.theCase().info().staleAfterYears()) {
      return Optional.empty();
    }
    String why =
        String.format(
            Locale.ROOT, "%s: newest source is %.1f years old (%s)", what, years, edition(row));
    return Optional.of(new Stale(row, why));
  }

  private String edition(Row row) {
    return view.speaker(row)
        .map(s -> s.edition().map(e -> s.publisher() + " " + e).orElse(s.citation()))
        .orElse("an assumption");
  }
}
