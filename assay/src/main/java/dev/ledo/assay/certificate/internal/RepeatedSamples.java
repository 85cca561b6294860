package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.assay.certificate.SampleKind;
import dev.ledo.assay.certificate.SampleRow;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.HashMap;
import java.util.Map;

/// Reports samples that occur twice without being control samples.
final class RepeatedSamples {

  private final Problems problems;
  private final Map<String, SampleRow> seen = new HashMap<>();

  RepeatedSamples(Problems problems) {
    this.problems = problems;
  }

  void see(SampleRow sample) {
    if (sample.kind() != SampleKind.ORDINARY || sample.id().isEmpty()) {
      return;
    }
    SampleRow first = seen.putIfAbsent(sample.id(), sample);
    if (first != null) {
      problems.add(
          Problem.of(
              CertificateCode.REPEATED_SAMPLE,
              sample.place(),
              "sample %s also stands in line %d".formatted(sample.id(), first.place().line())));
    }
  }
}
