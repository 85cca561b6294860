package dev.ledo.assay;

import java.util.List;

/// What a study of laboratory certificates found.
///
/// @param campaigns in order of the case; one without a name if files were given without a case
/// @see docs/commands/assay.md
public record AssayResult(List<CampaignResult> campaigns) {

  public AssayResult {
    campaigns = List.copyOf(campaigns);
  }

  /// Whether any certificate could be read.
  public boolean hasCertificates() {
    return campaigns.stream().anyMatch(campaign -> campaign.files().hasCertificates());
  }
}
