package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One fact and all that the case's sources state about it, as of a day.
///
/// @param table table of the rows
/// @param key what the fact is, as [Row#key]
/// @param used the statements that make the figure: one, or several whose range is taken
/// @param agreeing independent statements of the same figure
/// @param disputed independent statements of another figure
/// @param superseded statements of earlier editions of the same series
public record Fact(
    String table,
    String key,
    List<Row> used,
    List<Row> agreeing,
    List<Row> disputed,
    List<Row> superseded) {

  public Fact {
    used = List.copyOf(used);
    agreeing = List.copyOf(agreeing);
    disputed = List.copyOf(disputed);
    superseded = List.copyOf(superseded);
  }

  /// The row that speaks for the fact: the first used.
  public Row row() {
    return used.getFirst();
  }

  /// The figure: of the one used row, or the range over all used ones; empty if it is unknown or
  /// the rows count different things.
  public Optional<Quantity> figure() {
    return hull(used);
  }

  /// All independent statements, the used ones first.
  public List<Row> voices() {
    var all = new ArrayList<>(used);
    all.addAll(agreeing);
    all.addAll(disputed);
    return List.copyOf(all);
  }

  /// Whether independent sources state different figures.
  public boolean isDisputed() {
    List<Row> given = voices().stream().filter(row -> Statements.figure(row).isPresent()).toList();
    return given.stream().anyMatch(row -> !Statements.agree(given.getFirst(), row));
  }

  /// Whether all stated figures count the same kind of thing.
  public boolean isComparable() {
    return hull(voices()).isPresent();
  }

  /// Smallest range that holds all stated figures; empty if they count different things or there
  /// are none.
  public Optional<Quantity> stated() {
    return hull(voices());
  }

  /// Largest over smallest of the stated figures; empty if they cannot be compared or one is not
  /// above 0.
  public Optional<Double> spread() {
    return stated()
        .map(Quantity::amount)
        .filter(amount -> amount.low() > 0)
        .map(amount -> amount.high() / amount.low());
  }

  private static Optional<Quantity> hull(List<Row> rows) {
    Optional<Quantity> hull = Optional.empty();
    for (Row each : rows) {
      Optional<Quantity> stated = Statements.figure(each);
      if (stated.isPresent() && hull.isPresent()) {
        Quantity sofar = hull.get();
        if (!stated.get().unit().isCompatibleWith(sofar.unit())) {
          return Optional.empty();
        }
        hull = stated.map(sofar::hull);
      } else {
        hull = hull.or(() -> stated);
      }
    }
    return hull;
  }

  /// The figure as an amount in the unit of [Row#unit].
  public Optional<Amount> amount() {
    return figure().map(Quantity::amount);
  }
}
