package dev.ledo.brief.output;

import dev.ledo.cases.Case;
import dev.ledo.cases.InputFile;
import dev.ledo.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a run was made from, so that it can be made again: schema `ledo-run-1`.
final class RunManifest {

  /// Name of the file.
  static final String NAME = "run.json";

  private static final String SCHEMA = "ledo-run-1";

  private RunManifest() {}

  /// @param outputs text of each other file of the run, by name
  static ObjectNode document(StudyResult study, String version, Map<String, String> outputs) {
    Case read = study.view().theCase();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", SCHEMA);
    root.put("ledo", version);
    root.put("command", "brief");
    root.put("case", read.name());
    ObjectNode options = root.putObject("options");
    options.put("as_of", study.view().asOf().toString());
    study.plan().result().ifPresent(plan -> options.put("futures", plan.ask().futures()));
    root.put("seed", read.info().seed());
    ArrayNode inputs = root.putArray("inputs");
    for (InputFile input : read.inputs()) {
      ObjectNode node = inputs.addObject();
      node.put("file", input.name());
      node.put("bytes", input.bytes());
      node.put("sha256", input.sha256());
    }
    ArrayNode written = root.putArray("outputs");
    outputs.forEach((name, text) -> {
      ObjectNode node = written.addObject();
      node.put("file", name);
      node.put("sha256", HexFormat.of().formatHex(Assets.sha256(text)));
    });
    return root;
  }

  /// Names of the files that an earlier run wrote into a folder; empty if there was none.
  static List<String> outputs(Path folder) {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(folder.resolve(NAME)));
      var names = new ArrayList<String>();
      if (root.path("schema").asString("").equals(SCHEMA)) {
        root.path("outputs").forEach(output -> names.add(output.path("file").asString("")));
      }
      return names;
    } catch (IOException | JacksonException e) {
      // No manifest, or none that can be read: nothing is known to be ours.
      return List.of();
    }
  }
}
