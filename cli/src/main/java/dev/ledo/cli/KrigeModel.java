package dev.ledo.cli;

import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.Variogram;
import dev.ledo.assay.space.VariogramBin;
import dev.ledo.assay.space.VariogramFit;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.List;
import java.util.Optional;

/// The variogram that is used, and what the samples show.
///
/// @param bins the experimental variogram; empty if there are too many samples to pair them all
/// @param fit how the model was found, if it was not given
record KrigeModel(
    Shape shape, Variogram variogram, List<VariogramBin> bins, Optional<VariogramFit> fit) {

  /// All pairs of more samples than this take too long.
  static final int MOST_PAIRED = 30_000;

  KrigeModel {
    bins = List.copyOf(bins);
  }

  /// What the user said about the model; either all three numbers or none.
  record Wish(Shape shape, Optional<Double> nugget, Optional<Double> sill, Optional<Double> range) {

    boolean isGiven() {
      return nugget.isPresent() && sill.isPresent() && range.isPresent();
    }

    /// What is wrong with the numbers.
    Optional<String> mistake() {
      long given = List.of(nugget, sill, range).stream().filter(Optional::isPresent).count();
      if (given == 0) {
        return Optional.empty();
      }
      if (given < 3) {
        return Optional.of("give --nugget, --sill and --range together, or none to have them fit");
      }
      boolean isSound =
          nugget.orElseThrow() >= 0
              && sill.orElseThrow() > nugget.orElseThrow()
              && Double.isFinite(sill.orElseThrow())
              && range.orElseThrow() > 0
              && Double.isFinite(range.orElseThrow());
      return isSound
          ? Optional.empty()
          : Optional.of(
              "a model needs --nugget of 0 or more, a --sill (nugget included) above it, and a"
                  + " --range above 0");
    }

    private Variogram variogram() {
      return Variogram.of(
          nugget.orElseThrow(),
          shape,
          sill.orElseThrow() - nugget.orElseThrow(),
          range.orElseThrow());
    }
  }

  /// Fits the model, or takes the given one; where that cannot be, it is reported.
  static Optional<KrigeModel> of(String file, Survey survey, Wish wish, Problems problems) {
    int samples = survey.measurements().size();
    List<VariogramBin> bins = samples > MOST_PAIRED ? List.of() : VariogramBin.of(survey);
    if (wish.isGiven()) {
      return Optional.of(new KrigeModel(wish.shape(), wish.variogram(), bins, Optional.empty()));
    }
    Optional<VariogramFit> fit = VariogramFit.of(bins, wish.shape());
    if (fit.isEmpty()) {
      problems.add(
          Problem.of(TableCode.TOO_FEW, Place.of(file), whyNot(samples, bins))
              .withHint("give a model: --nugget C0 --sill C --range A"));
    }
    return fit.map(
        found -> new KrigeModel(wish.shape(), found.variogram(), bins, Optional.of(found)));
  }

  private static String whyNot(int samples, List<VariogramBin> bins) {
    if (samples > MOST_PAIRED) {
      return "%,d places are more than the %,d whose pairs are looked at for a variogram"
          .formatted(samples, MOST_PAIRED);
    }
    if (samples == 1) {
      return "the samples lie at one place, which says nothing about distance";
    }
    return bins.size() < 3
        ? "%d places give %d distances, and a variogram needs 3".formatted(samples, bins.size())
        : "the values do not become less alike with distance, so no variogram fits";
  }

  /// Partial sill of the structure.
  double partialSill() {
    return variogram.structures().getFirst().partialSill();
  }

  /// Range of the structure in metres.
  double range() {
    return variogram.structures().getFirst().range();
  }
}
