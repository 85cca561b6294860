package dev.ledo.assay.ree;

import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What samples are divided by, so that a pattern is seen: a meteorite or an average rock.
///
/// @param id stable key, such as `chondrite-oneill-2016`
/// @param title what it is called in a plot
/// @param source whose figures they are
/// @param ppm element by mass; an element without a figure cannot be normalised
public record ReferenceComposition(
    String id, String title, String source, Map<Element, Double> ppm) {

  /// The set that goes with the lambdas of O'Neill (2016). It has no yttrium.
  public static final ReferenceComposition CHONDRITE_ONEILL_2016 =
      of(
          "chondrite-oneill-2016",
          "CI chondrite, O'Neill 2016",
          "O'Neill, H. St C. (2016), Journal of Petrology 57, 1463: CI (REE)",
          "0.2472 0.6308 0.095 0.4793 0.15419 0.0592 0.2059 0.0375 0.254 0.0554 0.1645 0.0258"
              + " 0.1684 0.0251");

  /// CI chondrite of the composition of the Earth.
  public static final ReferenceComposition CHONDRITE_MCDONOUGH_1995 =
      of(
          "chondrite-mcdonough-1995",
          "CI chondrite, McDonough & Sun 1995",
          "McDonough, W. F. & Sun, S.-s. (1995), Chemical Geology 120, 223: CI",
          "0.237 0.613 0.0928 0.457 0.148 0.0563 0.199 0.0361 0.246 0.0546 0.160 0.0247 0.161"
              + " 0.0246 1.57");

  /// CI chondrite as igneous petrology uses it most.
  public static final ReferenceComposition CHONDRITE_SUN_1989 =
      of(
          "chondrite-sun-1989",
          "CI chondrite, Sun & McDonough 1989",
          "Sun, S.-s. & McDonough, W. F. (1989), Geological Society Special Publications 42, 313",
          "0.237 0.612 0.095 0.467 0.153 0.058 0.2055 0.0374 0.254 0.0566 0.1655 0.0255 0.170"
              + " 0.0254 1.57");

  /// CI chondrite of the treatise on geochemistry.
  public static final ReferenceComposition CHONDRITE_PALME_2014 =
      of(
          "chondrite-palme-2014",
          "CI chondrite, Palme & O'Neill 2014",
          "Palme, H. & O'Neill, H. St C. (2014), Treatise on Geochemistry 3, 1: CI",
          "0.2414 0.6194 0.0939 0.4737 0.1536 0.05883 0.2069 0.03797 0.2558 0.05644 0.1655 0.02609"
              + " 0.1687 0.02503 1.46");

  /// Post-Archaean Australian shale, the older figures.
  public static final ReferenceComposition PAAS_TAYLOR_1985 =
      of(
          "paas-taylor-1985",
          "PAAS, Taylor & McLennan 1985",
          "Taylor, S. R. & McLennan, S. M. (1985), The Continental Crust",
          "38.2 80 8.9 32 5.6 1.1 4.7 0.77 4.4 1.0 2.9 0.4 2.8 0.43 27");

  /// Post-Archaean Australian shale, measured again.
  public static final ReferenceComposition PAAS_POURMAND_2012 =
      of(
          "paas-pourmand-2012",
          "PAAS, Pourmand et al. 2012",
          "Pourmand, A. et al. (2012), Chemical Geology 291, 38",
          "44.56 88.25 10.15 37.32 6.884 1.215 6.043 0.8914 5.325 1.053 3.075 0.451 3.012 0.4386"
              + " 27.31");

  /// Upper continental crust.
  public static final ReferenceComposition UPPER_CRUST_RUDNICK_2014 =
      of(
          "upper-crust-rudnick-2014",
          "upper crust, Rudnick & Gao 2014",
          "Rudnick, R. L. & Gao, S. (2014), Treatise on Geochemistry 4, 1",
          "31 63 7.1 27 4.7 1.0 4.0 0.7 3.9 0.83 2.3 0.3 1.96 0.31 21");

  /// North American shale composite.
  public static final ReferenceComposition NASC_GROMET_1984 =
      of(
          "nasc-gromet-1984",
          "NASC, Gromet et al. 1984",
          "Gromet, L. P. et al. (1984), Geochimica et Cosmochimica Acta 48, 2469",
          "32 67 7.9 27.4 5.6 1.2 5.2 0.85 5.8 1.04 3.4 0.5 3.1 0.46 35");

  /// Alluvial sediments of Queensland.
  public static final ReferenceComposition MUQ_KAMBER_2005 =
      of(
          "muq-kamber-2005",
          "MUQ, Kamber et al. 2005",
          "Kamber, B. S. et al. (2005), Geochimica et Cosmochimica Acta 69, 1041",
          "32.51 71.09 8.46 32.91 6.88 1.57 6.36 0.99 5.89 1.22 3.37 0.51 3.25 0.49 31.85");

  /// European shale.
  public static final ReferenceComposition EUS_BAU_2018 =
      of(
          "eus-bau-2018",
          "EUS, Bau et al. 2018",
          "Bau, M. et al. (2018), Applied Geochemistry 90, 142",
          "44.3 88.5 10.6 39.5 7.3 1.48 6.34 0.944 5.86 1.17 3.43 0.492 3.26 0.485 31.9");

  public ReferenceComposition {
    ppm = ReeAnalysis.inOrder(ppm);
    for (double value : ppm.values()) {
      if (!(value > 0) || Double.isInfinite(value)) {
        throw new IllegalArgumentException(id + " holds " + value + " ppm; it must be above 0");
      }
    }
  }

  /// All sets that Ledo knows.
  public static List<ReferenceComposition> all() {
    return List.of(
        CHONDRITE_ONEILL_2016,
        CHONDRITE_MCDONOUGH_1995,
        CHONDRITE_SUN_1989,
        CHONDRITE_PALME_2014,
        PAAS_TAYLOR_1985,
        PAAS_POURMAND_2012,
        UPPER_CRUST_RUDNICK_2014,
        NASC_GROMET_1984,
        MUQ_KAMBER_2005,
        EUS_BAU_2018);
  }

  /// The set with a key.
  public static Optional<ReferenceComposition> find(String id) {
    return all().stream().filter(each -> each.id.equals(id)).findFirst();
  }

  /// The figure for an element in ppm, if the set has one.
  public Optional<Double> find(Element element) {
    return Optional.ofNullable(ppm.get(element));
  }

  /// Values in the order of [Element#REE]; the last ones may be missing.
  private static ReferenceComposition of(String id, String title, String source, String values) {
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    List<String> numbers = new ArrayList<>(List.of(values.split(" ", -1)));
    for (int i = 0; i < numbers.size(); i++) {
      ppm.put(Element.REE.get(i), Double.valueOf(numbers.get(i)));
    }
    return new ReferenceComposition(id, title, source, ppm);
  }
}
