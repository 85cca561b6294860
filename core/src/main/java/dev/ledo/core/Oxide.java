package dev.ledo.core;

/// An oxide and how much of it one unit of its element makes.
///
/// Cerium, praseodymium and terbium are traded as CeO2, Pr6O11 and Tb4O7 but sometimes reported as
/// M2O3; a sum of oxides differs by two to three per cent between the two, so the form is named.
public enum Oxide {
  LA2O3(Element.LA, 2, 3),
  CEO2(Element.CE, 1, 2),
  CE2O3(Element.CE, 2, 3),
  PR6O11(Element.PR, 6, 11),
  PR2O3(Element.PR, 2, 3),
  ND2O3(Element.ND, 2, 3),
  SM2O3(Element.SM, 2, 3),
  EU2O3(Element.EU, 2, 3),
  GD2O3(Element.GD, 2, 3),
  TB4O7(Element.TB, 4, 7),
  TB2O3(Element.TB, 2, 3),
  DY2O3(Element.DY, 2, 3),
  HO2O3(Element.HO, 2, 3),
  ER2O3(Element.ER, 2, 3),
  TM2O3(Element.TM, 2, 3),
  YB2O3(Element.YB, 2, 3),
  LU2O3(Element.LU, 2, 3),
  Y2O3(Element.Y, 2, 3),
  SC2O3(Element.SC, 2, 3),
  THO2(Element.TH, 1, 2),
  U3O8(Element.U, 3, 8);

  private static final double OXYGEN_MASS = 15.999;

  private final Element element;
  private final int metalAtoms;
  private final int oxygenAtoms;

  Oxide(Element element, int metalAtoms, int oxygenAtoms) {
    this.element = element;
    this.metalAtoms = metalAtoms;
    this.oxygenAtoms = oxygenAtoms;
  }

  /// The element.
  public Element element() {
    return element;
  }

  /// Mass of oxide per mass of element, unitless, above 1.
  public double factor() {
    double metal = metalAtoms * element.atomicMass();
    return (metal + oxygenAtoms * OXYGEN_MASS) / metal;
  }

  /// Formula, such as `Dy2O3`.
  public String formula() {
    String metal = element.symbol() + (metalAtoms > 1 ? metalAtoms : "");
    return metal + "O" + (oxygenAtoms > 1 ? oxygenAtoms : "");
  }

  /// The form in which the element is traded: the first listed for it.
  static Oxide tradeForm(Element element) {
    for (Oxide oxide : values()) {
      if (oxide.element == element) {
        return oxide;
      }
    }
    throw new IllegalStateException("no oxide of " + element);
  }
}
