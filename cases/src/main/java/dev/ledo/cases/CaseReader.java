package dev.ledo.cases;

import dev.ledo.cases.internal.CaseAssembler;
import dev.ledo.cases.internal.CaseChecks;
import dev.ledo.cases.internal.LooseTable;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads and checks a case.
public final class CaseReader {

  private final Schema schema;

  public CaseReader(Schema schema) {
    this.schema = schema;
  }

  /// Reads all of a folder and finds all that is wrong with it in one pass.
  public Reading read(Path folder) {
    var problems = new Problems();
    Optional<Case> found = new CaseAssembler(schema, problems).assemble(folder);
    found.ifPresent(read -> new CaseChecks(read, problems).run());
    return new Reading(found, problems);
  }

  /// Reads a CSV file with the columns of a table, outside any case; references are not followed.
  ///
  /// @param table name of the table
  /// @param problems receives what is wrong with the file
  /// @throws IllegalArgumentException if there is no such table
  public List<Row> readTable(String table, Path file, Problems problems) {
    return LooseTable.read(schema.table(table), file, problems);
  }

  /// What came of reading a case.
  ///
  /// @param found the case as far as it could be read; only to be used if there are no errors
  public record Reading(Optional<Case> found, Problems problems) {

    /// The case, if nothing is wrong that would make its figures wrong.
    public Optional<Case> usable() {
      return problems.hasErrors() ? Optional.empty() : found;
    }
  }
}
