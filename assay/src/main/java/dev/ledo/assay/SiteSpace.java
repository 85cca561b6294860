package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.Kriged;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.VariogramBin;
import dev.ledo.assay.space.VariogramFit;
import java.util.List;
import java.util.Optional;

/// Samples of a site as places: REO in ppm, in metres east and north of their middle.
///
/// @param digestion whose REO
/// @param survey places and values; its remarks name samples at one place and outliers
/// @param bins experimental variogram; empty where places are too few for one
/// @param model what follows from a variogram; empty if the samples do not give one
/// @param notes why something is missing, or what to keep in mind
public record SiteSpace(
    Digestion digestion,
    Survey survey,
    List<VariogramBin> bins,
    Optional<Model> model,
    List<String> notes) {

  /// What a variogram makes of the samples.
  ///
  /// @param fit spherical, or the shape whose range the samples tell
  /// @param check each sample estimated from the others
  /// @param boxMean mean over the box around the samples by block kriging
  /// @param ground cells around the samples; empty if no cell is near one
  public record Model(
      VariogramFit fit,
      CrossValidation check,
      Optional<Kriged> boxMean,
      Optional<KrigedGround> ground) {}

  public SiteSpace {
    bins = List.copyOf(bins);
    notes = List.copyOf(notes);
  }

  /// The model of the variogram.
  public Optional<VariogramFit> fit() {
    return model.map(Model::fit);
  }

  /// Each sample estimated from the others.
  public Optional<CrossValidation> check() {
    return model.map(Model::check);
  }

  /// Mean over the box around the samples.
  public Optional<Kriged> boxMean() {
    return model.flatMap(Model::boxMean);
  }

  /// Cells around the samples.
  public Optional<KrigedGround> ground() {
    return model.flatMap(Model::ground);
  }
}
