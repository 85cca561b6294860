package dev.ledo.route.answer;

import java.util.List;

/// Ways that differ from one another, the best first.
///
/// @param end the reading of the ranges they were found at
/// @param routes as many as asked for, or fewer
/// @param sharedByLength whether sharing was measured in kilometres; if a length is not known, it
///   was measured in segments
/// @param examined how many routes were looked at to find these
/// @param isComplete whether there are no others: false if the search ended because as many as
///   asked for were found, or as many as allowed were looked at
public record Alternatives(
    Criterion criterion,
    End end,
    List<PricedRoute> routes,
    boolean sharedByLength,
    int examined,
    boolean isComplete) {

  public Alternatives {
    routes = List.copyOf(routes);
  }

  /// What to look for.
  ///
  /// @param count how many routes, at least 1
  /// @param mostShared largest share of the shorter of two routes that they may have in common,
  ///   0..1; 1 gives the next best routes however alike
  /// @param mostExamined how many routes to look at, at least 1
  public record Wish(Criterion criterion, int count, double mostShared, int mostExamined) {

    /// @throws IllegalArgumentException outside the ranges
    public Wish {
      if (count < 1 || mostExamined < 1 || !(mostShared >= 0 && mostShared <= 1)) {
        throw new IllegalArgumentException(
            "%d routes of %d that share at most %s".formatted(count, mostExamined, mostShared));
      }
    }

    /// The next best routes however alike.
    public static Wish next(Criterion criterion, int count) {
      return new Wish(criterion, count, 1, 10_000);
    }

    /// Routes that share at most half of the shorter one.
    public static Wish different(Criterion criterion, int count) {
      return new Wish(criterion, count, 0.5, 10_000);
    }
  }
}
