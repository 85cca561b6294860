package dev.ledo.assay.quality;

import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// A batch of samples of one analyte with its verdict and every reason for it.
///
/// @param verdict the strictest of the findings; to accept if there are none
/// @param findings reasons, strictest first
public record BatchReview(Verdict verdict, List<Finding> findings) {

  public BatchReview {
    findings = List.copyOf(findings);
  }

  /// What is known about a batch.
  ///
  /// @param order ids of all samples in order of analysis, control samples included
  /// @param charts one for each reference material; their points' samples stand in `order`
  /// @param blanks judged blanks
  /// @param duplicates pairs, which may be none
  /// @param largestRmsCv asked root mean square coefficient of variation of pairs, per cent
  public record Batch(
      List<String> order,
      List<ControlChart> charts,
      List<BlankChecks.Judged> blanks,
      Pairs duplicates,
      double largestRmsCv) {
    public Batch {
      order = List.copyOf(order);
      charts = List.copyOf(charts);
      blanks = List.copyOf(blanks);
    }

    private Set<String> controls() {
      var controls = new HashSet<String>();
      charts.forEach(chart -> chart.points().forEach(point -> controls.add(point.sample())));
      blanks.forEach(judged -> controls.add(judged.blank().sample()));
      return controls;
    }
  }

  /// Reviews a batch.
  public static BatchReview of(Batch batch) {
    var findings = new ArrayList<Finding>();
    batch.charts().forEach(chart -> judge(batch, chart, findings));
    judgeBlanks(batch, findings);
    judgeDuplicates(batch, findings);
    if (batch.charts().isEmpty()) {
      findings.add(
          new Finding(
              Verdict.ACCEPT_WITH_NOTE,
              "no reference material: a bias would not be seen",
              batch.order()));
    }
    findings.sort(Comparator.comparing(Finding::verdict).reversed());
    Verdict verdict = findings.isEmpty() ? Verdict.ACCEPT : findings.getFirst().verdict();
    return new BatchReview(verdict, findings);
  }

  private static void judge(Batch batch, ControlChart chart, List<Finding> findings) {
    for (String remark : chart.remarks()) {
      findings.add(
          new Finding(
              Verdict.ACCEPT_WITH_NOTE, chart.material().name() + ": " + remark, List.of()));
    }
    for (int i = 0; i < chart.points().size(); i++) {
      ControlChart.Point point = chart.points().get(i);
      for (ControlRule rule : point.fired()) {
        if (!isCovered(rule, point)) {
          findings.add(
              new Finding(verdict(rule), reason(chart, point, rule), between(batch, chart, i)));
        }
      }
    }
  }

  /// Beyond 3 deviations is beyond 2 as well; one reason is enough.
  private static boolean isCovered(ControlRule rule, ControlChart.Point point) {
    return rule == ControlRule.ONE_2S && point.fired().stream().anyMatch(ControlRule::isRejecting);
  }

  /// A bias below 2 deviations is a note: it asks for a talk with the laboratory, not for new
  /// assays.
  private static Verdict verdict(ControlRule rule) {
    return switch (rule) {
      case ONE_3S, TWO_2S, RANGE_4S -> Verdict.REASSAY;
      case ONE_2S, FOUR_1S, TEN_X -> Verdict.ACCEPT_WITH_NOTE;
    };
  }

  private static String reason(ControlChart chart, ControlChart.Point point, ControlRule rule) {
    return "%s = %s is %s standard deviations from %s of %s (rule %s)"
        .formatted(
            point.sample(),
            Numbers.readable(point.result(), 5),
            Numbers.readable(point.score(), 3),
            Numbers.readable(chart.material().value(), 5),
            chart.material().name(),
            rule.symbol());
  }

  /// The samples between the neighbouring points of a chart that were in control.
  private static List<String> between(Batch batch, ControlChart chart, int at) {
    int low = at - 1;
    while (low >= 0 && fails(chart, low)) {
      low--;
    }
    int high = at + 1;
    while (high < chart.points().size() && fails(chart, high)) {
      high++;
    }
    int from = low < 0 ? 0 : batch.order().indexOf(chart.points().get(low).sample()) + 1;
    int to =
        high < chart.points().size()
            ? batch.order().indexOf(chart.points().get(high).sample())
            : batch.order().size();
    return ordinary(batch, from, Math.max(from, to));
  }

  private static boolean fails(ControlChart chart, int at) {
    return chart.points().get(at).fired().stream().anyMatch(ControlRule::isRejecting);
  }

  private static List<String> ordinary(Batch batch, int from, int to) {
    Set<String> controls = batch.controls();
    return batch.order().subList(from, to).stream().filter(id -> !controls.contains(id)).toList();
  }

  private static void judgeBlanks(Batch batch, List<Finding> findings) {
    int from = 0;
    for (BlankChecks.Judged judged : batch.blanks()) {
      int at = batch.order().indexOf(judged.blank().sample());
      if (judged.outcome() != BlankChecks.Outcome.CLEAN) {
        boolean fails = judged.outcome() == BlankChecks.Outcome.FAILURE;
        findings.add(
            new Finding(
                fails ? Verdict.REASSAY : Verdict.ACCEPT_WITH_NOTE,
                "%s is %s detection limits%s"
                    .formatted(
                        judged.blank().sample(),
                        Numbers.readable(judged.detectionLimits(), 3),
                        judged.isCarryOver() ? ", as carry-over from the sample before it" : ""),
                ordinary(batch, Math.min(from, Math.max(at, 0)), Math.max(at, 0))));
      }
      from = at + 1;
    }
  }

  private static void judgeDuplicates(Batch batch, List<Finding> findings) {
    OptionalDouble cv = batch.duplicates().rmsCv();
    if (cv.isEmpty()) {
      findings.add(
          new Finding(
              Verdict.ACCEPT_WITH_NOTE, "no duplicates: precision is not known", List.of()));
    } else if (cv.getAsDouble() > batch.largestRmsCv()) {
      findings.add(
          new Finding(
              Verdict.ACCEPT_WITH_NOTE,
              "%s %% is the variation of %d duplicates, above %s %%"
                  .formatted(
                      Numbers.readable(cv.getAsDouble(), 3),
                      batch.duplicates().count(),
                      Numbers.readable(batch.largestRmsCv(), 3)),
              batch.order()));
    }
  }
}
