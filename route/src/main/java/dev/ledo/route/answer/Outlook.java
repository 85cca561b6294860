package dev.ledo.route.answer;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What may move, over many draws of which segments are open.
///
/// @param draws how many years were drawn
/// @param months January to December, each alone
/// @param year with the stores of the network
public record Outlook(int draws, List<MonthDraws> months, YearDraws year) {

  public Outlook {
    months = List.copyOf(months);
  }

  /// What is drawn.
  ///
  /// @param seed the same seed draws the same years, on any number of threads
  /// @param draws how many years, at least 1
  /// @param closes by actor, the probability that it shuts all it stands to for a whole year
  public record Wish(long seed, int draws, Map<String, Double> closes) {

    /// @throws IllegalArgumentException if there are no draws or a probability is outside 0..1
    public Wish {
      if (draws < 1) {
        throw new IllegalArgumentException(draws + " draws");
      }
      closes = Map.copyOf(new TreeMap<>(closes));
      closes.forEach((actor, probability) -> {
        if (!(probability >= 0 && probability <= 1)) {
          throw new IllegalArgumentException(
              "probability %s that %s closes".formatted(probability, actor));
        }
      });
    }
  }

  /// A month alone, without stores.
  ///
  /// @param meanT mean tonnes at the middle of the ranges
  /// @param reachesTarget probability that the month carries the target, at the ends of the ranges;
  ///   empty if there is no target
  public record MonthDraws(Month month, double meanT, Optional<Estimate> reachesTarget) {}

  /// The year, with stores.
  ///
  /// @param meanT mean tonnes at the middle of the ranges
  /// @param tenthT what nine years of ten exceed
  /// @param medianT what half of the years exceed
  /// @param ninetiethT what one year of ten exceeds
  /// @param reachesTarget probability that the year carries twelve times the target, at any time
  /// @param reachesTargetMonthly probability that each month is served if the target also comes to
  ///   the origin each month
  /// @param standardError of these two at the middle, the larger, for the number of draws
  public record YearDraws(
      double meanT,
      double tenthT,
      double medianT,
      double ninetiethT,
      Optional<Estimate> reachesTarget,
      Optional<Estimate> reachesTargetMonthly,
      double standardError) {}
}
