package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;
import java.util.List;
import java.util.Optional;

/// Geopolitical supply risk of a country's imports of one material in one year.
///
/// @param importer the country
/// @param material id of what is imported
/// @param heading customs heading, if the rows name one
/// @param herfindahl concentration of world production, 0..1
/// @param importRisk Σ gᵢ fᵢ / (p + F), 0..1, with p made at home and F all imports
/// @param score herfindahl times importRisk, 0..1
/// @param grossAsOxide the score when gross weight is taken for oxide, as the published method does
/// @param characterisation factor for life-cycle assessment, kg copper equivalent per kg; absent
///   without a price
/// @param withoutStability origins whose stability is unknown and counts as 0..1
/// @param notes what a reader should know, one sentence each
public record GeoPolRisk(
    Country importer,
    String material,
    Optional<String> heading,
    int year,
    Figure herfindahl,
    Figure importRisk,
    Figure score,
    Figure grossAsOxide,
    Optional<Figure> characterisation,
    List<Country> withoutStability,
    List<String> notes) {

  public GeoPolRisk {
    withoutStability = List.copyOf(withoutStability);
    notes = List.copyOf(notes);
  }
}
