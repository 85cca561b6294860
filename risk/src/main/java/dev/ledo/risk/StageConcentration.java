package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.cases.Source;
import java.util.List;
import java.util.Optional;

/// Concentration of one stage of the chain in one year, as one edition or the whole case sees it.
///
/// @param material id of what is supplied
/// @param counted what is counted of it
/// @param edition the one source whose rows were used; empty if the case chose among its sources
/// @param coverage part of the whole REO output for which the oxides counted are published, in %;
///   absent for published shares
/// @param printedTotal world total as the source prints it, which may be rounded; it is compared,
///   never used
/// @param notes what a reader should know, one sentence each
public record StageConcentration(
    Stage stage,
    String material,
    Constituent counted,
    int year,
    Optional<Source> edition,
    Concentration concentration,
    Optional<Figure> coverage,
    Optional<Figure> printedTotal,
    List<String> notes) {

  public StageConcentration {
    notes = List.copyOf(notes);
  }
}
