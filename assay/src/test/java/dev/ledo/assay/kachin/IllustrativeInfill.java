package dev.ledo.assay.kachin;

import dev.ledo.assay.kachin.IllustrativeField.Place;
import dev.ledo.assay.kachin.IllustrativeLaboratory.Line;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A second, denser sampling of Chipwi, made up: eighty places on a grid that the hills bend, and
/// ten of their pulps at another laboratory that reads dysprosium high.
final class IllustrativeInfill {

  private static final long SEED = 20261126;
  private static final int COLUMNS = 10;
  private static final int ROWS = 8;
  private static final double STEP = 110;
  private static final double BEND = 30;
  private static final int DAYS = 5;

  /// Every eighth pulp goes to the umpire.
  private static final int UMPIRE_EACH = 8;

  private static final double UMPIRE_DYSPROSIUM = 1.07;

  private record Sample(String number, Place place, Map<Element, Double> ppm) {}

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final IllustrativeLaboratory first = new IllustrativeLaboratory(random.split());
  private final IllustrativeLaboratory umpire = new IllustrativeLaboratory(random.split());
  private final List<Sample> samples = new ArrayList<>();
  private final StringBuilder register = new StringBuilder();

  IllustrativeInfill(IllustrativeOre ore, double lat, double lon) {
    var middle = new Place(lat, lon);
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      int row = i / COLUMNS;
      double east = STEP * (i % COLUMNS - (COLUMNS - 1) / 2.0) + BEND * random.nextGaussian();
      double north = STEP * (row - (ROWS - 1) / 2.0) + BEND * random.nextGaussian();
      Map<Element, Double> ppm = ore.sample(random);
      ppm.put(Element.TH, 22 * Math.exp(0.4 * random.nextGaussian()));
      ppm.put(Element.U, 6 * Math.exp(0.4 * random.nextGaussian()));
      samples.add(new Sample("CHP-%03d".formatted(101 + i), middle.moved(east, north), ppm));
    }
  }

  List<Place> places() {
    return samples.stream().map(Sample::place).toList();
  }

  /// Gives each place its total of oxides.
  void grade(List<Double> reoPpm) {
    for (int i = 0; i < samples.size(); i++) {
      IllustrativeOre.scale(samples.get(i).ppm(), reoPpm.get(i));
    }
  }

  /// Files by path in the case folder.
  Map<String, String> certificates() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "assays/ILL26004.csv",
        IllustrativeCertificate.text(
            "ILL26004", List.of("2026-08-27", "2026-09-14"), firstLaboratory()));
    files.put(
        "assays/ILL26005.csv",
        IllustrativeCertificate.text("ILL26005", List.of("2026-09-21", "2026-10-05"), umpire()));
    return files;
  }

  /// Lines of the register, to be read once the certificates are written.
  String register() {
    return register.toString();
  }

  private List<Line> firstLaboratory() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      Sample each = samples.get(i);
      register(each, "original", "", i);
      lines.add(IllustrativeCertificate.measured(first, each.number(), each.ppm(), 1));
      if (i % 20 == 9) {
        controls(lines, i);
      }
    }
    return lines;
  }

  /// A reference material, a blank, a pulp and a place again.
  private void controls(List<Line> lines, int i) {
    IllustrativeStandard standard = i % 40 == 9 ? IllustrativeStandard.A : IllustrativeStandard.B;
    String number = "QC-%d".formatted(21 + 4 * (i / 20));
    lines.add(standard(first, number, standard));
    String blank = next(number, 1);
    register(blank, "blank", "", "");
    lines.add(IllustrativeCertificate.measured(first, blank, Map.of(), 1));
    Sample pulp = samples.get(i - 3);
    String again = next(number, 2);
    register(again, "pulp-duplicate", pulp.number(), "");
    lines.add(IllustrativeCertificate.measured(first, again, pulp.ppm(), 1));
    Sample field = samples.get(i - 6);
    double spread = Math.exp(0.12 * random.nextGaussian());
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    field.ppm().forEach((element, value) -> ppm.put(element, spread * value));
    var beside = new Sample(next(number, 3), field.place().moved(2, 0), ppm);
    register(beside, "field-duplicate", field.number(), i);
    lines.add(IllustrativeCertificate.measured(first, beside.number(), ppm, 1));
  }

  private static String next(String number, int by) {
    return "QC-%d".formatted(Integer.parseInt(number.substring(3)) + by);
  }

  private List<Line> umpire() {
    List<Line> lines = new ArrayList<>();
    lines.add(standard(umpire, "QC-37", IllustrativeStandard.A));
    for (int i = 4; i < samples.size(); i += UMPIRE_EACH) {
      Sample each = samples.get(i);
      String number = "QC-%d".formatted(38 + i / UMPIRE_EACH);
      register(number, "umpire", each.number(), "");
      Map<Element, Double> ppm = new EnumMap<>(each.ppm());
      ppm.computeIfPresent(Element.DY, (_, value) -> UMPIRE_DYSPROSIUM * value);
      lines.add(IllustrativeCertificate.measured(umpire, number, ppm, 1));
    }
    lines.add(standard(umpire, "QC-48", IllustrativeStandard.B));
    return lines;
  }

  private Line standard(
      IllustrativeLaboratory laboratory, String number, IllustrativeStandard standard) {
    register(number, "standard", "", standard.name());
    return IllustrativeCertificate.measured(laboratory, number, standard.ppm(), 1);
  }

  private void register(String number, String role, String of, String standard) {
    register.append(
        "%s,kachin-illustrative,,ore,%s,%s,%s,,,,,,assumption,%s.\n"
            .formatted(number, role, of, standard, IllustrativeCampaign.REMARK));
  }

  private void register(Sample sample, String role, String of, int order) {
    register.append(
        "%s,kachin-illustrative,chipwi,ore,%s,%s,,2026-08-%02d,%.5f,%.5f,%.1f,2,assumption,%s.\n"
            .formatted(
                sample.number(),
                role,
                of,
                3 + order / DAYS,
                sample.place().lat(),
                sample.place().lon(),
                2 + random.nextDouble(),
                IllustrativeCampaign.REMARK));
  }
}
