package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.Anomaly;
import dev.ledo.assay.ree.CensoredResults;
import dev.ledo.assay.ree.LambdaBasis;
import dev.ledo.assay.ree.LambdaFit;
import dev.ledo.assay.ree.MassShares;
import dev.ledo.assay.ree.OxideForms;
import dev.ledo.assay.ree.OxideSum;
import dev.ledo.assay.ree.Pattern;
import dev.ledo.assay.ree.Plausibility;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.ree.ReferenceComposition;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Results of the ordinary samples of all batches, one for each sample and digestion.
final class SampleResults {

  private static final List<ReferenceComposition> REFERENCES =
      List.of(
          ReferenceComposition.CHONDRITE_ONEILL_2016,
          ReferenceComposition.CHONDRITE_MCDONOUGH_1995,
          ReferenceComposition.PAAS_POURMAND_2012);
  private static final List<Anomaly> ANOMALIES = List.of(Anomaly.CE, Anomaly.EU, Anomaly.Y);
  private static final int LAMBDAS = 4;

  private final SampleRegister register;
  private final boolean usesRejected;
  private final LambdaFit fit =
      LambdaFit.of(LambdaBasis.ONEILL_2016, LAMBDAS, Set.of(Element.CE, Element.EU));
  private final List<String> notes = new ArrayList<>();

  SampleResults(SampleRegister register, boolean usesRejected) {
    this.register = register;
    this.usesRejected = usesRejected;
  }

  private record Key(String sample, Digestion digestion) {}

  private record Dated(SampleResult result, LocalDate day) {}

  /// @param qualities one for each batch, in the same order
  List<SampleResult> of(List<Batch> batches, List<BatchQuality> qualities) {
    Map<Key, Dated> found = new LinkedHashMap<>();
    for (int i = 0; i < batches.size(); i++) {
      Batch batch = batches.get(i);
      BatchQuality quality = qualities.get(i);
      batch
          .roles()
          .forEach((sample, role) -> {
            if (role instanceof Role.Original) {
              batch
                  .find(sample)
                  .map(analysis -> dated(batch, quality, analysis))
                  .ifPresent(
                      each -> found.merge(new Key(sample, batch.digestion()), each, this::better));
            }
          });
    }
    return found.values().stream().map(Dated::result).toList();
  }

  /// Samples that were measured more than once, and which result stands.
  List<String> notes() {
    return List.copyOf(notes);
  }

  private Dated better(Dated one, Dated other) {
    boolean isSameUse = one.result().isUsed() == other.result().isUsed();
    boolean takesOther = isSameUse ? !other.day().isBefore(one.day()) : other.result().isUsed();
    Dated best = takesOther ? other : one;
    notes.add(
        "%s was measured more than once (%s, %s); %s stands"
            .formatted(
                one.result().sample(),
                one.result().certificate(),
                other.result().certificate(),
                best.result().certificate()));
    return best;
  }

  private Dated dated(Batch batch, BatchQuality quality, ReeAnalysis analysis) {
    Optional<String> rejection =
        usesRejected
            ? Optional.empty()
            : quality.findRejection(analysis.sample()).map(BatchFinding::reason);
    var result =
        new SampleResult(
            analysis,
            register.find(analysis.sample()).flatMap(row -> row.findText("site")),
            batch.digestion(),
            batch.certificate().id(),
            batch.overRange(analysis.sample()),
            figures(analysis),
            Radioactivity.of(analysis),
            rejection);
    return new Dated(
        result, batch.certificate().finalised().map(PartialDate::latest).orElse(LocalDate.MIN));
  }

  private SampleResult.ReeFigures figures(ReeAnalysis analysis) {
    List<OxideSum> sums =
        SumDefinition.all().stream()
            .map(sum -> OxideSum.of(analysis, sum, OxideForms.TRADE, CensoredResults.AS_RANGE))
            .toList();
    List<Pattern> patterns =
        REFERENCES.stream().map(reference -> Pattern.of(analysis, reference)).toList();
    Map<Anomaly, Amount> anomalies = new LinkedHashMap<>();
    ANOMALIES.forEach(
        anomaly -> anomaly.in(patterns.get(1)).ifPresent(ratio -> anomalies.put(anomaly, ratio)));
    return new SampleResult.ReeFigures(
        sums,
        MassShares.of(analysis),
        patterns,
        anomalies,
        fit.fit(patterns.getFirst()),
        Plausibility.remarks(analysis));
  }
}
