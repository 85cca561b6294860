package dev.ledo.cases.schema;

import dev.ledo.core.Unit;
import java.util.List;
import java.util.Optional;

/// One column of a table.
///
/// @param name header of the column, without its unit
/// @param type what its cells hold
/// @param unit unit in which an amount is kept; the header may name any compatible one
/// @param unitColumn column of the same row that names the amount's unit instead of the header
/// @param bounds limits of an amount, in `unit`
/// @param sorts what the units that the cells name may count, as [Unit#sort]; empty for anything
/// @param fallback text that stands for an empty cell
/// @param required whether a cell may not be empty
/// @param key whether it belongs to the key of the row
/// @param references tables whose ids the cells name; `countries` stands for country codes
/// @param description one sentence for the reader of the reference page
public record ColumnSchema(
    String name,
    ColumnType type,
    Optional<Unit> unit,
    Optional<String> unitColumn,
    Bounds bounds,
    List<String> sorts,
    Optional<String> fallback,
    boolean required,
    boolean key,
    List<String> references,
    String description) {

  public ColumnSchema {
    references = List.copyOf(references);
    sorts = List.copyOf(sorts);
  }

  /// Whether the header has to name a unit.
  public boolean needsUnitInHeader() {
    return unit.isPresent() && unitColumn.isEmpty() && !unit.get().equals(Unit.ONE);
  }

  /// The header as it is written when the figures are in the column's own unit.
  public String header() {
    return needsUnitInHeader() ? name + " [" + unit.orElseThrow() + "]" : name;
  }
}
