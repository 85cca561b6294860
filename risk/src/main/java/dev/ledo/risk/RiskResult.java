package dev.ledo.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Concentration and dependence of a case as of a day.
///
/// @param asOf the day
/// @param mining mine output of the newest well covered year by the case's choice of sources, one
///   entry per constituent, total REO first
/// @param stages shares as publishers give them, newest year of each stage and material
/// @param editions mine output of every year, each source on its own, newest year first
/// @param imports imports by origin, newest period first
/// @param reliance import reliance by each definition
/// @param published reliance as sources state it
/// @param ifAnalysed what each analysis would settle if it were the right one for a country that
///   may lead
/// @param withoutLargest world mine supply without each country that may lead
/// @param nMinusOne supply without the largest over demand without the largest
/// @param geoPolRisk GeoPolRisk of the case's country and of every other importer with data
/// @param feedGaps goals that recipes can be applied to
/// @param notes what could not be computed and why, one sentence each
public record RiskResult(
    LocalDate asOf,
    List<StageConcentration> mining,
    List<StageConcentration> stages,
    List<StageConcentration> editions,
    List<ImportConcentration> imports,
    List<ImportReliance> reliance,
    List<PublishedReliance> published,
    List<IfAnalysed> ifAnalysed,
    List<Remainder> withoutLargest,
    List<SupplyWithoutLargest> nMinusOne,
    List<GeoPolRisk> geoPolRisk,
    List<FeedGap> feedGaps,
    List<String> notes) {

  public RiskResult {
    mining = List.copyOf(mining);
    stages = List.copyOf(stages);
    editions = List.copyOf(editions);
    imports = List.copyOf(imports);
    reliance = List.copyOf(reliance);
    published = List.copyOf(published);
    ifAnalysed = List.copyOf(ifAnalysed);
    withoutLargest = List.copyOf(withoutLargest);
    nMinusOne = List.copyOf(nMinusOne);
    geoPolRisk = List.copyOf(geoPolRisk);
    feedGaps = List.copyOf(feedGaps);
    notes = List.copyOf(notes);
  }

  /// Mine output counted one way, by the case's choice of sources.
  public Optional<StageConcentration> mining(Constituent counted) {
    return mining.stream().filter(each -> each.counted().equals(counted)).findFirst();
  }
}
