package dev.ledo.assay.kachin;

import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A reference material that is not sold anywhere.
record IllustrativeStandard(String name, Map<Element, Double> ppm) {

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

  static final IllustrativeStandard A = of("ILL-STD-A", 1);
  static final IllustrativeStandard B = of("ILL-STD-B", 3);

  private static IllustrativeStandard of(String name, double factor) {
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    SIMPLE.forEach((element, value) -> ppm.put(element, factor * value));
    return new IllustrativeStandard(name, ppm);
  }

  /// The table of standards of the case.
  static String register() {
    var text = new StringBuilder("standard,analyte,certified [ppm],deviation [ppm],kind,reason\n");
    for (IllustrativeStandard standard : List.of(A, B)) {
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
