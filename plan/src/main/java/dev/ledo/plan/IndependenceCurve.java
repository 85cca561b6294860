package dev.ledo.plan;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;

/// What each step of independence from a country costs, for an element at a stage.
///
/// @param element the element
/// @param stage the stage at which its path is looked at
/// @param country the country to depend on less
/// @param points from full dependence (θ = 1) downwards
public record IndependenceCurve(Element element, Stage stage, Country country, List<Point> points) {

  public IndependenceCurve {
    points = List.copyOf(points);
  }

  /// The cheapest plan that keeps a cap.
  ///
  /// @param share θ: part of the element's supply that may have passed the stage in the country,
  ///   0..1
  /// @param costUsd discounted cost of the plan
  /// @param lostTonnes tonnes of product gone without
  /// @param plan the plan
  public record Point(double share, double costUsd, double lostTonnes, Plan plan) {}

  /// Solves for evenly spaced caps.
  ///
  /// @param network the network, whose own caps stay
  /// @param steps how many steps from 1 to 0, at least 1
  public static IndependenceCurve of(
      Network network, Element element, Stage stage, Country country, int steps) {
    var points = new ArrayList<Point>();
    for (int i = 0; i <= steps; i++) {
      double share = (double) (steps - i) / steps;
      var caps = new ArrayList<>(network.caps());
      caps.add(new Cap(element, stage, country, share));
      Plan plan = Plan.of(network.withCaps(caps));
      points.add(new Point(share, plan.costUsd(), plan.lostTonnes(), plan));
    }
    return new IndependenceCurve(element, stage, country, points);
  }
}
