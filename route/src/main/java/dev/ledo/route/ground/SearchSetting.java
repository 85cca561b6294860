package dev.ledo.route.ground;

/// How a search is carried out.
///
/// @param threads workers, 1 or more; the result is the same for any number
/// @param mostSeconds cost beyond which nothing is of interest; infinite for all
public record SearchSetting(int threads, double mostSeconds) {

  /// One thread, everything.
  public static final SearchSetting WHOLE = new SearchSetting(1, Double.POSITIVE_INFINITY);

  /// @throws IllegalArgumentException without a thread or with a cost of nothing
  public SearchSetting {
    if (threads < 1 || threads > 1024 || !(mostSeconds > 0)) {
      throw new IllegalArgumentException(
          "%d threads and a largest cost of %s s".formatted(threads, mostSeconds));
    }
  }
}
