package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.VariogramBin;
import dev.ledo.assay.space.VariogramFit;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// Looks at the samples of a site as places.
final class Spaces {

  private static final int FEWEST_FOR_A_VARIOGRAM = 10;

  /// With fewer places a variogram is a guess, a rule of thumb of geostatistics.
  private static final int FEWEST_TO_RELY_ON = 30;

  private static final double EARTH_METRES = 6_371_008.8;

  private final SampleRegister register;
  private final CaseFigures figures;

  Spaces(SampleRegister register, CaseFigures figures) {
    this.register = register;
    this.figures = figures;
  }

  private record Placed(String sample, double lat, double lon, double reoPpm) {}

  /// @param used samples of one site that may be used
  Optional<SiteSpace> of(List<SampleResult> used) {
    List<Placed> leach = placed(used, Digestion.AMMONIUM_SULFATE_LEACH);
    List<Placed> total = placed(used, Digestion.TOTAL);
    Digestion digestion =
        leach.size() >= total.size() ? Digestion.AMMONIUM_SULFATE_LEACH : Digestion.TOTAL;
    List<Placed> placed = leach.size() >= total.size() ? leach : total;
    return placed.isEmpty() ? Optional.empty() : Optional.of(space(digestion, placed));
  }

  private List<Placed> placed(List<SampleResult> used, Digestion digestion) {
    List<Placed> placed = new ArrayList<>();
    for (SampleResult each : used) {
      if (each.digestion() == digestion) {
        placed(each).ifPresent(placed::add);
      }
    }
    return placed;
  }

  /// Limits count in the middle of what they leave open.
  private Optional<Placed> placed(SampleResult result) {
    Optional<Row> row = register.find(result.sample());
    Optional<Amount> lat = row.flatMap(each -> each.findAmount("lat"));
    Optional<Amount> lon = row.flatMap(each -> each.findAmount("lon"));
    Optional<Double> reo =
        result.ree().sums().stream()
            .filter(sum -> sum.definition().equals(SumDefinition.TREO))
            .map(sum -> sum.ppm().mid())
            .filter(ppm -> ppm > 0 && Double.isFinite(ppm))
            .findFirst();
    return lat.isEmpty() || lon.isEmpty() || reo.isEmpty()
        ? Optional.empty()
        : Optional.of(new Placed(result.sample(), lat.get().mid(), lon.get().mid(), reo.get()));
  }

  /// Metres about the middle: over a few kilometres the error of a flat map is below a metre.
  private static List<Measurement> inMetres(List<Placed> placed) {
    double lat = placed.stream().mapToDouble(Placed::lat).average().orElseThrow();
    double lon = placed.stream().mapToDouble(Placed::lon).average().orElseThrow();
    double metresPerDegree = Math.toRadians(1) * EARTH_METRES;
    double shrink = Math.cos(Math.toRadians(lat));
    return placed.stream()
        .map(each ->
            new Measurement(
                each.sample(),
                Location.of(
                    (each.lon() - lon) * metresPerDegree * shrink,
                    (each.lat() - lat) * metresPerDegree),
                each.reoPpm()))
        .toList();
  }

  private SiteSpace space(Digestion digestion, List<Placed> placed) {
    Survey survey = Survey.of(inMetres(placed));
    int places = survey.measurements().size();
    if (places > OrdinaryKriging.MOST_AT_ONCE) {
      return without(
          digestion,
          survey,
          "%,d places are more than %,d, which is the most that is kriged at once"
              .formatted(places, OrdinaryKriging.MOST_AT_ONCE));
    }
    if (places < FEWEST_FOR_A_VARIOGRAM) {
      return without(
          digestion,
          survey,
          "no map of the ground between the samples: %d places are too few to say how grade changes with distance; %d are the least, %d a fair number"
              .formatted(places, FEWEST_FOR_A_VARIOGRAM, FEWEST_TO_RELY_ON));
    }
    List<VariogramBin> bins = VariogramBin.of(survey);
    List<String> notes = new ArrayList<>();
    Optional<SiteSpace.Model> model = model(survey, bins, notes);
    return new SiteSpace(digestion, survey, bins, model, notes);
  }

  private Optional<SiteSpace.Model> model(
      Survey survey, List<VariogramBin> bins, List<String> notes) {
    Optional<VariogramFit> usual = VariogramFit.usual(bins);
    if (usual.isEmpty()) {
      notes.add(
          "no map of the ground between the samples: samples close together are no more alike than"
              + " those far apart, and the mean of the samples is the best map");
      return Optional.empty();
    }
    Optional<SiteSpace.Model> model =
        tried(survey, usual.get(), notes)
            .or(() ->
                VariogramFit.of(bins, Shape.SPHERICAL).flatMap(fit -> tried(survey, fit, notes)));
    if (model.filter(found -> found.fit().isRangeAtEnd()).isPresent()) {
      notes.add("the samples do not say where likeness ends; the range is a guess");
    }
    int places = survey.measurements().size();
    if (model.isPresent() && places < FEWEST_TO_RELY_ON) {
      notes.add(
          "%d places give a variogram that is little more than a guess; %d are a fair number"
              .formatted(places, FEWEST_TO_RELY_ON));
    }
    return model;
  }

  private static SiteSpace without(Digestion digestion, Survey survey, String why) {
    return new SiteSpace(digestion, survey, List.of(), Optional.empty(), List.of(why));
  }

  /// Places that nearly coincide, and very smooth models, can make the equations singular.
  private Optional<SiteSpace.Model> tried(Survey survey, VariogramFit fit, List<String> notes) {
    try {
      var kriging = OrdinaryKriging.withAll(survey, fit.variogram(), box(survey));
      return Optional.of(
          new SiteSpace.Model(
              fit,
              CrossValidation.withAll(survey, fit.variogram()),
              kriging.estimate(middle(survey)),
              new Grounds(survey, fit.variogram()).of(tonnesPerSquareMetre())));
    } catch (IllegalArgumentException e) {
      notes.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /// What the case assumes of the ore in the ground.
  private Optional<Amount> tonnesPerSquareMetre() {
    Optional<Amount> metres = figures.assumption("ore-thickness", Unit.of("m"));
    Optional<Amount> density = figures.assumption("ore-density", Unit.of("t/m3"));
    return metres
        .filter(Spaces::isAboveNothing)
        .flatMap(thick ->
            density
                .filter(Spaces::isAboveNothing)
                .map(dense ->
                    Amount.between(thick.low() * dense.low(), thick.high() * dense.high())));
  }

  private static boolean isAboveNothing(Amount amount) {
    return amount.low() > 0 && Double.isFinite(amount.high());
  }

  private static Block box(Survey survey) {
    return new Block(span(east(survey)), span(north(survey)), 0);
  }

  private static Location middle(Survey survey) {
    DoubleSummaryStatistics x = east(survey);
    DoubleSummaryStatistics y = north(survey);
    return Location.of((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2);
  }

  private static double span(DoubleSummaryStatistics axis) {
    return axis.getMax() - axis.getMin();
  }

  private static DoubleSummaryStatistics east(Survey survey) {
    return survey.measurements().stream().mapToDouble(each -> each.at().x()).summaryStatistics();
  }

  private static DoubleSummaryStatistics north(Survey survey) {
    return survey.measurements().stream().mapToDouble(each -> each.at().y()).summaryStatistics();
  }
}
