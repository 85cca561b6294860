package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.risk.bounds.Ends;
import java.util.List;
import java.util.stream.Stream;

/// World mine supply with one country thought away, for each country that may be the largest.
final class Withdrawal {

  private static final String METHOD = "concentration#without-the-largest";

  private Withdrawal() {}

  static List<Remainder> of(List<StageConcentration> mining) {
    return mining.stream().flatMap(Withdrawal::remainders).toList();
  }

  private static Stream<Remainder> remainders(StageConcentration stage) {
    return stage.concentration().mayLead().stream()
        .flatMap(country -> stage.concentration().find(country).stream())
        .map(leader -> remainder(stage, leader));
  }

  private static Remainder remainder(StageConcentration stage, Supplier leader) {
    Figure whole = stage.concentration().whole();
    Amount share = leader.share().amount();
    Amount all = whole.amount();
    Amount own = leader.quantity().amount();
    return new Remainder(
        stage.counted(),
        stage.year(),
        leader.country(),
        figure(left(all.low(), own.low()), left(all.high(), own.high()), all.low(), whole),
        figure(100 - share.high(), 100 - share.low(), 100, leader.share()));
  }

  /// The whole is the sum of what each country has, end by end, so a country's own ends come off
  /// the same ends.
  private static double left(double whole, double own) {
    return whole == Double.POSITIVE_INFINITY ? whole : Math.max(0, whole - own);
  }

  private static Figure figure(double low, double high, double size, Figure like) {
    Quantity quantity = new Quantity(Ends.between(low, high, size), like.quantity().unit());
    return new Figure(quantity, METHOD, like.rows());
  }
}
