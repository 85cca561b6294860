package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;
import java.util.List;

/// What would be known if one analysis were the right one for a country's ore.
///
/// The other countries stay as uncertain as they are; so the distance to the share without this
/// knowledge is what a sample of that ore is worth for the question.
///
/// @param counted what is counted of the output
/// @param country whose ore is analysed
/// @param composition id of the analysis
/// @param share the country's part of world output, in %
/// @param herfindahl concentration of the world's output, 0..1
/// @param mayLead countries that could still be the largest
public record IfAnalysed(
    Constituent counted,
    int year,
    Country country,
    String composition,
    Figure share,
    Figure herfindahl,
    List<Country> mayLead) {

  public IfAnalysed {
    mayLead = List.copyOf(mayLead);
  }
}
