package dev.ledo.assay.kachin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.kachin.IllustrativeField.Place;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.VariogramBin;
import dev.ledo.assay.space.VariogramFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whether the variogram that is planted at Chipwi can be found by eighty samples: on the average
/// of many fields. A single one can be far off, so the field of the campaign is one that is not.
class IllustrativeFieldTest {

  private static final int FIELDS = 300;
  private static final Place MIDDLE = new Place(25.8864, 98.1298);

  private static List<Place> bentGrid(SplittableRandom random) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      int row = i / 10;
      places.add(
          MIDDLE.moved(
              110 * (i % 10) + 30 * random.nextGaussian(), 110 * row + 30 * random.nextGaussian()));
    }
    return places;
  }

  private static Optional<VariogramFit> fit(int seed) {
    List<Place> places = bentGrid(new SplittableRandom(seed));
    List<Double> reo = IllustrativeField.draw(places, new SplittableRandom(1000 + seed));
    List<Measurement> samples = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      double north = new Place(place.lat(), MIDDLE.lon()).metresTo(MIDDLE);
      double east = place.metresTo(new Place(place.lat(), MIDDLE.lon()));
      samples.add(new Measurement("S" + i, Location.of(east, north), reo.get(i)));
    }
    return VariogramFit.usual(VariogramBin.of(Survey.of(samples)));
  }

  /// Half of the fields give less and half more than what is planted, give or take 15 %.
  @Test
  void medianOfManyFieldsIsWhatWasPlanted() {
    List<VariogramFit> fits =
        IntStream.range(0, FIELDS)
            .mapToObj(IllustrativeFieldTest::fit)
            .flatMap(Optional::stream)
            .toList();
    assertThat(fits).hasSizeGreaterThan(FIELDS - 10);
    assertThat(median(fits, each -> each.variogram().sill()))
        .isCloseTo(IllustrativeField.PLANTED.sill(), within(0.15 * 90_000));
    assertThat(median(fits, each -> each.variogram().structures().getFirst().range()))
        .isCloseTo(350, within(0.15 * 350));
  }

  private static double median(List<VariogramFit> fits, ToDoubleFunction<VariogramFit> what) {
    double[] sorted = fits.stream().mapToDouble(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
