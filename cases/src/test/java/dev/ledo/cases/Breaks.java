package dev.ledo.cases;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Changes that break a whole case, each by the text a user then reads.
abstract class Breaks {

  /// A change to a case with nothing wrong.
  interface Break {
    void apply(CaseFiles files) throws IOException;
  }

  private final Map<String, Break> all = new LinkedHashMap<>();

  /// In the order they were added.
  final Map<String, Break> all() {
    return all;
  }

  /// @param expected the problem as it is rendered, from its first line on
  final void on(String expected, Break change) {
    all.put(expected, change);
  }

  static CaseFiles withSiteAndActor(CaseFiles files) {
    return files
        .write("sites.csv", "id,name,site_kind,country,source\npangwa,Pangwa,mine,MMR,paper\n")
        .write(
            "actors.csv",
            "id,name,actor_kind,source\nkia,Army,armed-group,paper\nbgf,Guard,border-guard-force,paper\n");
  }

  static CaseFiles withMaterial(CaseFiles files) {
    return files.write("materials.csv", "id,name,form,counted_in\nreo,Rare earths,oxide,t REO\n");
  }
}
