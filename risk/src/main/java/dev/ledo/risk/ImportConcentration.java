package dev.ledo.risk;

import dev.ledo.core.Country;
import java.util.List;
import java.util.Optional;

/// Concentration of a country's imports by origin.
///
/// @param reporter the importing country
/// @param material id of what is imported
/// @param heading customs heading, if the rows name one
/// @param period as the rows name it: a year, a fiscal year, a month
/// @param byValue by declared value; empty if no origin has one
/// @param byMass by gross weight, not REO; empty if no origin has one
/// @param notes what a reader should know, one sentence each
public record ImportConcentration(
    Country reporter,
    String material,
    Optional<String> heading,
    String period,
    Optional<Concentration> byValue,
    Optional<Concentration> byMass,
    List<String> notes) {

  public ImportConcentration {
    notes = List.copyOf(notes);
  }
}
