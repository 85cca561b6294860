package dev.ledo.cli;

import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.JsonSchema;
import dev.ledo.cases.schema.ReferencePages;
import dev.ledo.cases.schema.Schema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Nearest;
import dev.ledo.core.WholeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `ledo schema`: what tables a case may have.
@Command(
    name = "schema",
    description = "Show the tables of a case and their columns.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "One table only.")
  private Optional<String> table = Optional.empty();

  @Option(names = "--json", description = "Write JSON Schema (2020-12).")
  private boolean json;

  @Option(names = "--write", paramLabel = "DIR", description = "Write the reference pages.")
  private Optional<Path> pages = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Schema schema = Schema.load();
    PrintWriter out = spec.commandLine().getOut();
    if (pages.isPresent()) {
      write(schema, pages.get());
    } else if (table.isPresent()) {
      show(find(schema, table.get()), out);
    } else if (json) {
      out.println(JsonSchema.of(schema).toPrettyString());
    } else {
      schema.tables().forEach(t -> out.println("%-13s %s".formatted(t.name(), t.description())));
    }
    return ExitCode.DONE;
  }

  private TableSchema find(Schema schema, String name) {
    return schema
        .find(name)
        .orElseThrow(() -> {
          String near =
              Nearest.to(name, schema.names()).map(n -> "; did you mean " + n + "?").orElse("");
          return new ParameterException(
              spec.commandLine(), "no table is called '" + name + "'" + near);
        });
  }

  private void show(TableSchema found, PrintWriter out) {
    if (json) {
      ObjectNode document = JsonSchema.of(found);
      out.println(document.toPrettyString());
      return;
    }
    out.println(found.title() + ": " + found.description());
    for (ColumnSchema column : found.columns()) {
      String must = column.required() ? "*" : " ";
      out.println("%s %-24s %s".formatted(must, column.header(), column.description()));
      if (column.type().text().startsWith("one of ")) {
        out.println("  %-24s %s".formatted("", String.join(", ", words(column))));
      }
    }
    out.println("* must be given");
  }

  private static List<String> words(ColumnSchema column) {
    return List.of(column.type().text().substring("one of ".length()).split("\\|"));
  }

  private static void write(Schema schema, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> all = ReferencePages.of(schema, ProblemCodes.all());
    for (Map.Entry<String, String> page : all.entrySet()) {
      WholeFiles.writeText(folder.resolve(page.getKey()), out -> out.write(page.getValue()));
    }
  }
}
