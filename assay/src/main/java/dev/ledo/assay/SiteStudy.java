package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Chain;
import dev.ledo.assay.composition.SitePosterior;
import dev.ledo.assay.composition.SiteSample;
import dev.ledo.assay.composition.SpreadPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Studies the sites of a campaign.
final class SiteStudy {

  private final AssayOptions options;
  private final Spaces spaces;
  private final CaseFigures figures;
  private final Values values;
  private final NextLooks looks;

  SiteStudy(AssayOptions options, SampleRegister register, CaseFigures figures) {
    this.options = options;
    this.spaces = new Spaces(register, figures);
    this.figures = figures;
    this.values = new Values(figures);
    this.looks = new NextLooks(options, figures, values);
  }

  List<SiteResult> of(List<SampleResult> samples, ErrorModels errors) {
    return samples.stream()
        .flatMap(sample -> sample.site().stream())
        .distinct()
        .map(site -> site(site, in(site, samples), errors))
        .toList();
  }

  private static List<SampleResult> in(String site, List<SampleResult> samples) {
    return samples.stream().filter(sample -> sample.site().equals(Optional.of(site))).toList();
  }

  private SiteResult site(String site, List<SampleResult> samples, ErrorModels errors) {
    List<SampleResult> used = samples.stream().filter(SampleResult::isUsed).toList();
    List<String> notes = new ArrayList<>();
    List<SiteComposition> compositions = new ArrayList<>();
    for (Digestion digestion : Digestion.values()) {
      composition(digestion, samples, errors, notes).ifPresent(compositions::add);
    }
    Optional<MeasuredRecovery> recovery = new Recoveries(options.level()).of(used);
    if (recovery.isEmpty()) {
      notes.add(
          "recovery is not known: fewer than two samples have both a leach and a total that can be used");
    }
    if (values.worlds().isEmpty()) {
      notes.add("value is unknown: the case has no prices of oxides in China at FOB");
    }
    List<SiteValue> worth = values.of(compositions, used);
    return new SiteResult(
        site,
        figures.siteName(site),
        compositions,
        recovery,
        worth,
        spaces.of(used),
        looks.of(site, compositions, worth, used),
        notes);
  }

  private Optional<SiteComposition> composition(
      Digestion digestion, List<SampleResult> samples, ErrorModels errors, List<String> notes) {
    List<SampleResult> all =
        samples.stream().filter(sample -> sample.digestion() == digestion).toList();
    List<SampleResult> used = all.stream().filter(SampleResult::isUsed).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    ErrorModel error = errors.of(digestion);
    List<SiteSample> known =
        used.stream().map(sample -> new SiteSample(sample.analysis(), error.error())).toList();
    if (known.isEmpty()) {
      notes.add(
          "%s: all %d samples are to be analysed again; none is used"
              .formatted(AssayWords.of(digestion), all.size()));
      return Optional.empty();
    }
    List<String> why = SitePosterior.whyNot(known);
    if (!why.isEmpty()) {
      notes.add(AssayWords.of(digestion) + ": " + String.join("; ", why));
      return Optional.empty();
    }
    return posterior(digestion, known, notes)
        .map(posterior ->
            new SiteComposition(
                digestion,
                names(used),
                names(all.stream().filter(sample -> !sample.isUsed()).toList()),
                certificates(used),
                error,
                posterior,
                options.level()));
  }

  /// Contents that add up to more than the ore show only while the posterior is drawn.
  private Optional<SitePosterior> posterior(
      Digestion digestion, List<SiteSample> known, List<String> notes) {
    try {
      return Optional.of(SitePosterior.of(known, SpreadPrior.weak(), Chain.of(options.seed())));
    } catch (IllegalArgumentException e) {
      notes.add(AssayWords.of(digestion) + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static List<String> names(List<SampleResult> samples) {
    return samples.stream().map(SampleResult::sample).toList();
  }

  private static List<CertificateId> certificates(List<SampleResult> samples) {
    return samples.stream().map(SampleResult::certificate).distinct().toList();
  }
}
