package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;
import java.util.List;

/// N-1: what supply without the largest supplier covers of demand without that supplier's own.
///
/// @param material id of what is supplied
/// @param supplyScenario scenario of the supply
/// @param demandScenario scenario of the demand
/// @param without the largest supplier
/// @param stage stage whose published share tells how much the largest supplies
/// @param supplierShare that share, in %
/// @param cover (S − s)/(D − d), in %; without an upper end when d, its own demand, is unknown
/// @param notes what a reader should know, one sentence each
public record SupplyWithoutLargest(
    String material,
    int year,
    String supplyScenario,
    String demandScenario,
    Country without,
    Stage stage,
    Figure supplierShare,
    Figure cover,
    List<String> notes) {

  public SupplyWithoutLargest {
    notes = List.copyOf(notes);
  }
}
