package dev.ledo.cli;

import dev.ledo.assay.AssayWords;
import dev.ledo.assay.SampleResult;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.Anomaly;
import dev.ledo.assay.ree.MassShares;
import dev.ledo.assay.ree.OxideSum;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chapters on rare earths and radioactivity of each sample.
final class AssaySampleText {

  private static final int SHOWN = 40;
  private static final double WHOLE = 100;
  private static final String NOTHING = "-";

  private final PrintWriter out;
  private final boolean isAll;

  AssaySampleText(PrintWriter out, boolean isAll) {
    this.out = out;
    this.isAll = isAll;
  }

  void print(List<SampleResult> samples) {
    for (Digestion digestion : Digestion.values()) {
      List<SampleResult> some =
          samples.stream().filter(sample -> sample.digestion() == digestion).toList();
      if (!some.isEmpty()) {
        rareEarths(digestion, some);
      }
    }
    radioactivity(samples);
  }

  private void rareEarths(Digestion digestion, List<SampleResult> samples) {
    head("Rare earths, " + AssayWords.of(digestion));
    var table =
        new TextTable(
            "sample",
            "REO, ppm",
            "HREO, %",
            "MREO, %",
            "Dy+Tb, %",
            "Ce/Ce*",
            "Eu/Eu*",
            "λ1",
            "used");
    List<SampleResult> shown =
        isAll ? samples : samples.subList(0, Math.min(SHOWN, samples.size()));
    shown.forEach(sample -> table.add(row(sample)));
    table.print(out);
    if (samples.size() > shown.size()) {
      say("… and %d more; --all shows them".formatted(samples.size() - shown.size()));
    }
    say(
        "REO is %s in trade oxides; HREO %s, MREO %s, Dy+Tb are per cent of it by mass. Anomalies"
                .formatted(
                    SumDefinition.TREO.title(),
                    SumDefinition.HREO_GD_Y.title(),
                    SumDefinition.MREO.title())
            + " over McDonough & Sun (1995); λ1 is the slope of the pattern after O'Neill (2016).");
    incomplete(samples);
    samples.forEach(this::remarks);
  }

  /// Says of which samples the sum lacks an element, so that it is the least there is.
  private void incomplete(List<SampleResult> samples) {
    Map<String, List<String>> bySet = new LinkedHashMap<>();
    for (SampleResult sample : samples) {
      total(sample)
          .map(OxideSum::unreported)
          .filter(missing -> !missing.isEmpty())
          .ifPresent(missing ->
              bySet.computeIfAbsent(symbols(missing), _ -> new ArrayList<>()).add(sample.sample()));
    }
    bySet.forEach((missing, ids) ->
        say(
            "* no result for %s: REO is the least there is, marked ≥, and shares are of what was"
                    .formatted(missing)
                + " reported, in "
                + String.join(", ", ids)));
  }

  private static Optional<OxideSum> total(SampleResult sample) {
    return sample.ree().sums().stream()
        .filter(sum -> sum.definition().equals(SumDefinition.TREO))
        .findFirst();
  }

  private static List<String> row(SampleResult sample) {
    SampleResult.ReeFigures ree = sample.ree();
    return List.of(
        Printable.of(sample.sample()),
        sum(sample),
        share(ree.shares(), SumDefinition.HREO_GD_Y),
        share(ree.shares(), SumDefinition.MREO),
        share(ree.shares(), SumDefinition.DY_TB),
        text(Optional.ofNullable(ree.anomalies().get(Anomaly.CE)), 2),
        text(Optional.ofNullable(ree.anomalies().get(Anomaly.EU)), 2),
        ree.lambdas().map(fit -> Numbers.readable(fit.values().get(1), 3)).orElse(NOTHING),
        sample.isUsed() ? "yes" : "no: re-assay");
  }

  private static String sum(SampleResult sample) {
    Optional<OxideSum> total = total(sample);
    boolean isLeast = total.filter(sum -> !sum.unreported().isEmpty()).isPresent();
    String text = text(total.map(OxideSum::ppm), 4);
    return isLeast && !text.startsWith("over ") ? "≥" + text : text;
  }

  private static String share(Optional<MassShares> shares, SumDefinition definition) {
    return text(
        shares
            .map(each -> each.sum(definition))
            .map(
                sum -> Amount.between(sum.low(), Math.max(sum.low(), Math.min(WHOLE, sum.high())))),
        3);
  }

  private static String text(Optional<Amount> amount, int digits) {
    return amount.map(each -> AmountText.of(each, digits)).orElse(NOTHING);
  }

  private void remarks(SampleResult sample) {
    if (!sample.overRange().isEmpty()) {
      say(
          "* %s: %s from the method for high contents, as the first was over its range"
              .formatted(sample.sample(), symbols(sample.overRange())));
    }
    if (!sample.analysis().inexact().isEmpty()) {
      say(
          "* %s: %s only as limits"
              .formatted(sample.sample(), symbols(sample.analysis().inexact())));
    }
    sample.ree().remarks().forEach(remark -> say("* " + sample.sample() + ": " + remark.message()));
  }

  private void radioactivity(List<SampleResult> samples) {
    List<SampleResult> known = samples.stream().filter(s -> s.radioactivity().isPresent()).toList();
    if (samples.isEmpty()) {
      return;
    }
    head("Radioactivity");
    if (known.isEmpty()) {
      say("Unknown: thorium or uranium was not reported.");
      return;
    }
    var table = new TextTable("sample", "digestion", "Th-232, Bq/g", "U-238, Bq/g", "over");
    known.stream()
        .filter(sample -> !over(sample).isEmpty())
        .forEach(sample -> {
          Radioactivity found = sample.radioactivity().orElseThrow();
          table.add(
              Printable.of(sample.sample()),
              AssayWords.of(sample.digestion()),
              AmountText.of(found.thoriumBqPerG(), 2),
              AmountText.of(found.uraniumBqPerG(), 2),
              String.join(", ", over(sample)));
        });
    table.print(out);
    long below = known.stream().filter(sample -> over(sample).isEmpty()).count();
    say("%d of %d results are below 1 Bq/g in each chain.".formatted(below, known.size()));
    if (known.size() < samples.size()) {
      say(
          "%d have no thorium or no uranium reported: unknown."
              .formatted(samples.size() - known.size()));
    }
    for (Radioactivity.Threshold each : Radioactivity.Threshold.all()) {
      say(
          "%s Bq/g: %s (%s)."
              .formatted(Numbers.plain(each.bqPerG()), each.meaning(), each.source()));
    }
  }

  private static List<String> over(SampleResult sample) {
    List<String> over = new ArrayList<>();
    for (Radioactivity.Threshold each : Radioactivity.Threshold.all()) {
      Radioactivity.Side side =
          sample.radioactivity().orElseThrow().side(each, Radioactivity.Rule.EACH_CHAIN);
      if (side != Radioactivity.Side.BELOW) {
        over.add(
            Numbers.plain(each.bqPerG())
                + " Bq/g"
                + (side == Radioactivity.Side.UNDECIDED ? " (undecided)" : ""));
      }
    }
    return over;
  }

  private static String symbols(List<Element> elements) {
    return String.join(", ", elements.stream().map(Element::symbol).toList());
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }

  private void say(String sentence) {
    PlanLines.print(out, Printable.of(sentence));
  }
}
