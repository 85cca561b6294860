package dev.ledo.study;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import java.nio.file.Path;

/// The folder of a case without errors.
final class CaseFolder {

  private CaseFolder() {}

  /// The case as of its own day.
  static CaseView view(Path folder) {
    return CaseView.of(new CaseReader(Schema.load()).read(folder).usable().orElseThrow());
  }
}
