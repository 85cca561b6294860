package dev.ledo.assay;

import java.util.List;
import java.util.Optional;

/// One campaign of samples: what was read, how far it can be relied on, and what it says.
///
/// @param id as in the case; empty text for files without a case
/// @param name what was sampled
/// @param isIllustrative whether the figures are made up to show the way
/// @param files what was read
/// @param batches one for each current certificate and digestion, in order of certificates
/// @param laboratories what umpire laboratories found beside the first, by pair of certificates and
///   element; empty without umpire samples
/// @param samples one for each ordinary sample and digestion, in order of certificates
/// @param sites in order of the samples; empty where no sample names one
/// @param rules what decides which results are used
/// @param notes what is unknown or was left out
public record CampaignResult(
    String id,
    String name,
    boolean isIllustrative,
    FilesRead files,
    List<BatchQuality> batches,
    List<LaboratoryComparison> laboratories,
    List<SampleResult> samples,
    List<SiteResult> sites,
    List<String> rules,
    List<String> notes) {

  public CampaignResult {
    batches = List.copyOf(batches);
    laboratories = List.copyOf(laboratories);
    samples = List.copyOf(samples);
    sites = List.copyOf(sites);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /// The same under the name it has in a case.
  CampaignResult named(String newId, String newName, boolean madeUp) {
    return new CampaignResult(
        newId, newName, madeUp, files, batches, laboratories, samples, sites, rules, notes);
  }

  /// The site with an id.
  public Optional<SiteResult> findSite(String site) {
    return sites.stream().filter(each -> each.site().equals(site)).findFirst();
  }
}
