package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import java.util.List;
import java.util.Optional;

/// What the samples say about a site.
///
/// @param site id
/// @param name as the case has it; the id where it has none
/// @param compositions one for each digestion with samples that can be used
/// @param recovery leach over total of the same samples; empty without such pairs
/// @param values for each price world and way of winning; empty where prices or samples are missing
/// @param space samples as places; empty where no sample has coordinates
/// @param next whether it pays to look again
/// @param notes what is unknown or was left out
public record SiteResult(
    String site,
    String name,
    List<SiteComposition> compositions,
    Optional<MeasuredRecovery> recovery,
    List<SiteValue> values,
    Optional<SiteSpace> space,
    NextLook next,
    List<String> notes) {

  public SiteResult {
    compositions = List.copyOf(compositions);
    values = List.copyOf(values);
    notes = List.copyOf(notes);
  }

  /// The composition after a digestion.
  public Optional<SiteComposition> find(Digestion digestion) {
    return compositions.stream().filter(each -> each.digestion() == digestion).findFirst();
  }
}
