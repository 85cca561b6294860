package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The least and the most of what several readings of the ranges say.
final class Readings {

  private Readings() {}

  /// Over readings that all have a figure.
  ///
  /// @param readings of any ends
  static <T> Estimate over(List<T> readings, Function<T, End> end, ToDoubleFunction<T> figure) {
    return known(readings, end, each -> OptionalDouble.of(figure.applyAsDouble(each)))
        .orElseThrow();
  }

  /// Over all; empty if one has no figure.
  static <T> Optional<Estimate> ifAllKnown(
      List<T> readings, Function<T, End> end, Function<T, OptionalDouble> figure) {
    return readings.stream().allMatch(each -> figure.apply(each).isPresent())
        ? known(readings, end, figure)
        : Optional.empty();
  }

  /// Over those that have it; empty if none has. There is a middle if the reading at the middle
  /// has.
  static <T> Optional<Estimate> known(
      List<T> readings, Function<T, End> end, Function<T, OptionalDouble> figure) {
    List<T> having = readings.stream().filter(each -> figure.apply(each).isPresent()).toList();
    return having.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Estimate(
                values(having, figure).min().orElseThrow(),
                values(
                        having.stream().filter(each -> end.apply(each) == End.MIDDLE).toList(),
                        figure)
                    .findFirst(),
                values(having, figure).max().orElseThrow()));
  }

  private static <T> DoubleStream values(List<T> readings, Function<T, OptionalDouble> figure) {
    return readings.stream().mapToDouble(each -> figure.apply(each).orElseThrow());
  }
}
