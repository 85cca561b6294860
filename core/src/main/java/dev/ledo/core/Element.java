package dev.ledo.core;

import java.util.List;
import java.util.Optional;

/// An element that a certificate for rare earths may report.
///
/// Relative atomic masses: IUPAC standard atomic weights (2021 abridged values where an interval is
/// given), unitless.
public enum Element {
  LA("La", "lanthanum", 138.90547),
  CE("Ce", "cerium", 140.116),
  PR("Pr", "praseodymium", 140.90766),
  ND("Nd", "neodymium", 144.242),
  SM("Sm", "samarium", 150.36),
  EU("Eu", "europium", 151.964),
  GD("Gd", "gadolinium", 157.25),
  TB("Tb", "terbium", 158.925354),
  DY("Dy", "dysprosium", 162.500),
  HO("Ho", "holmium", 164.930329),
  ER("Er", "erbium", 167.259),
  TM("Tm", "thulium", 168.934219),
  YB("Yb", "ytterbium", 173.045),
  LU("Lu", "lutetium", 174.9668),
  Y("Y", "yttrium", 88.905838),
  SC("Sc", "scandium", 44.955907),
  TH("Th", "thorium", 232.0377),
  U("U", "uranium", 238.02891);

  /// The fourteen lanthanides that occur in ore, then yttrium: the columns of an REO distribution.
  public static final List<Element> REE =
      List.of(LA, CE, PR, ND, SM, EU, GD, TB, DY, HO, ER, TM, YB, LU, Y);

  private final String symbol;
  private final String english;
  private final double atomicMass;

  Element(String symbol, String english, double atomicMass) {
    this.symbol = symbol;
    this.english = english;
    this.atomicMass = atomicMass;
  }

  /// Chemical symbol, such as `Dy`.
  public String symbol() {
    return symbol;
  }

  /// English name in lower case.
  public String english() {
    return english;
  }

  /// Relative atomic mass, unitless.
  public double atomicMass() {
    return atomicMass;
  }

  /// The oxide in which the element is traded and counted as REO.
  public Oxide tradeOxide() {
    return Oxide.tradeForm(this);
  }

  /// The element with a symbol, in whatever case it is written.
  public static Optional<Element> find(String symbol) {
    for (Element element : values()) {
      if (element.symbol.equalsIgnoreCase(symbol)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
