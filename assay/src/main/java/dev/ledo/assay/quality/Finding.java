package dev.ledo.assay.quality;

import java.util.List;

/// One reason behind a verdict.
///
/// @param verdict what it asks for
/// @param reason the fact, with the value first
/// @param samples ids of the samples it concerns, in order of the batch
public record Finding(Verdict verdict, String reason, List<String> samples) {
  public Finding {
    samples = List.copyOf(samples);
  }
}
