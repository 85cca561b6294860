package dev.ledo.brief.output;

import dev.ledo.brief.model.Page;
import dev.ledo.brief.model.Table;
import dev.ledo.core.WholeFiles;
import dev.ledo.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// The files of a brief: `brief.html`, `brief.json`, `tables/`, `run.json`, and `routes.geojson` of
/// a case with corridors.
///
/// All bytes follow from the case, the day, the number of futures and the version; times stand
/// apart in `timings.json`.
public final class BriefFolder {

  private static final String TABLES = "tables/";
  private static final String ROUTES = "routes.geojson";

  private final Map<String, String> files = new LinkedHashMap<>();

  /// Renders all files.
  public BriefFolder(Page page, StudyResult study) {
    String version = page.masthead().version();
    files.put("brief.html", new HtmlPage(Assets.load()).render(page));
    files.put("brief.json", BriefJson.document(page).toPrettyString() + "\n");
    Map<String, List<Table>> byFile = new LinkedHashMap<>();
    for (Table table : page.tables()) {
      byFile.computeIfAbsent(table.file(), file -> new ArrayList<>()).add(table);
    }
    byFile.forEach((file, tables) -> files.put(TABLES + file + ".csv", TableCsv.render(tables)));
    if (study.route().isAsked()) {
      files.put(ROUTES, RouteGeoJson.document(study.route()).toPrettyString() + "\n");
    }
    ObjectNode manifest = RunManifest.document(study, version, files);
    files.put(RunManifest.NAME, manifest.toPrettyString() + "\n");
  }

  /// Names of the files, relative to the folder.
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /// Text of a file.
  ///
  /// @throws IllegalArgumentException if the brief has no such file
  public String text(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new IllegalArgumentException("a brief has no file " + name);
    }
    return text;
  }

  /// Writes the files, each at once, and removes tables and routes that an earlier run wrote and
  /// this one did not.
  public void write(Path folder) throws IOException {
    List<String> earlier = RunManifest.outputs(folder);
    Files.createDirectories(folder.resolve(TABLES));
    for (Map.Entry<String, String> file : files.entrySet()) {
      WholeFiles.writeText(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
    }
    for (String name : earlier) {
      boolean own = name.equals(ROUTES) || name.matches(TABLES + "[a-z0-9-]+\\.csv");
      if (own && !files.containsKey(name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  /// Writes how long the steps took, in milliseconds.
  public static void writeTimings(Path folder, Map<String, Long> millis) throws IOException {
    String lines =
        millis.entrySet().stream()
            .map(step -> "  \"%s\": %d".formatted(step.getKey(), step.getValue()))
            .collect(Collectors.joining(",\n"));
    WholeFiles.writeText(folder.resolve("timings.json"), out -> out.write("{\n" + lines + "\n}\n"));
  }
}
