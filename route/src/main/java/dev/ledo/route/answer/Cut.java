package dev.ledo.route.answer;

import java.util.List;

/// A set of parts that together let no more through than flows: the proof that nothing more can.
///
/// @param tonnes capacity of all parts, which is the tonnage of the year
public record Cut(double tonnes, List<CutPart> parts) {

  public Cut {
    parts = List.copyOf(parts);
  }
}
