package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import java.util.OptionalDouble;

/// What a segment to be built brings at one reading of the ranges.
///
/// @param end of what the ways carry
/// @param deliveredT tonnes a year delivered without it
/// @param tonnesOver that the cheapest haul sends over it
/// @param saved money a year at the tonnes delivered without it; negative if they get dearer, empty
///   if what they cost is not known without it or with it
/// @param moreT tonnes a year delivered more
/// @param safer by how much the loss on the safest route falls; empty if there is none without or
///   with it
record BuildReading(
    End end,
    double deliveredT,
    double tonnesOver,
    OptionalDouble saved,
    double moreT,
    OptionalDouble safer) {

  /// A ten-millionth of the money or tonnes compared is rounding of the solver.
  private static final double ROUNDING = 1e-7;

  /// The segment's situations and the order that they are asked.
  ///
  /// @param end of the figures that the situations leave as ranges
  record Choice(String segment, Situation without, Situation with, End end, HaulOrder order) {}

  static BuildReading of(Choice choice, Progress progress) {
    End end = choice.end();
    HaulPlan before = new HaulQuestion(choice.without(), choice.order()).answer(end, progress);
    var with = new HaulQuestion(choice.with(), choice.order());
    HaulPlan after = with.answer(end, progress);
    HaulPlan alike = with.answer(end, before.totals().unmetT(), progress);
    return new BuildReading(
        end,
        before.totals().deliveredT(),
        after.tonnesOver(choice.segment()),
        saved(before.totals(), alike.totals()),
        less(after.totals().deliveredT(), before.totals().deliveredT()),
        safer(choice, end));
  }

  private static OptionalDouble saved(HaulTotals before, HaulTotals after) {
    return before.isPriced() && after.isPriced()
        ? OptionalDouble.of(less(before.money(), after.money()))
        : OptionalDouble.empty();
  }

  private static double less(double one, double other) {
    double less = one - other;
    return Math.abs(less) <= ROUNDING * Math.max(1, Math.abs(one)) ? 0 : less;
  }

  private static OptionalDouble safer(Choice choice, End end) {
    OptionalDouble before = loss(choice.without(), end);
    OptionalDouble after = loss(choice.with(), end);
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(before.getAsDouble() - after.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble loss(Situation situation, End end) {
    return new BestRoutes(situation, Situation.YEAR)
        .find(Criterion.RISK)
        .map(best -> best.best().at(end))
        .filter(Double::isFinite)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }
}
