package dev.ledo.brief.section;

import dev.ledo.brief.model.Section;
import java.util.Optional;

/// Writes one section of the page.
interface Chapter {

  /// The section; empty if the case has nothing for it.
  Optional<Section> write(Setting setting);
}
