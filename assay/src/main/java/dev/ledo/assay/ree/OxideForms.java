package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Oxide;

/// In which oxides a sum is counted.
///
/// It matters for Ce, Pr and Tb only, but there by 2 to 5 %: a total differs by up to 3 %.
public enum OxideForms {
  /// CeO2, Pr6O11 and Tb4O7: the forms that are traded.
  TRADE("trade oxides (CeO2, Pr6O11, Tb4O7)"),
  /// M2O3 for every rare earth.
  SESQUIOXIDE("all as M2O3");

  private final String title;

  OxideForms(String title) {
    this.title = title;
  }

  /// How it is said in a table.
  public String title() {
    return title;
  }

  /// The oxide of an element in this convention.
  public Oxide of(Element element) {
    return switch (this) {
      case TRADE -> element.tradeOxide();
      case SESQUIOXIDE ->
          switch (element) {
            case CE -> Oxide.CE2O3;
            case PR -> Oxide.PR2O3;
            case TB -> Oxide.TB2O3;
            case LA, ND, SM, EU, GD, DY, HO, ER, TM, YB, LU, Y, SC, TH, U -> element.tradeOxide();
          };
    };
  }

  /// ppm of oxide for ppm of element.
  public Amount oxidePpm(Element element, Amount elementPpm) {
    return elementPpm.times(of(element).factor());
  }

  /// ppm of element for ppm of oxide.
  public Amount elementPpm(Element element, Amount oxidePpm) {
    return oxidePpm.times(1 / of(element).factor());
  }
}
