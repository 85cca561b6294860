package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Numbers;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.FixedWhole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Concentration of the stages for which publishers give shares.
///
/// The countries that are named have what is printed; all others together have what is left of the
/// whole, in one hand at most.
final class Stages {

  private static final String METHOD = "concentration#published-shares";
  private static final Unit PERCENT = Unit.of("%");
  private static final int DIGITS = 7;
  private static final double WHOLE = 100;

  private final CaseView view;

  Stages(CaseView view) {
    this.view = view;
  }

  /// The newest year of each stage and material.
  List<StageConcentration> newest() {
    Map<String, StageConcentration> newest = new LinkedHashMap<>();
    for (StageConcentration each : all()) {
      newest.merge(
          each.stage() + " " + each.material(), each, (a, b) -> a.year() >= b.year() ? a : b);
    }
    return newest.values().stream()
        .sorted(Comparator.comparing(StageConcentration::stage))
        .toList();
  }

  private List<StageConcentration> all() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Fact fact : view.facts("shares")) {
      Row row = fact.row();
      if (isPast(row)) {
        String group = row.text("stage") + " " + row.text("material") + " " + row.integer("year");
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
      }
    }
    return groups.values().stream().flatMap(rows -> concentration(rows).stream()).toList();
  }

  private static boolean isPast(Row row) {
    return !row.has("scenario")
        && row.has("stage")
        && row.has("material")
        && row.findCountry("country").filter(c -> !c.equals(Country.WORLD)).isPresent()
        && row.has("year")
        && row.has("share");
  }

  private static Optional<StageConcentration> concentration(List<Row> rows) {
    List<Holding> named =
        rows.stream()
            .map(row -> new Holding(row.country("country"), row.amount("share"), List.of(row)))
            .toList();
    Amount sum = named.stream().map(Holding::amount).reduce(Amount.of(0), Amount::plus);
    Amount rest = Amount.between(Math.max(0, WHOLE - sum.high()), Math.max(0, WHOLE - sum.low()));
    Row first = rows.getFirst();
    return concentration(new Holdings(named, rest, PERCENT, METHOD), sum, rows)
        .map(found ->
            new StageConcentration(
                Stage.of(first),
                first.text("material"),
                Constituent.ALL,
                first.integer("year"),
                Optional.empty(),
                found,
                Optional.empty(),
                Optional.empty(),
                notes(rest, found)));
  }

  /// Shares are parts of one whole, so that what is printed stays as it is; those that add up to
  /// more even at the least are taken as amounts.
  private static Optional<Concentration> concentration(
      Holdings holdings, Amount sum, List<Row> rows) {
    Set<Row> others = new LinkedHashSet<>(rows);
    return sum.low() <= WHOLE
        ? Optional.of(holdings.concentration(new FixedWhole(holdings.amounts(), WHOLE), others))
        : holdings.concentration(others);
  }

  private static String words(Amount percent) {
    String low = Numbers.readable(percent.low(), DIGITS);
    String high = Numbers.readable(percent.high(), DIGITS);
    return low.equals(high) ? low : low + "–" + high;
  }

  private static List<String> notes(Amount rest, Concentration found) {
    var notes = new ArrayList<String>();
    if (rest.high() > 0) {
      notes.add(
          "Who has the other %s %% is not published; the bounds run from many small hands to one."
              .formatted(words(rest)));
    }
    if (!found.isLeaderCertain()) {
      notes.add("The largest supplier is not certain.");
    }
    return notes;
  }
}
