package dev.ledo.cases;

import dev.ledo.core.Numbers;
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
  private static final int DIGITS = 9;

  private final CaseView view;
  private final KeyNames names;

  public StaleFigures(CaseView view) {
    this.view = view;
    this.names = new KeyNames(view);
  }

  /// A stale figure.
  ///
  /// @param row the row that gives it
  /// @param fact what it states; empty for the capacity of a plant
  /// @param what the same in words, with names for ids
  /// @param reason why it should not be quoted
  public record Stale(Row row, Optional<Fact> fact, String what, String reason) {

    /// What is stale and why, in one sentence.
    public String why() {
      return what + ": " + reason;
    }
  }

  /// All stale figures, withdrawn ones first.
  public List<Stale> find() {
    var stale = new ArrayList<Stale>();
    view.facts("reserves").forEach(fact -> findWithdrawn(fact).ifPresent(stale::add));
    view.facts("production").forEach(fact -> findWithdrawn(fact).ifPresent(stale::add));
    for (Row row : view.rows("processes")) {
      String what = row.findText("name").orElse("?") + ", capacity";
      findOld(row, row.has("capacity"))
          .ifPresent(reason -> stale.add(new Stale(row, Optional.empty(), what, reason)));
    }
    for (Fact fact : view.facts("reserves")) {
      Row row = fact.row();
      findOld(row, row.has("quantity")).ifPresent(reason -> stale.add(of(fact, row, reason)));
    }
    for (Fact fact : view.facts("facts")) {
      Row newest = newest(fact);
      boolean present = !newest.has("period") && newest.has("value");
      findOld(newest, present).ifPresent(reason -> stale.add(of(fact, newest, reason)));
    }
    return stale;
  }

  private Stale of(Fact fact, Row row, String reason) {
    return new Stale(row, Optional.of(fact), names.key(fact), reason);
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
        .map(row -> of(fact, row, withdrawn(fact, row, row.quantity(column))));
  }

  private String withdrawn(Fact fact, Row old, Quantity figure) {
    return "%s was given by %s and is no longer given by %s"
        .formatted(grouped(figure), edition(old), edition(fact.row()));
  }

  private static String grouped(Quantity figure) {
    return figure.amount().isExact()
        ? Numbers.readable(figure.amount().low(), DIGITS) + " " + figure.unit()
        : figure.toString();
  }

  private Optional<String> findOld(Row row, boolean isGiven) {
    LocalDate published = confirmed(row);
    if (!isGiven || published.equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    double years = ChronoUnit.DAYS.between(published, view.asOf()) / DAYS_PER_YEAR;
    if (years <= view.theCase().info().staleAfterYears()) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(Locale.ROOT, "newest source is %.1f years old (%s)", years, edition(row)));
  }

  private String edition(Row row) {
    return view.speaker(row)
        .map(s -> s.edition().map(e -> s.publisher() + " " + e).orElse(s.citation()))
        .orElse("an assumption");
  }
}
