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
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes up a campaign of samples from Kachin, with the troubles a real one has.
///
/// Planted: a certificate re-issued because a sample was ten times too high; a reference material
/// that reads 9 % high on one day; a blank that carries over; two duplicates exchanged; yttrium
/// over the upper limit; heavy rare earths under the lower one; a sample with monazite.
final class IllustrativeCampaign {

  private static final long SEED = 20261125;
  private static final String REMARK = "Made up to show the way; no sample was taken or measured";

  private static final List<Site> SITES =
      List.of(
          new Site("chipwi", "CHP", 25.8864, 98.1298, 12, 1100),
          new Site("tsawlaw", "TSL", 26.1542, 98.2705, 8, 800),
          new Site("pangwa", "PNG", 25.5987, 98.3786, 6, 1400));

  private static final double BIAS = 1.09;

  /// Limits of a fusion with mass spectrometry, ppm, in the order of columns.
  private static final Map<Element, Limits> TOTAL = limits();

  private static final Standard A = Standard.of("ILL-STD-A", 1);
  private static final Standard B = Standard.of("ILL-STD-B", 3);

  private static Map<Element, Limits> limits() {
    Map<Element, Limits> limits = new LinkedHashMap<>();
    Element.REE.forEach(element -> limits.put(element, new Limits(0.1, 10_000)));
    limits.put(Element.TM, new Limits(0.5, 1_000));
    limits.put(Element.LU, new Limits(0.5, 1_000));
    limits.put(Element.Y, new Limits(0.5, 1_000));
    limits.put(Element.TH, new Limits(0.05, 1_000));
    limits.put(Element.U, new Limits(0.05, 1_000));
    return limits;
  }

  /// A reference material that is not sold anywhere.
  private record Standard(String name, Map<Element, Double> ppm) {

    private static final Map<Element, Double> SIMPLE =
        Map.ofEntries(
            Map.entry(Element.LA, 120.0),
            Map.entry(Element.CE, 90.0),
            Map.entry(Element.PR, 30.0),
            Map.entry(Element.ND, 110.0),
            Map.entry(Element.SM, 26.0),
            Map.entry(Element.EU, 4.0),
            Map.entry(Element.GD, 28.0),
            Map.entry(Element.TB, 4.6),
            Map.entry(Element.DY, 29.0),
            Map.entry(Element.HO, 5.8),
            Map.entry(Element.ER, 17.0),
            Map.entry(Element.TM, 2.4),
            Map.entry(Element.YB, 15.0),
            Map.entry(Element.LU, 2.2),
            Map.entry(Element.Y, 180.0),
            Map.entry(Element.TH, 24.0),
            Map.entry(Element.U, 5.0));

    static Standard of(String name, double factor) {
      Map<Element, Double> ppm = new EnumMap<>(Element.class);
      SIMPLE.forEach((element, value) -> ppm.put(element, factor * value));
      return new Standard(name, ppm);
    }
  }

  /// @param code how its samples are numbered
  /// @param reoPpm typical content of rare-earth oxides, made up
  private record Site(String id, String code, double lat, double lon, int samples, double reoPpm) {}

  /// @param ppm what is in it
  private record Sample(String number, Site site, Map<Element, Double> ppm) {}

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final IllustrativeLaboratory laboratory = new IllustrativeLaboratory(random.split());
  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final StringBuilder register =
      new StringBuilder(
          "sample,campaign,site,what,role,of,standard,taken,lat [deg],lon [deg],mass [kg],top_size [mm],kind,reason\n");

  /// @param published distribution of oxides that it is made up from
  IllustrativeCampaign(Row published) {
    for (Site site : SITES) {
      var ore = new IllustrativeOre(published, site.reoPpm(), random.split());
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
  }

  private Sample sample(String number) {
    return samples.stream().filter(s -> s.number().equals(number)).findFirst().orElseThrow();
  }

  /// Files by path in the case folder.
  Map<String, String> files() {
    samples.forEach(each -> register(each, "original", "", ""));
    firstBatch();
    secondBatch();
    leach();
    files.put("samples.csv", register.toString());
    files.put("standards.csv", standards());
    return files;
  }

  private void firstBatch() {
    List<Line> lines = new ArrayList<>(measured(samples.subList(0, 13), 1));
    lines.add(3, standard("QC-01", A, 1));
    lines.add(6, blank("QC-02", Map.of()));
    lines.add(fieldDuplicate("QC-03", "CHP-002", 1));
    lines.add(pulpDuplicate("QC-04", "CHP-005", "CHP-005", 1));
    lines.add(standard("QC-05", B, 1));
    lines.add(fieldDuplicate("QC-06", "CHP-009", 1));
    lines.add(pulpDuplicate("QC-07", "CHP-010", "CHP-010", 1));
    List<Line> first =
        lines.stream().map(line -> line.sample().equals("CHP-004") ? tenfold(line) : line).toList();
    files.put("assays/ILL26001_V1.csv", certificate("ILL26001", "2026-06-16", first));
    files.put("assays/ILL26001_V2.csv", certificate("ILL26001", "2026-06-23", lines));
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
    lines.add(4, standard("QC-08", A, BIAS));
    Map<Element, Double> carried = new EnumMap<>(Element.class);
    sample("PNG-004").ppm().forEach((element, ppm) -> carried.put(element, 0.015 * ppm));
    lines.add(blank("QC-09", carried));
    lines.add(fieldDuplicate("QC-10", "TSL-003", BIAS));
    lines.add(pulpDuplicate("QC-11", "PNG-001", "PNG-002", BIAS));
    lines.add(pulpDuplicate("QC-12", "PNG-002", "PNG-001", BIAS));
    lines.add(standard("QC-13", B, BIAS));
    lines.add(fieldDuplicate("QC-14", "TSL-007", BIAS));
    files.put("assays/ILL26002.csv", certificate("ILL26002", "2026-06-25", lines));
  }

  private List<Line> measured(List<Sample> some, double bias) {
    return some.stream().map(each -> measured(each.number(), each.ppm(), bias)).toList();
  }

  /// A line of the total method, with yttrium once more by the method for high contents.
  private Line measured(String number, Map<Element, Double> ppm, double bias) {
    Line line = laboratory.measure(number, ppm, TOTAL, bias);
    double yttrium = ppm.getOrDefault(Element.Y, 0.0) * bias;
    var cells = new ArrayList<>(line.cells());
    boolean isOver = yttrium > TOTAL.get(Element.Y).highest();
    cells.add(isOver ? IllustrativeLaboratory.number(yttrium / 10_000) : "");
    return new Line(number, cells);
  }

  private Line standard(String number, Standard standard, double bias) {
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

  private static String certificate(String number, String day, List<Line> lines) {
    var text = new StringBuilder();
    text.append("\"").append(number).append(" - Finalized\"\n");
    text.append("\"CLIENT : ILLUSTRATION\"\n");
    text.append("\"# of SAMPLES : ").append(lines.size()).append("\"\n");
    text.append("\"DATE RECEIVED : 2026-06-02  DATE FINALIZED : ").append(day).append("\"\n");
    text.append("\"CERTIFICATE COMMENTS : ").append(REMARK).append("\"\n");
    text.append(row("", TOTAL, limits -> "ME-MS81", "Y-OGREE"));
    text.append("SAMPLE").append(symbols(',')).append(",Y\n");
    text.append(row("DESCRIPTION", TOTAL, limits -> "ppm", "%"));
    text.append(row("Min. Detection", TOTAL, l -> plain(l.lowest()), "0.01"));
    text.append(row("Max. Detection", TOTAL, l -> plain(l.highest()), "30"));
    lines.forEach(line -> text.append(line.csv(',')));
    return text.toString();
  }

  private static String row(
      String head, Map<Element, Limits> method, Function<Limits, String> cell, String last) {
    return head
        + method.values().stream()
            .map(limits -> "," + cell.apply(limits))
            .collect(Collectors.joining())
        + ","
        + last
        + "\n";
  }

  private static String symbols(char separator) {
    return TOTAL.keySet().stream()
        .map(element -> separator + element.symbol())
        .collect(Collectors.joining());
  }

  private static String plain(double limit) {
    return IllustrativeLaboratory.number(limit);
  }

  /// What ammonium sulfate brings into solution, printed with commas for points.
  private void leach() {
    var text = new StringBuilder();
    text.append("Certificate: ILL26003\n");
    text.append("Report date: 2026-07-03\n");
    text.append(REMARK.replace(';', ',')).append("\n");
    int width = TOTAL.size();
    text.append("Method").append(";LEACH-AS".repeat(width)).append("\n");
    text.append("Digestion").append(";ammonium sulfate leach".repeat(width)).append("\n");
    text.append("Units").append(";mg/kg".repeat(width)).append("\n");
    text.append("Detection limit").append(";0,05".repeat(width)).append("\n");
    text.append("Sample").append(symbols(';')).append("\n");
    Map<Element, Limits> method = new LinkedHashMap<>();
    TOTAL.keySet().forEach(element -> method.put(element, new Limits(0.05, 50_000)));
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
    register.append(
        "%s,kachin-illustrative,%s,ore,%s,%s,%s,2026-05-%02d,%.4f,%.4f,%.1f,2,assumption,%s.\n"
            .formatted(
                sample.number(),
                sample.site().id(),
                role,
                of,
                standard,
                1 + samples.indexOf(sample(of.isEmpty() ? sample.number() : of)),
                sample.site().lat() + 0.004 * random.nextGaussian(),
                sample.site().lon() + 0.004 * random.nextGaussian(),
                2 + random.nextDouble(),
                REMARK));
  }

  private static String standards() {
    var text = new StringBuilder("standard,analyte,certified [ppm],deviation [ppm],kind,reason\n");
    for (Standard standard : List.of(A, B)) {
      standard
          .ppm()
          .forEach((element, ppm) ->
              text.append(
                  "%s,%s,%s,%s,assumption,%s.\n"
                      .formatted(
                          standard.name(),
                          element.symbol(),
                          IllustrativeLaboratory.number(ppm),
                          IllustrativeLaboratory.number(0.03 * ppm),
                          "No such material is sold; made up to show the way")));
    }
    return text.toString();
  }
}
