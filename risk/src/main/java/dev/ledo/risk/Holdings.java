package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.DividedWhole;
import dev.ledo.risk.bounds.Division;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What each country supplies of one thing, and what is supplied by nobody named.
///
/// @param rest part of the supply that no country is named for, in `unit`
/// @param method section of the methods that explains the quantities
record Holdings(List<Holding> named, Amount rest, Unit unit, String method) {

  private static final Amount NONE = Amount.of(0);
  private static final Unit PERCENT = Unit.of("%");

  Holdings {
    named = List.copyOf(named);
  }

  /// Holdings of which some may belong to codes that name no country: these are the rest.
  static Holdings of(List<Holding> all, Unit unit, String method) {
    Amount rest =
        all.stream()
            .filter(each -> !each.isNamed())
            .map(Holding::amount)
            .reduce(NONE, Amount::plus);
    return new Holdings(all.stream().filter(Holding::isNamed).toList(), rest, unit, method);
  }

  /// How concentrated they are; empty if nothing is supplied.
  ///
  /// @param others rows that the figures stand on besides those of the countries
  Optional<Concentration> concentration(Set<Row> others) {
    boolean isEmpty = rest.high() <= 0 && named.stream().allMatch(h -> h.amount().high() <= 0);
    return isEmpty
        ? Optional.empty()
        : Optional.of(concentration(new DividedWhole(amounts(), rest), others));
  }

  /// How concentrated they are, divided in a way of its own.
  ///
  /// @param others rows that the figures stand on besides those of the countries
  Concentration concentration(Division division, Set<Row> others) {
    return new Measured(division, others).concentration();
  }

  /// What each named holder has.
  List<Amount> amounts() {
    return named.stream().map(Holding::amount).toList();
  }

  private final class Measured {

    private final Division whole;
    private final Set<Row> rows = new LinkedHashSet<>();

    Measured(Division whole, Set<Row> others) {
      this.whole = whole;
      named.forEach(holding -> rows.addAll(holding.rows()));
      rows.addAll(others);
    }

    Concentration concentration() {
      return new Concentration(
          figure(whole.herfindahl(), Unit.ONE),
          percent(whole.top(1)),
          percent(whole.top(3)),
          figure(whole.whole(), unit),
          suppliers(),
          Optional.of(rest).filter(part -> part.high() > 0).map(part -> percent(whole.restShare())),
          IntStream.range(0, named.size())
              .filter(whole::mayLead)
              .mapToObj(at -> named.get(at).country())
              .toList());
    }

    private List<Supplier> suppliers() {
      var suppliers = new ArrayList<Supplier>();
      for (int at = 0; at < named.size(); at++) {
        Holding holding = named.get(at);
        Quantity quantity = new Quantity(holding.amount(), unit);
        suppliers.add(
            new Supplier(
                holding.country(),
                new Figure(quantity, method, holding.rows()),
                percent(whole.share(at))));
      }
      suppliers.sort(
          Comparator.comparingDouble((Supplier each) -> -each.share().amount().mid())
              .thenComparing(Supplier::country));
      return suppliers;
    }

    private Figure percent(Amount fraction) {
      return figure(fraction.times(100), PERCENT);
    }

    private Figure figure(Amount amount, Unit in) {
      return Figure.of(new Quantity(amount, in), method, rows);
    }
  }
}
