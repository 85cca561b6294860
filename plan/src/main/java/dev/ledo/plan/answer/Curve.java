package dev.ledo.plan.answer;

import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.CurveQuestion;
import dev.ledo.plan.reading.Questions.Outlook;
import java.util.List;
import java.util.Optional;

/// What each step of independence from a country costs in one outlook.
///
/// @param question for which element, at which stage, from which country
/// @param outlook the world
/// @param without the candidate that is left out
/// @param points from full dependence (θ = 1) downwards
public record Curve(
    CurveQuestion question, Outlook outlook, Optional<Candidate> without, List<Point> points) {

  public Curve {
    points = List.copyOf(points);
  }

  /// The cheapest plan that keeps a cap.
  ///
  /// @param share θ: part of the element's supply that may have passed the stage in the country,
  ///   0..1
  /// @param costUsd discounted cost of the plan
  /// @param lostTonnes tonnes of product gone without, over all periods
  /// @param built how many of each module, in the order of the network without the candidate
  public record Point(double share, double costUsd, double lostTonnes, List<Double> built) {
    public Point {
      built = List.copyOf(built);
    }
  }

  /// What a point costs more than the first one, in USD.
  public double extraUsd(int point) {
    return points.get(point).costUsd() - points.getFirst().costUsd();
  }
}
