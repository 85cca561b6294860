package dev.ledo.cli;

import dev.ledo.assay.AssayWords;
import dev.ledo.assay.DecisionThreshold;
import dev.ledo.assay.KrigedGround;
import dev.ledo.assay.MeasuredRecovery;
import dev.ledo.assay.NextLook;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.SiteSpace;
import dev.ledo.assay.SiteValue;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.sampling.Worth;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.SurveyRemark;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The chapter on one site: composition, recovery, value, places, and whether to look again.
final class AssaySiteText {

  private static final double SQUARE_METRES_PER_HECTARE = 1e4;
  private static final double OUTLIER = 3;
  private static final double LEAST_USD = 1;

  private final PrintWriter out;

  AssaySiteText(PrintWriter out) {
    this.out = out;
  }

  void print(SiteResult site) {
    out.println();
    out.println(Printable.of("Site " + site.name()));
    compositions(site.compositions());
    site.recovery().ifPresent(this::recovery);
    values(site.values());
    site.space().ifPresent(this::space);
    next(site.next());
    site.notes().forEach(note -> say("* " + note + "."));
  }

  private void compositions(List<SiteComposition> compositions) {
    for (SiteComposition each : compositions) {
      say(
          "%s, %s of %s: REO %s ppm of the ore (%s %% interval)."
              .formatted(
                  AssayWords.of(each.digestion()),
                  count(each.samples().size()),
                  String.join(", ", each.certificates().stream().map(Object::toString).toList()),
                  range(each.reoPpm(), 3),
                  Numbers.readable(100 * each.level(), 3)));
      if (!each.leftOut().isEmpty()) {
        say("* not used, as to be analysed again: " + String.join(", ", each.leftOut()));
      }
      say("* error of a sample: " + each.error().basis());
    }
    shares(compositions);
  }

  private void shares(List<SiteComposition> compositions) {
    if (compositions.isEmpty()) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of("% of REO by mass"));
    compositions.forEach(each -> heads.add(AssayWords.of(each.digestion())));
    var table = new TextTable(heads.toArray(String[]::new));
    for (Element element : Element.REE) {
      List<String> cells = new ArrayList<>(List.of(element.symbol()));
      for (SiteComposition each : compositions) {
        cells.add(
            each.posterior().elements().contains(element)
                ? range(each.sharePercent(element), 3)
                : "unknown");
      }
      table.add(cells);
    }
    table.print(out);
  }

  private void recovery(MeasuredRecovery recovery) {
    say(
        "Leachable of the total, %s: REO %s %%, %s."
            .formatted(
                count(recovery.samples().size()),
                range(recovery.reoPercent(), 2),
                String.join(
                    ", ",
                    List.of(Element.CE, Element.ND, Element.TB, Element.DY, Element.Y).stream()
                        .flatMap(element ->
                            recovery.find(element).stream()
                                .map(each ->
                                    element.symbol()
                                        + " "
                                        + Numbers.readable(each.median(), 2)
                                        + " %"))
                        .toList())));
  }

  private void values(List<SiteValue> values) {
    if (values.isEmpty()) {
      return;
    }
    var table = new TextTable("payable value", "USD/t REO", "USD/t ore", "by value, %");
    for (SiteValue each : values) {
      PriceWorld world = each.middle().basket().prices().world();
      table.add(
          AssayDocument.word(each.digestion()) + ", " + world.title(),
          range(each.usdPerTonneReo(), 3),
          range(each.usdPerTonneOre(), 3),
          dearest(each));
    }
    table.print(out);
  }

  /// What stands beside the values of all sites.
  void remarks(List<SiteResult> sites) {
    Set<String> remarks = new LinkedHashSet<>();
    for (SiteResult site : sites) {
      for (SiteValue each : site.values()) {
        remarks.add("prices: " + each.middle().basket().prices().title());
        remarks.addAll(each.remarks());
      }
    }
    if (!remarks.isEmpty()) {
      out.println();
      out.println("What stands beside every value");
      remarks.forEach(remark -> say("* " + remark));
    }
  }

  /// The three elements that make most of the value.
  private static String dearest(SiteValue value) {
    return String.join(
        " ",
        value.middle().basket().shares().percent().entrySet().stream()
            .sorted((a, b) -> Double.compare(b.getValue().mid(), a.getValue().mid()))
            .limit(3)
            .map(each -> each.getKey().symbol() + " " + Numbers.readable(each.getValue().mid(), 2))
            .toList());
  }

  private void space(SiteSpace space) {
    say(
        "%d places with REO (%s)."
            .formatted(space.survey().measurements().size(), AssayWords.of(space.digestion())));
    for (SurveyRemark remark : space.survey().remarks()) {
      say("* " + String.join(", ", remark.samples()) + ": " + remark.message());
    }
    space
        .fit()
        .ifPresent(fit ->
            say(
                "* likeness ends at %s m (%s model); nugget %s %% of the sill"
                    .formatted(
                        Numbers.readable(fit.variogram().structures().getFirst().range(), 2),
                        fit.variogram()
                            .structures()
                            .getFirst()
                            .shape()
                            .name()
                            .toLowerCase(Locale.ROOT),
                        Numbers.readable(
                            100 * fit.variogram().nugget() / fit.variogram().sill(), 2))));
    space
        .boxMean()
        .ifPresent(mean ->
            say(
                "* mean over the box around the samples, kriged: %s ± %s ppm REO"
                    .formatted(
                        Numbers.readable(mean.value(), 3),
                        Numbers.readable(mean.standardError(), 2))));
    space.check().ifPresent(this::check);
    space.ground().ifPresent(this::ground);
    space.notes().forEach(note -> say("* " + note));
  }

  private void ground(KrigedGround ground) {
    say(
        "* ground that the samples tell of: %s ha in squares of %s m"
            .formatted(
                Numbers.readable(ground.area() / SQUARE_METRES_PER_HECTARE, 3),
                Numbers.readable(ground.cellMetres(), 3)));
    var table = new TextTable("cut-off, ppm REO", "ground, ha", "mean grade, ppm REO", "ore, t");
    for (GradeTonnage.Point point : ground.curve().points()) {
      table.add(
          Numbers.readable(point.cutOff(), 4),
          Numbers.readable(point.tonnes() / SQUARE_METRES_PER_HECTARE, 3),
          point.tonnes() > 0 ? Numbers.readable(point.grade(), 3) : "",
          ground.tonnesPerSquareMetre().map(ore -> tonnes(ore.times(point.tonnes()))).orElse(""));
    }
    table.print(out);
    say("* kriging smooths: ground above a high cut-off is too little, and too poor");
  }

  private static String tonnes(Amount ore) {
    return Numbers.readable(ore.low(), 2) + ".." + Numbers.readable(ore.high(), 2);
  }

  private void check(CrossValidation check) {
    say(
        "* each sample from the others: root mean square error %s ppm, mean squared score %s (1 is right)"
            .formatted(
                Numbers.readable(check.rootMeanSquare(), 3),
                Numbers.readable(check.meanSquaredScore(), 3)));
    outliers(check);
  }

  private void outliers(CrossValidation check) {
    check
        .outliers(OUTLIER)
        .forEach(residual ->
            say(
                "* %s is %s standard deviations from what the others suggest"
                    .formatted(residual.sample().id(), Numbers.readable(residual.score(), 2))));
  }

  private void next(NextLook next) {
    next.threshold().ifPresent(this::threshold);
    next.advice()
        .ifPresent(advice -> {
          say(advice.sentence() + ".");
          advice
              .best()
              .ifPresent(
                  best -> say("* worth " + interval(best) + ", 90 % interval of the simulation"));
          say(
              "* nothing that one can learn is worth more than %s USD"
                  .formatted(Numbers.readable(advice.perfectUsd(), 2)));
        });
    if (!next.worths().isEmpty()) {
      worths(next.worths());
    }
    if (!next.assumed().isEmpty()) {
      say("* assumed, without a source: " + String.join("; ", next.assumed()));
    }
    next.missing().forEach(what -> say("* missing: " + what.words() + options(what.lack())));
  }

  /// How to give what is missing on the command line.
  private static String options(NextLook.Lack lack) {
    return switch (lack) {
      case DECISION -> " (give --ore-cost and --ore-mass)";
      case COSTS -> " (give --visit-cost and --sample-cost)";
      case VALUE, SAMPLES -> "";
    };
  }

  private void worths(List<Worth> worths) {
    boolean isNothing = worths.stream().allMatch(each -> each.usd() < LEAST_USD);
    say(
        isNothing
            ? "* more samples would hardly change the decision: they are worth less than a dollar"
            : "* more samples before you decide, worth before what they cost: "
                + String.join(
                    "; ",
                    worths.stream().map(each -> each.number() + ": " + interval(each)).toList()));
  }

  private void threshold(DecisionThreshold threshold) {
    say(
        "Decision: %s is %s %s now; going ahead pays from %s %s on (%s)."
            .formatted(
                threshold.quantity(),
                Numbers.readable(threshold.now(), 3),
                threshold.unit(),
                Numbers.readable(threshold.breakEven(), 3),
                threshold.unit(),
                threshold.basis()));
  }

  private static String count(int samples) {
    return samples + (samples == 1 ? " sample" : " samples");
  }

  private static String interval(Worth worth) {
    return "%s USD (%s..%s)"
        .formatted(
            Numbers.readable(worth.usd(), 2),
            Numbers.readable(worth.low(), 2),
            Numbers.readable(worth.high(), 2));
  }

  private static String range(Estimate estimate, int digits) {
    return "%s (%s..%s)"
        .formatted(
            Numbers.readable(estimate.median(), digits),
            Numbers.readable(estimate.low(), digits),
            Numbers.readable(estimate.high(), digits));
  }

  private void say(String sentence) {
    PlanLines.print(out, Printable.of(sentence));
  }
}
