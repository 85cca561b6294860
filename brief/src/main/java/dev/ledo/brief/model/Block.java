package dev.ledo.brief.model;

import java.util.List;
import java.util.Optional;

/// A part of a section.
public sealed interface Block {

  /// A paragraph.
  record Say(Text text) implements Block {}

  /// A list of points.
  record Points(List<Text> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A remark beside the run of the text.
  record Note(Tone tone, Text text) implements Block {}

  /// A heading inside a section.
  record Heading(String id, String title) implements Block {}

  /// Remarks that are shown on demand.
  record Folded(String title, List<Text> points) implements Block {
    public Folded {
      points = List.copyOf(points);
    }
  }

  /// A table by itself.
  ///
  /// @param isOpen whether it is shown unfolded
  record Tabulated(Table table, boolean isOpen) implements Block {}

  /// A chart with the table of what it shows.
  ///
  /// @param caption what to see in it, with its limits
  /// @param isOpen whether the table is shown unfolded
  record Shown(Chart chart, Text caption, Table table, boolean isOpen) implements Block {}

  /// A group of text and table with a title, such as one conflict.
  ///
  /// @param hint a few words beside the title
  /// @param isOpen whether it is shown unfolded
  record Card(
      String id, Text title, Text hint, List<Text> texts, Optional<Table> table, boolean isOpen)
      implements Block {
    public Card {
      texts = List.copyOf(texts);
    }
  }
}
