package dev.ledo.brief.section;

import dev.ledo.assay.CampaignResult;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A chapter about samples: campaign after campaign, each with its warning first if it is made up.
///
/// @param id place on the page
/// @param title as in the table of contents
/// @param lead what it shows; may be empty
record AssayPart(String id, String title, Text lead) {

  /// The chapter; empty if no campaign has anything for it.
  Optional<Section> write(Setting setting, Function<AssayFigures, List<Block>> content) {
    List<Block> blocks = new ArrayList<>();
    List<CampaignResult> campaigns = setting.study().assay().campaigns();
    for (CampaignResult campaign : campaigns) {
      var figures = new AssayFigures(setting, campaign);
      List<Block> own = content.apply(figures);
      if (own.isEmpty()) {
        continue;
      }
      if (campaigns.size() > 1) {
        blocks.add(new Block.Heading(id + "-of-" + campaign.id(), campaign.name()));
      }
      blocks.addAll(figures.warning());
      blocks.addAll(own);
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(id, title, lead, blocks));
  }
}
