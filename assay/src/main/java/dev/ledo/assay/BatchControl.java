package dev.ledo.assay;

import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.quality.BatchReview;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.assay.quality.Finding;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ReferenceMaterial;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Pairs the control samples of a batch with what is known of them, and judges the batch.
final class BatchControl {

  private final Batch batch;
  private final SampleRegister register;
  private final Set<String> notes = new LinkedHashSet<>();

  BatchControl(Batch batch, SampleRegister register) {
    this.batch = batch;
    this.register = register;
  }

  BatchQuality review() {
    List<AnalyteQuality> analytes = batch.methods().stream().map(this::analyte).toList();
    noteUnpaired();
    List<DuplicateDoubt> doubts = new DuplicateDoubts(batch).find();
    List<BatchFinding> findings = merged(analytes);
    doubts.forEach(doubt -> findings.add(finding(doubt)));
    findings.sort(Comparator.comparing(BatchFinding::verdict).reversed());
    Verdict verdict =
        findings.stream().map(BatchFinding::verdict).findFirst().orElse(Verdict.ACCEPT);
    return new BatchQuality(
        batch.certificate(),
        batch.digestion(),
        verdict,
        findings,
        analytes,
        doubts,
        List.copyOf(notes));
  }

  private void noteUnpaired() {
    batch
        .roles()
        .forEach((sample, role) -> {
          if (role instanceof Role.Duplicate(DuplicateKind kind, String of)
              && !batch.roles().containsKey(of)) {
            notes.add(
                "%s is not judged: its original '%s' (%s) is not in this certificate"
                    .formatted(sample, of, kind.title()));
          }
        });
  }

  private AnalyteQuality analyte(Determination method) {
    List<ControlChart> charts = charts(method);
    List<BlankChecks.Judged> blanks = blanks(method);
    List<DuplicateSet> duplicates = new DuplicatePairs(batch, method).sets();
    Optional<DuplicateSet> judged = judged(duplicates);
    BatchReview review =
        BatchReview.of(
            new BatchReview.Batch(
                batch.order(),
                charts,
                blanks,
                judged.map(DuplicateSet::pairs).orElse(Pairs.of(new double[0], new double[0])),
                judged.map(set -> set.kind().largestRmsCv()).orElse(0.0)));
    return new AnalyteQuality(Batch.elementOf(method), method, charts, blanks, duplicates, review);
  }

  /// Precision is judged by pulps where there are any, else by samples.
  private static Optional<DuplicateSet> judged(List<DuplicateSet> sets) {
    return sets.stream()
        .filter(set -> set.pairs().count() > 0)
        .min(Comparator.comparingDouble(set -> set.kind().largestRmsCv()));
  }

  private List<ControlChart> charts(Determination method) {
    Map<String, List<String>> samples = new LinkedHashMap<>();
    Map<String, List<Double>> results = new LinkedHashMap<>();
    batch
        .roles()
        .forEach((sample, role) -> {
          if (role instanceof Role.Standard(String name)) {
            findNumber(method, sample)
                .ifPresent(number -> {
                  samples.computeIfAbsent(name, _ -> new ArrayList<>()).add(sample);
                  results.computeIfAbsent(name, _ -> new ArrayList<>()).add(number);
                });
          }
        });
    List<ControlChart> charts = new ArrayList<>();
    samples.forEach((name, ids) ->
        findStandard(name, ids, method)
            .ifPresent(material ->
                charts.add(ControlChart.of(material, ids, results.getOrDefault(name, List.of())))));
    return charts;
  }

  private Optional<ReferenceMaterial> findStandard(
      String name, List<String> samples, Determination method) {
    Element element = Batch.elementOf(method);
    Optional<ReferenceMaterial> found = register.findStandard(name, element);
    if (!register.knowsStandard(name)) {
      notes.add(
          "%s: nothing is known of reference material '%s'; add it to standards.csv"
              .formatted(String.join(", ", samples), name));
    } else if (found.isEmpty()) {
      notes.add("%s has no certified %s".formatted(name, element.symbol()));
    }
    return found;
  }

  private Optional<Double> findNumber(Determination method, String sample) {
    return batch.find(method, sample).filter(Amount::isExact).map(Amount::low);
  }

  private List<BlankChecks.Judged> blanks(Determination method) {
    List<BlankChecks.Blank> blanks = new ArrayList<>();
    OptionalDouble before = OptionalDouble.empty();
    for (Map.Entry<String, Role> each : batch.roles().entrySet()) {
      Optional<Amount> result = batch.find(method, each.getKey());
      if (each.getValue() instanceof Role.Blank(boolean isInOrder) && result.isPresent()) {
        blanks.add(
            new BlankChecks.Blank(
                each.getKey(), number(result), isInOrder ? before : OptionalDouble.empty()));
      }
      before = number(result);
    }
    OptionalDouble limit = method.range().lower();
    if (!blanks.isEmpty() && limit.isEmpty()) {
      notes.add("blanks are not judged for " + method + ": no detection limit is printed");
      return List.of();
    }
    return blanks.isEmpty()
        ? List.of()
        : BlankChecks.USUAL.judge(blanks, limit.getAsDouble() * Batch.factor(method));
  }

  private static OptionalDouble number(Optional<Amount> result) {
    return result
        .filter(Amount::isExact)
        .map(amount -> OptionalDouble.of(amount.low()))
        .orElse(OptionalDouble.empty());
  }

  /// Findings of all analytes; what several say alike stands once.
  private static List<BatchFinding> merged(List<AnalyteQuality> analytes) {
    Map<Finding, List<Element>> elements = new LinkedHashMap<>();
    for (AnalyteQuality analyte : analytes) {
      for (Finding finding : analyte.review().findings()) {
        elements.computeIfAbsent(finding, _ -> new ArrayList<>()).add(analyte.element());
      }
    }
    List<BatchFinding> merged = new ArrayList<>();
    elements.forEach((finding, of) ->
        merged.add(new BatchFinding(finding.verdict(), finding.reason(), of, finding.samples())));
    return merged;
  }

  private static BatchFinding finding(DuplicateDoubt doubt) {
    return new BatchFinding(
        Verdict.ACCEPT_WITH_NOTE,
        doubt.sentence(),
        Element.REE,
        doubt
            .looksLike()
            .map(like -> List.of(doubt.sample(), doubt.of(), like))
            .orElse(List.of(doubt.sample(), doubt.of())));
  }
}
