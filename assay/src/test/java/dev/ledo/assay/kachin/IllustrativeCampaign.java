package dev.ledo.assay.kachin;

import dev.ledo.assay.kachin.IllustrativeLaboratory.Limits;
import dev.ledo.assay.kachin.IllustrativeLaboratory.Line;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Makes up a campaign of samples from Kachin, with the troubles a real one has.
///
/// Planted: a certificate re-issued because a sample was ten times too high; a reference material
/// that reads 9 % high on one day; a blank that carries over; two duplicates exchanged; yttrium
/// over the upper limit; heavy rare earths under the lower one; a sample with monazite. Grades at
/// Chipwi follow an [IllustrativeField], so that its denser second sampling, the
/// [IllustrativeInfill], has a variogram to be found.
final class IllustrativeCampaign {

  private static final long SEED = 20261125;

  /// Chosen from sixty, as a field whose samples show the planted variogram.
  private static final long FIELD_SEED = 20261134;

  static final String REMARK = "Made up to show the way; no sample was taken or measured";

  private static final List<Site> SITES =
      List.of(
          new Site("chipwi", "CHP", 25.8864, 98.1298, 12, 1100),
          new Site("tsawlaw", "TSL", 26.1542, 98.2705, 8, 800),
          new Site("pangwa", "PNG", 25.5987, 98.3786, 6, 1400));

  private static final double BIAS = 1.09;

  /// @param code how its samples are numbered
  /// @param reoPpm typical content of rare-earth oxides, made up
  private record Site(String id, String code, double lat, double lon, int samples, double reoPpm) {}

  /// @param ppm what is in it
  private record Sample(String number, Site site, Map<Element, Double> ppm) {}

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final IllustrativeLaboratory laboratory = new IllustrativeLaboratory(random.split());
  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, IllustrativeField.Place> places = new LinkedHashMap<>();
  private final IllustrativeInfill infill;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final StringBuilder register =
      new StringBuilder(
          "sample,campaign,site,what,role,of,standard,taken,lat [deg],lon [deg],mass [kg],top_size [mm],kind,reason\n");

  /// @param published distribution of oxides that it is made up from
  IllustrativeCampaign(Row published) {
    List<IllustrativeOre> ores = new ArrayList<>();
    for (Site site : SITES) {
      var ore = new IllustrativeOre(published, site.reoPpm(), random.split());
      ores.add(ore);
      for (int i = 1; i <= site.samples(); i++) {
        String number = "%s-%03d".formatted(site.code(), i);
        Map<Element, Double> ppm = ore.sample(random);
        ppm.put(Element.TH, 22 * Math.exp(0.4 * random.nextGaussian()));
        ppm.put(Element.U, 6 * Math.exp(0.4 * random.nextGaussian()));
        samples.add(new Sample(number, site, ppm));
      }
    }
    sample("TSL-005").ppm().put(Element.TH, 640.0);
    sample("TSL-005").ppm().put(Element.U, 48.0);
    sample("PNG-004").ppm().merge(Element.Y, 5.0, (ppm, factor) -> ppm * factor);
    Site chipwi = SITES.getFirst();
    infill = new IllustrativeInfill(ores.getFirst(), chipwi.lat(), chipwi.lon());
  }

  private Sample sample(String number) {
    return samples.stream().filter(s -> s.number().equals(number)).findFirst().orElseThrow();
  }

  /// Files by path in the case folder.
  Map<String, String> files() {
    samples.forEach(each -> register(each, "original", "", ""));
    correlate();
    firstBatch();
    secondBatch();
    leach();
    infill.certificates().forEach(files::put);
    register.append(infill.register());
    files.put("samples.csv", register.toString());
    files.put("standards.csv", IllustrativeStandard.register());
    return files;
  }

  /// Grades of Chipwi, first and second sampling, from one field.
  private void correlate() {
    List<Sample> chipwi =
        samples.stream().filter(each -> each.site().equals(SITES.getFirst())).toList();
    List<IllustrativeField.Place> all = new ArrayList<>();
    chipwi.forEach(each -> all.add(Objects.requireNonNull(places.get(each.number()))));
    all.addAll(infill.places());
    List<Double> reo = IllustrativeField.draw(all, new SplittableRandom(FIELD_SEED));
    for (int i = 0; i < chipwi.size(); i++) {
      IllustrativeOre.scale(chipwi.get(i).ppm(), reo.get(i));
    }
    infill.grade(reo.subList(chipwi.size(), reo.size()));
  }

  private void firstBatch() {
    List<Line> lines = new ArrayList<>(measured(samples.subList(0, 13), 1));
    lines.add(3, standard("QC-01", IllustrativeStandard.A, 1));
    lines.add(6, blank("QC-02", Map.of()));
    lines.add(fieldDuplicate("QC-03", "CHP-002", 1));
    lines.add(pulpDuplicate("QC-04", "CHP-005", "CHP-005", 1));
    lines.add(standard("QC-05", IllustrativeStandard.B, 1));
    lines.add(fieldDuplicate("QC-06", "CHP-009", 1));
    lines.add(pulpDuplicate("QC-07", "CHP-010", "CHP-010", 1));
    List<Line> first =
        lines.stream().map(line -> line.sample().equals("CHP-004") ? tenfold(line) : line).toList();
    files.put(
        "assays/ILL26001_V1.csv",
        IllustrativeCertificate.text("ILL26001", List.of("2026-06-02", "2026-06-16"), first));
    files.put(
        "assays/ILL26001_V2.csv",
        IllustrativeCertificate.text("ILL26001", List.of("2026-06-02", "2026-06-23"), lines));
  }

  /// A slip of the point in every number of a line.
  private static Line tenfold(Line line) {
    return new Line(
        line.sample(),
        line.cells().stream()
            .map(cell ->
                cell.isEmpty() || cell.startsWith("<") || cell.startsWith(">")
                    ? cell
                    : IllustrativeLaboratory.number(10 * Double.parseDouble(cell)))
            .toList());
  }

  private void secondBatch() {
    List<Line> lines = new ArrayList<>(measured(samples.subList(13, 26), BIAS));
    lines.add(4, standard("QC-08", IllustrativeStandard.A, BIAS));
    Map<Element, Double> carried = new EnumMap<>(Element.class);
    sample("PNG-004").ppm().forEach((element, ppm) -> carried.put(element, 0.015 * ppm));
    lines.add(blank("QC-09", carried));
    lines.add(fieldDuplicate("QC-10", "TSL-003", BIAS));
    lines.add(pulpDuplicate("QC-11", "PNG-001", "PNG-002", BIAS));
    lines.add(pulpDuplicate("QC-12", "PNG-002", "PNG-001", BIAS));
    lines.add(standard("QC-13", IllustrativeStandard.B, BIAS));
    lines.add(fieldDuplicate("QC-14", "TSL-007", BIAS));
    files.put(
        "assays/ILL26002.csv",
        IllustrativeCertificate.text("ILL26002", List.of("2026-06-02", "2026-06-25"), lines));
  }

  private List<Line> measured(List<Sample> some, double bias) {
    return some.stream().map(each -> measured(each.number(), each.ppm(), bias)).toList();
  }

  private Line measured(String number, Map<Element, Double> ppm, double bias) {
    return IllustrativeCertificate.measured(laboratory, number, ppm, bias);
  }

  private Line standard(String number, IllustrativeStandard standard, double bias) {
    register(number, "standard", "", standard.name());
    return measured(number, standard.ppm(), bias);
  }

  private Line blank(String number, Map<Element, Double> carried) {
    register(number, "blank", "", "");
    return measured(number, carried, 1);
  }

  private Line fieldDuplicate(String number, String of, double bias) {
    Map<Element, Double> beside = new EnumMap<>(Element.class);
    double spread = Math.exp(0.12 * random.nextGaussian());
    sample(of).ppm().forEach((element, ppm) -> beside.put(element, spread * ppm));
    register(new Sample(number, sample(of).site(), beside), "field-duplicate", of, "");
    return measured(number, beside, bias);
  }

  /// @param in the sample that is in the bag
  private Line pulpDuplicate(String number, String of, String in, double bias) {
    register(number, "pulp-duplicate", of, "");
    return measured(number, sample(in).ppm(), bias);
  }

  /// What ammonium sulfate brings into solution, printed with commas for points.
  private void leach() {
    var text = new StringBuilder();
    text.append("Certificate: ILL26003\n");
    text.append("Report date: 2026-07-03\n");
    text.append(REMARK.replace(';', ',')).append("\n");
    int width = IllustrativeCertificate.TOTAL.size();
    text.append("Method").append(";LEACH-AS".repeat(width)).append("\n");
    text.append("Digestion").append(";ammonium sulfate leach".repeat(width)).append("\n");
    text.append("Units").append(";mg/kg".repeat(width)).append("\n");
    text.append("Detection limit").append(";0,05".repeat(width)).append("\n");
    text.append("Sample").append(IllustrativeCertificate.symbols(';')).append("\n");
    Map<Element, Limits> method = new LinkedHashMap<>();
    IllustrativeCertificate.TOTAL
        .keySet()
        .forEach(element -> method.put(element, new Limits(0.05, 50_000)));
    for (Sample each : samples) {
      Map<Element, Double> dissolved = new EnumMap<>(Element.class);
      double yield = 0.72 * Math.exp(0.06 * random.nextGaussian());
      each.ppm().forEach((element, ppm) -> dissolved.put(element, ppm * part(element, yield)));
      Line line = laboratory.measure(each.number(), dissolved, method, 1);
      List<String> cells = line.cells().stream().map(cell -> cell.replace('.', ',')).toList();
      text.append(new Line(each.number(), cells).csv(';'));
    }
    files.put("assays/ILL26003.csv", text.toString());
  }

  private static double part(Element element, double yield) {
    return switch (element) {
      case CE -> 0.1 * yield;
      case TH, U -> 0.02;
      default -> yield;
    };
  }

  private void register(String number, String role, String of, String standard) {
    register.append(
        "%s,kachin-illustrative,,ore,%s,%s,%s,,,,,,assumption,%s.\n"
            .formatted(number, role, of, standard, REMARK));
  }

  private void register(Sample sample, String role, String of, String standard) {
    double lat = sample.site().lat() + 0.004 * random.nextGaussian();
    double lon = sample.site().lon() + 0.004 * random.nextGaussian();
    places.put(sample.number(), new IllustrativeField.Place(lat, lon));
    register.append(
        "%s,kachin-illustrative,%s,ore,%s,%s,%s,2026-05-%02d,%.4f,%.4f,%.1f,2,assumption,%s.\n"
            .formatted(
                sample.number(),
                sample.site().id(),
                role,
                of,
                standard,
                1 + samples.indexOf(sample(of.isEmpty() ? sample.number() : of)),
                lat,
                lon,
                2 + random.nextDouble(),
                REMARK));
  }
}
