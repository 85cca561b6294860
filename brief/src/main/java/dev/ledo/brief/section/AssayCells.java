package dev.ledo.brief.section;

import dev.ledo.assay.quality.Verdict;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.core.Element;
import java.util.List;
import java.util.stream.Collectors;

/// Cells that tables about samples share.
final class AssayCells {

  private AssayCells() {}

  /// A word in a box.
  static Cell mark(Tone tone, String word) {
    return new Cell(new Text(List.of(new Piece.Mark(tone, word))), word);
  }

  /// A verdict in a box.
  static Cell of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> mark(Tone.GOOD, "accept");
      case ACCEPT_WITH_NOTE -> mark(Tone.CAUTION, "accept with a note");
      case REASSAY -> mark(Tone.BAD, "analyse again");
    };
  }

  /// Symbols of elements.
  static Cell of(List<Element> elements) {
    return Cell.quoted(elements.stream().map(Element::symbol).collect(Collectors.joining(", ")));
  }
}
