package dev.ledo.assay.composition;

import dev.ledo.assay.ree.OxideForms;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Grade and REO distribution of a site, as far as its samples tell.
///
/// The model: between places of a site the contents of the elements are jointly log-normal with
/// unknown mean and covariance; a sample differs from its place by Gy's error, preparation and
/// analysis, whose variances are given. Limits count with the probability of what they say. The
/// posterior is simulated with a seed.
///
/// @see docs/methods/composition.md
public final class SitePosterior {

  private static final double WHOLE_PPM = 1e6;
  private static final int MOST_ATTEMPTS = 1000;
  private static final int BATCHES = 40;

  private final List<Element> elements;
  private final List<Element> leftOut;
  private final double[][] logMeans;
  private final double[][] variances;

  private SitePosterior(
      List<Element> elements, List<Element> leftOut, double[][] logMeans, double[][] variances) {
    this.elements = List.copyOf(elements);
    this.leftOut = List.copyOf(leftOut);
    this.logMeans = logMeans;
    this.variances = variances;
  }

  /// Works out the posterior of a site.
  ///
  /// @throws IllegalArgumentException if [#whyNot] says why not, or if the oxides add up to more
  ///   than the whole
  public static SitePosterior of(List<SiteSample> samples, SpreadPrior prior, Chain chain) {
    List<String> reasons = whyNot(samples);
    if (!reasons.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", reasons));
    }
    List<Element> elements = new ArrayList<>();
    List<Element> leftOut = new ArrayList<>();
    for (Element element : Element.REE) {
      (isNumberIn(samples, element) ? elements : leftOut).add(element);
    }
    GibbsSampler sampler = new GibbsSampler(samples, elements, prior, chain.seed());
    for (int round = 0; round < chain.burnIn(); round++) {
      sampler.step();
    }
    double[][] logMeans = new double[chain.draws()][elements.size()];
    double[][] variances = new double[chain.draws()][elements.size()];
    for (int draw = 0; draw < chain.draws(); draw++) {
      stepToWhatCanBe(sampler, elements);
      Arrays.setAll(logMeans[draw], sampler::mean);
      Arrays.setAll(variances[draw], sampler::variance);
    }
    return new SitePosterior(elements, leftOut, logMeans, variances);
  }

  /// Few samples leave the spread open, and some draws then hold more rare earths than there is
  /// ore: these are passed over.
  private static void stepToWhatCanBe(GibbsSampler sampler, List<Element> elements) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      sampler.step();
      double oxidePpm = 0;
      for (int k = 0; k < elements.size(); k++) {
        double ppm = Math.exp(sampler.mean(k) + sampler.variance(k) / 2);
        oxidePpm += ppm * OxideForms.TRADE.of(elements.get(k)).factor();
      }
      if (oxidePpm <= WHOLE_PPM) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "the oxides of these samples add up to more than the whole; check that results are in ppm");
  }

  /// Everything about samples that keeps a posterior from being worked out; empty if nothing does.
  public static List<String> whyNot(List<SiteSample> samples) {
    List<String> reasons = new ArrayList<>();
    for (SiteSample sample : samples) {
      for (Element element : Element.REE) {
        if (sample.analysis().find(element).map(Amount::high).orElse(1.0) == 0) {
          reasons.add(
              sample.analysis().sample()
                  + ": 0 ppm "
                  + element.symbol()
                  + " has no logarithm; write the limit of detection, <L");
        }
      }
    }
    if (Element.REE.stream().noneMatch(element -> isNumberIn(samples, element))) {
      reasons.add(samples.size() + " samples without a number for any rare earth");
    }
    return List.copyOf(reasons);
  }

  private static boolean isNumberIn(List<SiteSample> samples, Element element) {
    return samples.stream()
        .anyMatch(sample -> sample.analysis().find(element).map(Amount::isExact).orElse(false));
  }

  /// The elements estimated, in the order of [Element#REE].
  public List<Element> elements() {
    return elements;
  }

  /// Rare earths that no sample gives as a number: nothing is said about them, and sums and shares
  /// are without them.
  public List<Element> leftOut() {
    return leftOut;
  }

  /// Content of an element at a typical place: the median over the site, in ppm.
  public Estimate typicalPpm(Element element, double level) {
    int k = place(element);
    return estimate(logMeans.length, draw -> Math.exp(logMeans[draw][k]), level);
  }

  /// Content of an element in the ore as a whole: the arithmetic mean over the site, in ppm. Few
  /// samples leave the spread open, and then this has no upper end to speak of.
  public Estimate meanPpm(Element element, double level) {
    int k = place(element);
    return estimate(logMeans.length, draw -> meanPpm(draw, k), level);
  }

  /// Sum of the oxides of a definition in the ore as a whole, in ppm of oxide, trade forms.
  public Estimate meanOxidePpm(SumDefinition definition, double level) {
    return of(ppm -> oxidePpm(ppm, definition), level);
  }

  /// Share of the oxides of a definition in all that is estimated, in per cent by mass, of the ore
  /// as a whole.
  public Estimate share(SumDefinition definition, double level) {
    return of(ppm -> 100 * oxidePpm(ppm, definition) / oxidePpm(ppm, SumDefinition.TREO), level);
  }

  private static double oxidePpm(Map<Element, Double> ppm, SumDefinition definition) {
    double sum = 0;
    for (Element element : definition.elements()) {
      sum += ppm.getOrDefault(element, 0.0) * OxideForms.TRADE.of(element).factor();
    }
    return sum;
  }

  /// Anything that follows from the mean contents of the ore, such as a value per tonne.
  ///
  /// @param function of ppm by element; elements that are left out are not in the map
  public Estimate of(ToDoubleFunction<Map<Element, Double>> function, double level) {
    return estimate(logMeans.length, draw -> function.applyAsDouble(ppm(draw)), level);
  }

  private Map<Element, Double> ppm(int draw) {
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    for (int k = 0; k < elements.size(); k++) {
      ppm.put(elements.get(k), meanPpm(draw, k));
    }
    return ppm;
  }

  private double meanPpm(int draw, int k) {
    return Math.exp(logMeans[draw][k] + variances[draw][k] / 2);
  }

  /// Expected natural logarithm of the content at a typical place, one for each of [#elements].
  public List<Double> logMean() {
    List<Double> means = new ArrayList<>();
    for (int k = 0; k < elements.size(); k++) {
      means.add(mean(k));
    }
    return means;
  }

  /// Covariance of these logarithms: how well the site is known, not how unlike its places are.
  public List<List<Double>> logCovariance() {
    List<List<Double>> rows = new ArrayList<>();
    for (int k = 0; k < elements.size(); k++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < elements.size(); j++) {
        row.add(covariance(k, j));
      }
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }

  private double mean(int k) {
    return Arrays.stream(logMeans).mapToDouble(draw -> draw[k]).average().orElseThrow();
  }

  private double covariance(int k, int j) {
    double meanK = mean(k);
    double meanJ = mean(j);
    return Arrays.stream(logMeans).mapToDouble(draw -> (draw[k] - meanK) * (draw[j] - meanJ)).sum()
        / (logMeans.length - 1);
  }

  /// How many independent draws the simulation is worth, at most as many as were drawn; judged by
  /// the scatter of forty batch means of the logarithm of the summed oxides. Below a few hundred,
  /// ask for a longer chain: ends of intervals then still move with the seed.
  public int effectiveDraws() {
    double[] logs = new double[logMeans.length];
    Arrays.setAll(logs, draw -> Math.log(oxidePpm(ppm(draw), SumDefinition.TREO)));
    int size = logs.length / BATCHES;
    double[] batches = new double[BATCHES];
    for (int i = 0; i < size * BATCHES; i++) {
      batches[i / size] += logs[i] / size;
    }
    double worth = logs.length * variance(logs) / (size * variance(batches));
    return (int) Math.clamp(worth, 1, logs.length);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }

  /// Expected standard deviation of the logarithm of an element's content between places: what
  /// another sample of the site is expected to differ by.
  public double logSpread(Element element) {
    int k = place(element);
    return Arrays.stream(variances).mapToDouble(draw -> Math.sqrt(draw[k])).average().orElseThrow();
  }

  private int place(Element element) {
    int place = elements.indexOf(element);
    if (place < 0) {
      throw new IllegalArgumentException(element.symbol() + " is a number in no sample");
    }
    return place;
  }

  private interface Draw {
    double at(int draw);
  }

  private static Estimate estimate(int draws, Draw function, double level) {
    if (!(level > 0) || !(level < 1)) {
      throw new IllegalArgumentException("level " + level + " is outside 0..1");
    }
    double[] sorted = new double[draws];
    Arrays.setAll(sorted, function::at);
    Arrays.sort(sorted);
    return new Estimate(
        quantile(sorted, 0.5),
        quantile(sorted, (1 - level) / 2),
        quantile(sorted, (1 + level) / 2),
        level);
  }

  private static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
