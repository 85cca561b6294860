package dev.ledo.brief.section;

import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.reading.Questions.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The curves of one question, those that cost the same under one name.
///
/// @param groups in the order of the case's outlooks
record PlanCurveLines(List<Group> groups) {

  private static final double SAME = 1e-6;

  PlanCurveLines {
    groups = List.copyOf(groups);
  }

  /// Outlooks whose curves are the same.
  ///
  /// @param with the curve with everything that may be used
  /// @param without the curve without the case's own candidate, if it is another
  record Group(List<Outlook> outlooks, Curve with, Optional<Curve> without) {
    Group {
      outlooks = List.copyOf(outlooks);
    }

    /// Names of the outlooks.
    String name() {
      return PlanCurveChapter.joined(outlooks.stream().map(Outlook::name).toList());
    }
  }

  /// Groups the curves of one question.
  static PlanCurveLines of(List<Curve> curves) {
    var groups = new ArrayList<Group>();
    for (Curve with : curves.stream().filter(c -> c.without().isEmpty()).toList()) {
      Optional<Curve> without =
          curves.stream()
              .filter(c -> c.without().isPresent() && c.outlook().equals(with.outlook()))
              .filter(c -> !same(c, with))
              .findFirst();
      add(groups, new Group(List.of(with.outlook()), with, without));
    }
    return new PlanCurveLines(groups);
  }

  private static void add(List<Group> groups, Group more) {
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (same(group.with(), more.with()) && same(group.without(), more.without())) {
        var outlooks = new ArrayList<>(group.outlooks());
        outlooks.addAll(more.outlooks());
        groups.set(i, new Group(outlooks, group.with(), group.without()));
        return;
      }
    }
    groups.add(more);
  }

  private static boolean same(Optional<Curve> one, Optional<Curve> other) {
    return one.isEmpty() ? other.isEmpty() : other.isPresent() && same(one.get(), other.get());
  }

  private static boolean same(Curve one, Curve other) {
    for (int i = 0; i < one.points().size(); i++) {
      double cost = one.points().get(i).costUsd();
      if (Math.abs(cost - other.points().get(i).costUsd()) > SAME * Math.abs(cost)) {
        return false;
      }
    }
    return true;
  }

  /// The most that leaving the candidate out adds at any point of any line, in USD.
  double mostAddedUsd() {
    double most = 0;
    for (Group group : groups) {
      for (Curve without : group.without().stream().toList()) {
        for (int i = 0; i < without.points().size(); i++) {
          double added = without.points().get(i).costUsd() - group.with().points().get(i).costUsd();
          most = Math.max(most, added);
        }
      }
    }
    return most;
  }

  /// Whether leaving the candidate out changes any line.
  boolean differs() {
    return groups.stream().anyMatch(group -> group.without().isPresent());
  }
}
