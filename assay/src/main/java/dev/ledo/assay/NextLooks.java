package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.sampling.Look;
import dev.ledo.assay.sampling.NextSample;
import dev.ledo.assay.sampling.Offer;
import dev.ledo.assay.sampling.Situation;
import dev.ledo.assay.sampling.SourceValue;
import dev.ledo.assay.sampling.Variation;
import dev.ledo.assay.sampling.Worth;
import dev.ledo.assay.value.PayableValue;
import dev.ledo.assay.value.PriceList;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks for each site whether it pays to look again before one decides.
///
/// The decision is one of two. With cost and mass of ore given: mine and win that ore, by its value
/// per tonne. Else, with a feed of the site in the case: take its output of one year at its cost,
/// by the payable value of a kilogram of REO. Prices are those of China.
final class NextLooks {

  private static final int DRAWS = 2000;
  private static final int MOST_SAMPLES = 40;

  /// With more samples than these the site is as well known as it will be.
  private static final int MOST_KNOWN = 500;

  private static final int FEWEST_SAMPLES = 3;
  private static final int STATED_DIGITS = 7;
  private static final double BEFORE_ANY_SAMPLE = 1;
  private static final double LABORATORY = 0.05;

  /// How unsure the logarithm of what dissolves is where only total assays are there: an assumption
  /// without a source.
  private static final double RECOVERY = 0.2;

  private static final List<Integer> NUMBERS = List.of(3, 6, 12);

  private final AssayOptions options;
  private final CaseFigures figures;
  private final Values values;
  private final LookCosts costs;

  NextLooks(AssayOptions options, CaseFigures figures, Values values) {
    this.options = options;
    this.figures = figures;
    this.values = values;
    this.costs = options.costs().or(ofCase());
  }

  private LookCosts ofCase() {
    return new LookCosts(
        number("ore-cost", "USD/t"),
        number("ore-mass", "t"),
        number("sampling-visit-cost", "USD"),
        number("sampling-sample-cost", "USD"),
        new LookCosts.Pulps(
            number("sampling-duplicate-cost", "USD"),
            number("sampling-umpire-cost", "USD"),
            number("sampling-leach-cost", "USD")));
  }

  private OptionalDouble number(String id, String unit) {
    return figures
        .assumption(id, Unit.of(unit))
        .filter(amount -> amount.low() >= 0)
        .map(amount -> OptionalDouble.of(amount.mid()))
        .orElse(OptionalDouble.empty());
  }

  /// What a decision about a site compares, and how it differs from sample to sample.
  private record Question(
      DecisionThreshold threshold, Function<PayableValue, Amount> what, SiteComposition on) {}

  /// @param used samples of the site that may be used
  NextLook of(
      String site,
      List<SiteComposition> compositions,
      List<SiteValue> worth,
      List<SampleResult> used) {
    List<NextLook.Missing> missing = new ArrayList<>();
    Optional<Question> question = question(site, compositions, worth, missing);
    if (question.isEmpty()) {
      return new NextLook(Optional.empty(), Optional.empty(), List.of(), missing, List.of());
    }
    return answer(figures.siteName(site), question.get(), used, missing);
  }

  private Optional<Question> question(
      String site,
      List<SiteComposition> compositions,
      List<SiteValue> worth,
      List<NextLook.Missing> missing) {
    Optional<SiteComposition> leach = find(compositions, Digestion.AMMONIUM_SULFATE_LEACH);
    Optional<SiteComposition> on = leach.or(() -> find(compositions, Digestion.TOTAL));
    Optional<SiteValue> value =
        on.flatMap(each ->
            worth.stream()
                .filter(v -> v.digestion() == each.digestion())
                .filter(v -> v.middle().basket().prices().world() == PriceWorld.CHINA)
                .findFirst());
    if (on.isEmpty() || value.isEmpty()) {
      missing.add(
          new NextLook.Missing(
              NextLook.Lack.VALUE,
              "prices in China, or samples that can be used: the value is unknown"));
      return Optional.empty();
    }
    if (costs.oreUsdPerTonne().isPresent() && costs.oreTonnes().isPresent()) {
      return Optional.of(
          new Question(oreThreshold(value.get()), PayableValue::usdPerTonneOre, on.get()));
    }
    Optional<Row> feed = figures.feedOf(site);
    if (feed.isEmpty()) {
      missing.add(
          new NextLook.Missing(
              NextLook.Lack.DECISION,
              "cost and mass of ore (assumptions ore-cost and ore-mass of the case), or a feed of the"
                  + " site with cost and output: without them there is no decision to inform"));
    }
    return feed.flatMap(row -> feedThreshold(row, value.get()))
        .map(threshold -> new Question(threshold, NextLooks::perKg, on.get()));
  }

  private static Amount perKg(PayableValue value) {
    return value.usdPerTonneReo().times(1e-3);
  }

  private static Optional<SiteComposition> find(
      List<SiteComposition> compositions, Digestion digestion) {
    return compositions.stream().filter(each -> each.digestion() == digestion).findFirst();
  }

  private DecisionThreshold oreThreshold(SiteValue value) {
    double cost = costs.oreUsdPerTonne().orElseThrow();
    double tonnes = costs.oreTonnes().orElseThrow();
    return new DecisionThreshold(
        "payable value of a tonne of ore",
        "USD/t",
        value.usdPerTonneOre().median(),
        cost,
        tonnes,
        "ore of %s t at %s USD/t to mine and win"
            .formatted(Numbers.readable(tonnes, 3), Numbers.readable(cost, 3)));
  }

  private static Optional<DecisionThreshold> feedThreshold(Row feed, SiteValue value) {
    Unit usdPerKg = Unit.of("USD/kg REO");
    Unit tonnesPerYear = Unit.of("t REO/yr");
    boolean fits =
        feed.unit("cost").isCompatibleWith(usdPerKg)
            && feed.unit("output").isCompatibleWith(tonnesPerYear);
    if (!fits) {
      return Optional.empty();
    }
    Amount cost = feed.quantity("cost").in(usdPerKg).amount();
    Amount output = feed.quantity("output").in(tonnesPerYear).amount();
    return Optional.of(
        new DecisionThreshold(
            "payable value of a kg of REO",
            "USD/kg REO",
            value.usdPerTonneReo().median() / 1000,
            cost.mid(),
            1000 * output.mid(),
            "one year of feed %s, the middle of %s t REO at the middle of %s USD/kg REO"
                .formatted(feed.text("name"), words(output), words(cost))));
  }

  /// `0–3,000`; an end that is no number stays as the case has it.
  private static String words(Amount amount) {
    return amount instanceof Amount.Range(double low, double high)
        ? Numbers.readable(low, STATED_DIGITS) + "–" + Numbers.readable(high, STATED_DIGITS)
        : amount.toString();
  }

  private NextLook answer(
      String name, Question question, List<SampleResult> used, List<NextLook.Missing> missing) {
    List<Double> logs = logs(question, used);
    if (logs.size() < FEWEST_SAMPLES || !(question.threshold().now() > 0)) {
      missing.add(
          new NextLook.Missing(
              NextLook.Lack.SAMPLES,
              "%d samples with a value above 0 are needed to see how places differ; there are %d"
                  .formatted(FEWEST_SAMPLES, logs.size())));
      return new NextLook(
          Optional.of(question.threshold()), Optional.empty(), List.of(), missing, List.of());
    }
    NextSample next = next(name, question, logs);
    var gratis = new Offer(Look.FIELD_SAMPLE, MOST_SAMPLES, 0, 0);
    List<Worth> worths = NUMBERS.stream().map(number -> next.worth(gratis, number)).toList();
    if (costs.visitUsd().isEmpty() || costs.sampleUsd().isEmpty()) {
      missing.add(
          new NextLook.Missing(
              NextLook.Lack.COSTS,
              "what looking costs (assumptions sampling-visit-cost and sampling-sample-cost of the"
                  + " case)"));
      return new NextLook(
          Optional.of(question.threshold()), Optional.empty(), worths, missing, List.of());
    }
    var prices = LookPrices.of(costs, Math.min(logs.size(), MOST_KNOWN));
    return new NextLook(
        Optional.of(question.threshold()),
        Optional.of(next.advise(prices.offers(MOST_SAMPLES))),
        worths,
        missing,
        prices.assumed());
  }

  private NextSample next(String name, Question question, List<Double> logs) {
    DecisionThreshold threshold = question.threshold();
    double analysis = Math.sqrt(question.on().error().error().ownElsewhere());
    var situation =
        new Situation(
            name,
            Math.log(threshold.now()),
            Math.min(logs.size(), MOST_KNOWN),
            new Variation(deviation(logs), analysis, LABORATORY, Math.max(analysis, LABORATORY)),
            BEFORE_ANY_SAMPLE,
            question.on().digestion() == Digestion.TOTAL ? RECOVERY : 0);
    return NextSample.of(
        situation,
        SourceValue.aboveBreakEven(threshold.breakEven(), threshold.usdPerUnit()),
        options.seed(),
        DRAWS);
  }

  /// Logarithm of what is compared, sample by sample.
  private List<Double> logs(Question question, List<SampleResult> used) {
    PriceList china =
        values.worlds().stream()
            .filter(prices -> prices.world() == PriceWorld.CHINA)
            .findFirst()
            .orElseThrow();
    Terms terms = values.terms(question.on(), used);
    Digestion digestion = question.on().digestion();
    Stream<SampleResult> samples =
        used.stream()
            .filter(each -> each.digestion() == digestion)
            .filter(each -> question.on().samples().contains(each.sample()))
            .filter(each -> each.ree().shares().isPresent());
    return samples
        .map(each -> question.what().apply(Values.of(digestion, each.analysis(), china, terms)))
        .map(Amount::mid)
        .filter(value -> value > 0 && Double.isFinite(value))
        .map(Math::log)
        .toList();
  }

  private static double deviation(List<Double> logs) {
    double mean = logs.stream().mapToDouble(x -> x).average().orElseThrow();
    return Math.sqrt(
        logs.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (logs.size() - 1));
  }
}
