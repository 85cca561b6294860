package dev.ledo.assay.kachin;

import dev.ledo.assay.kachin.IllustrativeLaboratory.Limits;
import dev.ledo.assay.kachin.IllustrativeLaboratory.Line;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A certificate of total contents by fusion, with yttrium once more by a method for high contents.
final class IllustrativeCertificate {

  /// Limits of a fusion with mass spectrometry, ppm, in the order of columns.
  static final Map<Element, Limits> TOTAL = limits();

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

  private IllustrativeCertificate() {}

  /// A line of the total method, with yttrium once more by the method for high contents.
  static Line measured(
      IllustrativeLaboratory laboratory, String number, Map<Element, Double> ppm, double bias) {
    Line line = laboratory.measure(number, ppm, TOTAL, bias);
    double yttrium = ppm.getOrDefault(Element.Y, 0.0) * bias;
    var cells = new ArrayList<>(line.cells());
    boolean isOver = yttrium > TOTAL.get(Element.Y).highest();
    cells.add(isOver ? IllustrativeLaboratory.number(yttrium / 10_000) : "");
    return new Line(number, cells);
  }

  /// A certificate as a laboratory sends it.
  ///
  /// @param days when the samples were received, and when the certificate was finalised
  static String text(String number, List<String> days, List<Line> lines) {
    var text = new StringBuilder();
    text.append("\"").append(number).append(" - Finalized\"\n");
    text.append("\"CLIENT : ILLUSTRATION\"\n");
    text.append("\"# of SAMPLES : ").append(lines.size()).append("\"\n");
    text.append(
        "\"DATE RECEIVED : %s  DATE FINALIZED : %s\"\n".formatted(days.getFirst(), days.getLast()));
    text.append("\"CERTIFICATE COMMENTS : ").append(IllustrativeCampaign.REMARK).append("\"\n");
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

  /// Symbols in the order of columns, each after a separator.
  static String symbols(char separator) {
    return TOTAL.keySet().stream()
        .map(element -> separator + element.symbol())
        .collect(Collectors.joining());
  }

  private static String plain(double limit) {
    return IllustrativeLaboratory.number(limit);
  }
}
