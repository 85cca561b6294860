package dev.ledo.assay.ree;

import dev.ledo.core.Element;
import java.util.List;

/// Radii of the trivalent ions in eightfold coordination, in ångström, after Shannon (1976), Acta
/// Crystallographica A 32, 751.
final class IonicRadius {

  /// The lanthanides that occur in ore, La to Lu.
  static final List<Element> LANTHANIDES = Element.REE.subList(0, 14);

  private IonicRadius() {}

  /// @throws IllegalArgumentException for other elements than the lanthanides
  static double angstrom(Element element) {
    return switch (element) {
      case LA -> 1.160;
      case CE -> 1.143;
      case PR -> 1.126;
      case ND -> 1.109;
      case SM -> 1.079;
      case EU -> 1.066;
      case GD -> 1.053;
      case TB -> 1.040;
      case DY -> 1.027;
      case HO -> 1.015;
      case ER -> 1.004;
      case TM -> 0.994;
      case YB -> 0.985;
      case LU -> 0.977;
      case Y, SC, TH, U -> throw notALanthanide(element);
    };
  }

  /// Atomic number: 57 for La, 61 is promethium, which does not occur.
  static int atomicNumber(Element element) {
    int place = LANTHANIDES.indexOf(element);
    if (place < 0) {
      throw notALanthanide(element);
    }
    return place < 4 ? 57 + place : 58 + place;
  }

  private static IllegalArgumentException notALanthanide(Element element) {
    return new IllegalArgumentException(element.symbol() + " is no lanthanide");
  }
}
