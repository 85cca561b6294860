package dev.ledo.assay.certificate;

import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The symbols of all analytes.
final class AnalyteSymbols {

  private static final String[] ELEMENTS =
      ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se"
              + " Br Kr Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd"
              + " Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th U")
          .split(" ");
  private static final Map<String, String> BY_LOWER_CASE =
      Arrays.stream(ELEMENTS).collect(Collectors.toMap(AnalyteSymbols::lower, Function.identity()));
  private static final Map<String, Oxide> OXIDES =
      Arrays.stream(Oxide.values())
          .collect(Collectors.toMap(oxide -> lower(oxide.formula()), Function.identity()));
  private static final Set<String> NEVER_ASSAYED = Set.of("h", "he", "o", "ne", "ar", "kr", "xe");
  private static final Map<String, String> SPECIAL =
      Map.of("loi", "LOI", "ppc", "LOI", "treo", "TREO", "tree", "TREE", "hreo", "HREO");
  private static final Set<String> WEIGHTS =
      Set.of("recvd wt.", "recvd wt", "weight", "wt", "peso", "wtkg", "received weight", "wei");
  private static final Pattern OXIDE = Pattern.compile("([a-z]{1,2}?)(\\d{0,2})o(\\d{0,2})");

  private AnalyteSymbols() {}

  static Optional<Analyte> find(String text) {
    String name = lower(text.strip());
    if (name.isEmpty() || name.length() > 16) {
      return Optional.empty();
    }
    String element = BY_LOWER_CASE.get(name);
    if (element != null) {
      return NEVER_ASSAYED.contains(name) ? Optional.empty() : Optional.of(element(element));
    }
    String special = WEIGHTS.contains(name) ? "weight" : SPECIAL.get(name);
    return special != null ? Optional.of(new Analyte.Other(special)) : oxide(name);
  }

  private static Analyte element(String symbol) {
    return Element.find(symbol)
        .<Analyte>map(Analyte.OfElement::new)
        .orElseGet(() -> new Analyte.Other(symbol));
  }

  /// An oxide of a rare earth must be one that is known; of others any formula will do.
  private static Optional<Analyte> oxide(String name) {
    Oxide known = OXIDES.get(name);
    if (known != null) {
      return Optional.of(new Analyte.OfOxide(known));
    }
    Matcher formula = OXIDE.matcher(name);
    if (!formula.matches()) {
      return Optional.empty();
    }
    String metal = BY_LOWER_CASE.get(formula.group(1));
    boolean isOther =
        metal != null && !NEVER_ASSAYED.contains(formula.group(1)) && Element.find(metal).isEmpty();
    return isOther
        ? Optional.of(new Analyte.Other(metal + formula.group(2) + "O" + formula.group(3)))
        : Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
