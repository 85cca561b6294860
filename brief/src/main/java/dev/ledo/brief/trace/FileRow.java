package dev.ledo.brief.trace;

import dev.ledo.brief.model.Evidence.Named;
import dev.ledo.core.Place;
import java.util.List;

/// A row of a file of the case that is no table, such as a sample in a laboratory's certificate.
///
/// @param place file and line
/// @param raw its filled cells as they stand in the file, in their order
/// @param cells what each of them is and says
/// @param mark a word of warning about all of it, such as `made up`; may be empty
public record FileRow(Place place, String raw, List<Named> cells, String mark) {

  public FileRow {
    cells = List.copyOf(cells);
  }
}
