package dev.ledo.cases;

import java.util.List;
import java.util.Optional;

/// The files of a case beside its tables.
///
/// @param outlines text of the GeoJSON file that replaces the built-in country outlines
/// @param attachments files that are read as they are, in order of their names
/// @param inputs every file the case was read from, in the order they were read
public record BesideTables(
    Optional<String> outlines, List<Attachment> attachments, List<InputFile> inputs) {

  public BesideTables {
    attachments = List.copyOf(attachments);
    inputs = List.copyOf(inputs);
  }
}
