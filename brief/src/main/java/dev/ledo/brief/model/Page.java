package dev.ledo.brief.model;

import java.util.List;

/// The whole brief.
///
/// @param evidence where each number comes from
public record Page(
    Masthead masthead, List<Answer> answers, List<Section> sections, Evidence evidence) {

  public Page {
    answers = List.copyOf(answers);
    sections = List.copyOf(sections);
  }

  /// All tables, in the order of the page.
  public List<Table> tables() {
    return sections.stream().flatMap(section -> section.tables().stream()).toList();
  }
}
