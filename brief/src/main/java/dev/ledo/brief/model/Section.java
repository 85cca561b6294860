package dev.ledo.brief.model;

import java.util.List;
import java.util.stream.Stream;

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
    return blocks.stream().flatMap(Section::tables).toList();
  }

  private static Stream<Table> tables(Block block) {
    return switch (block) {
      case Block.Tabulated tabulated -> Stream.of(tabulated.table());
      case Block.Shown shown -> Stream.of(shown.table());
      case Block.Card card -> card.table().stream();
      case Block.Say _, Block.Points _, Block.Folded _, Block.Note _, Block.Heading _ ->
          Stream.empty();
    };
  }
}
