package dev.ledo.cli;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.AssayWords;
import dev.ledo.assay.BatchFinding;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.DuplicateKind;
import dev.ledo.assay.DuplicateSet;
import dev.ledo.assay.LaboratoryComparison;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.assay.quality.MeanRatio;
import dev.ledo.assay.quality.ReducedMajorAxis;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The chapter on control samples.
final class AssayQualityText {

  private final PrintWriter out;
  private final boolean isAll;

  AssayQualityText(PrintWriter out, boolean isAll) {
    this.out = out;
    this.isAll = isAll;
  }

  void print(List<BatchQuality> batches, List<LaboratoryComparison> laboratories) {
    if (batches.isEmpty()) {
      return;
    }
    out.println();
    out.println("Can it be relied on?");
    for (BatchQuality batch : batches) {
      out.print("  ");
      out.println(
          "%s, %s: %s"
              .formatted(
                  Printable.of(batch.certificate().id().toString()),
                  AssayWords.of(batch.digestion()),
                  AssayWords.of(batch.verdict()).toUpperCase(Locale.ROOT)));
      batch(batch);
    }
    laboratories(laboratories);
  }

  private void laboratories(List<LaboratoryComparison> laboratories) {
    Map<String, List<LaboratoryComparison>> pairs = new LinkedHashMap<>();
    for (LaboratoryComparison each : laboratories) {
      String name =
          "Umpire %s beside %s, %s:"
              .formatted(each.umpire(), each.first(), AssayWords.of(each.digestion()));
      pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(each);
    }
    pairs.forEach((name, elements) -> {
      say(name);
      laboratory(elements);
    });
    if (!pairs.isEmpty()) {
      say(
          "Off by: how much higher the umpire reads on average. Slope and intercept: reduced major"
              + " axis of the umpire's results over the first. They agree if 0, 1 and 0 lie inside;"
              + " of twenty elements that do agree, one or two will look as if they did not.");
    }
  }

  private void laboratory(List<LaboratoryComparison> elements) {
    var table =
        new TextTable(
            "", "pulps", "off by, %", "95 %", "slope", "95 %", "intercept, ppm", "95 %", "");
    for (LaboratoryComparison each : elements) {
      table.add(
          each.element().symbol(),
          String.valueOf(each.pairs().count()),
          each.ratio().map(ratio -> number(ratio.percent())).orElse(""),
          each.ratio().map(AssayQualityText::interval).orElse(""),
          each.line().map(line -> number(line.slope())).orElse(""),
          each.line().map(line -> interval(line.slopeInterval())).orElse(""),
          each.line().map(line -> number(line.intercept())).orElse(""),
          each.line().map(line -> interval(line.interceptInterval())).orElse(""),
          word(each.outcome()));
    }
    table.print(out);
  }

  private static String word(LaboratoryComparison.Outcome outcome) {
    return switch (outcome) {
      case AGREE -> "agree";
      case OFFSET -> "OFFSET";
      case DIFFER -> "DIFFER";
      case TOO_FEW -> "too few";
    };
  }

  private static String interval(MeanRatio ratio) {
    return number(100 * (ratio.low() - 1)) + ".." + number(100 * (ratio.high() - 1));
  }

  private static String number(double value) {
    return Numbers.readable(value, 3);
  }

  private static String interval(ReducedMajorAxis.Interval interval) {
    return number(interval.low()) + ".." + number(interval.high());
  }

  private void batch(BatchQuality batch) {
    if (!batch.toReassay().isEmpty()) {
      say("To analyse again: " + ids(batch.toReassay()) + ".");
    }
    standards(batch);
    blanks(batch);
    duplicates(batch);
    batch.doubts().forEach(doubt -> say("* " + doubt.sentence() + "."));
    general(batch);
    batch.notes().forEach(note -> say("* " + note + "."));
    if (isAll) {
      new AssayDuplicateText(out).print(batch);
      batch.findings().forEach(this::finding);
    }
  }

  private void finding(BatchFinding finding) {
    say(
        "%s: %s (%s)"
            .formatted(
                AssayWords.of(finding.verdict()), finding.reason(), symbols(finding.elements())));
  }

  /// One line for each control sample: the elements for which it is off, with their scores.
  private void standards(BatchQuality batch) {
    Map<String, List<String>> off = new LinkedHashMap<>();
    Map<String, Integer> judged = new LinkedHashMap<>();
    for (AnalyteQuality analyte : batch.analytes()) {
      for (ControlChart chart : analyte.charts()) {
        for (ControlChart.Point point : chart.points()) {
          String control = point.sample() + " (" + chart.material().name() + ")";
          judged.merge(control, 1, Integer::sum);
          if (!point.fired().isEmpty()) {
            off.computeIfAbsent(control, _ -> new ArrayList<>())
                .add(analyte.element().symbol() + " " + signed(point.score()));
          }
        }
      }
    }
    judged.forEach((control, count) -> {
      List<String> scores = off.getOrDefault(control, List.of());
      say(
          scores.isEmpty()
              ? "* %s: within 2 standard deviations for all %d analytes".formatted(control, count)
              : "* %s, standard deviations from the certified value where beyond 2: %s, of %d analytes"
                  .formatted(control, String.join(", ", scores), count));
    });
  }

  private static String signed(double score) {
    return (score > 0 ? "+" : "") + Numbers.readable(score, 2);
  }

  private void blanks(BatchQuality batch) {
    Map<String, List<String>> off = new LinkedHashMap<>();
    for (AnalyteQuality analyte : batch.analytes()) {
      for (BlankChecks.Judged judged : analyte.blanks()) {
        List<String> sizes = off.computeIfAbsent(judged.blank().sample(), _ -> new ArrayList<>());
        if (judged.outcome() != BlankChecks.Outcome.CLEAN) {
          sizes.add(
              analyte.element().symbol() + " " + Numbers.readable(judged.detectionLimits(), 2));
        }
      }
    }
    off.forEach((blank, sizes) ->
        say(
            sizes.isEmpty()
                ? "* blank %s is clean".formatted(blank)
                : "* blank %s, detection limits where above 5 (10 fails): %s"
                    .formatted(blank, String.join(", ", sizes))));
  }

  /// The range over the elements of the coefficient of variation.
  private void duplicates(BatchQuality batch) {
    Map<DuplicateKind, List<Double>> variations = new TreeMap<>();
    Map<DuplicateKind, Integer> pairs = new TreeMap<>();
    for (AnalyteQuality analyte : batch.analytes()) {
      for (DuplicateSet set : analyte.duplicates()) {
        pairs.merge(set.kind(), set.pairs().count(), Math::max);
        set.pairs()
            .rmsCv()
            .ifPresent(
                cv -> variations.computeIfAbsent(set.kind(), _ -> new ArrayList<>()).add(cv));
      }
    }
    variations.forEach((kind, cvs) -> {
      double least = cvs.stream().mapToDouble(x -> x).min().orElseThrow();
      double most = cvs.stream().mapToDouble(x -> x).max().orElseThrow();
      say(
          "* %d %s vary by %s to %s %% from element to element; up to %s %% is usual"
              .formatted(
                  pairs.getOrDefault(kind, 0),
                  kind.title(),
                  Numbers.readable(least, 2),
                  Numbers.readable(most, 2),
                  Numbers.readable(kind.largestRmsCv(), 2)));
    });
  }

  /// What is said of all elements alike, such as that there is no reference material.
  private void general(BatchQuality batch) {
    List<String> reasons =
        batch.findings().stream()
            .filter(finding -> finding.verdict() != Verdict.REASSAY)
            .filter(finding -> finding.elements().size() == batch.analytes().size())
            .filter(finding -> batch.analytes().size() > 1)
            .map(BatchFinding::reason)
            .distinct()
            .toList();
    reasons.forEach(reason -> say("* " + reason));
  }

  private static String symbols(List<Element> elements) {
    return String.join(" ", elements.stream().map(Element::symbol).toList());
  }

  private static String ids(List<String> samples) {
    Optional<String> last = samples.stream().reduce((_, second) -> second);
    return samples.size() <= 24
        ? String.join(", ", samples)
        : "%d samples, %s to %s".formatted(samples.size(), samples.getFirst(), last.orElse(""));
  }

  private void say(String sentence) {
    PlanLines.print(out, Printable.of(sentence));
  }
}
