package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.Kriged;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.VariogramFit;
import java.util.List;
import java.util.Optional;

/// Samples of a site as places: REO in ppm, in metres east and north of their middle.
///
/// @param digestion whose REO
/// @param survey places and values; its remarks name samples at one place and outliers
/// @param fit spherical model of the variogram; empty if the samples do not give one
/// @param check each sample estimated from the others; empty without a model
/// @param boxMean mean over the box around the samples by block kriging; empty without a model
/// @param notes why something is missing
public record SiteSpace(
    Digestion digestion,
    Survey survey,
    Optional<VariogramFit> fit,
    Optional<CrossValidation> check,
    Optional<Kriged> boxMean,
    List<String> notes) {

  public SiteSpace {
    notes = List.copyOf(notes);
  }
}
