package dev.ledo.brief.model;

import java.util.List;

/// A section of the page.
///
/// @param id place on the page
/// @param title as in the table of contents
/// @param lead what the section shows, in a sentence or two
public record Section(String id, String title, Text lead, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  /// The tables in it, in their order.
  public List<Table> tables() {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.Tabulated(Table table, boolean isOpen) -> List.of(table).stream();
              case Block.Shown shown -> List.of(shown.table()).stream();
              case Block.Card card -> card.table().stream();
              case Block.Say say -> List.<Table>of().stream();
              case Block.Points points -> List.<Table>of().stream();
              case Block.Note note -> List.<Table>of().stream();
              case Block.Heading heading -> List.<Table>of().stream();
            })
        .toList();
  }
}
