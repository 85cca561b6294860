package dev.ledo.cli;

import dev.ledo.brief.Brief;
import dev.ledo.brief.model.Answer;
import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.study.StudyOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ledo brief`: studies a case and writes one page that says what was found.
@Command(
    name = "brief",
    description = "Study a case and write one page that says what was found.",
    mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Mixin private CaseDay day = new CaseDay();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the files instead of out/CASE.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--futures",
      paramLabel = "N",
      description =
          "For how many futures to plan; as many as `case.yaml` says unless given, 0 for the calm world only.")
  private Optional<Integer> futures = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "At most so many threads; no result depends on it.")
  private int threads = StudyOptions.USUAL.threads();

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    StudyOptions options = options();
    ProgressLine steps = progress.line();
    steps.started("read");
    Reading reading = new CaseReader(Schema.load()).read(folder);
    steps.finished("read");
    steps.end();
    Optional<CaseView> read = day.view(folder, reading, show);
    if (read.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    CaseView view = read.get();
    Brief brief = Brief.of(view, options, Main.Version.text(), steps);
    Path target = out.orElseGet(() -> folderFor(view));
    steps.started("write");
    brief.write(target);
    steps.finished("write");
    steps.end();
    Brief.writeTimings(target, steps.millis());
    tell(brief, view, target, reading);
    return ExitCode.DONE;
  }

  /// @throws ParameterException if a number is too small
  private StudyOptions options() {
    try {
      return new StudyOptions(futures, threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static Path folderFor(CaseView view) {
    Case read = view.theCase();
    boolean ownDay = view.asOf().equals(read.info().asOf());
    return Path.of("out", ownDay ? read.name() : read.name() + "@" + view.asOf());
  }

  private void tell(Brief brief, CaseView view, Path target, Reading reading) {
    PrintWriter to = spec.commandLine().getOut();
    if (show.json()) {
      to.println(document(brief, view, target, reading).toPrettyString());
      return;
    }
    for (Answer answer : brief.answers()) {
      to.println(answer.question());
      to.println("  %s (%s)".formatted(answer.verdict().plain(), answer.confidence().words()));
    }
    int warnings = reading.problems().warnings();
    if (warnings > 0) {
      to.println(
          "%s about the case: ledo check %s"
              .formatted(ProblemOptions.count(warnings, "warning"), folder));
    }
    to.println(target.resolve("brief.html"));
  }

  private ObjectNode document(Brief brief, CaseView view, Path target, Reading reading) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-brief-summary-1");
    root.put("case", folder.toString());
    root.put("as_of", view.asOf().toString());
    root.put("warnings", reading.problems().warnings());
    root.put("folder", target.toString());
    ArrayNode files = root.putArray("files");
    brief.names().forEach(name -> files.add(target.resolve(name).toString()));
    ArrayNode answers = root.putArray("answers");
    for (Answer answer : brief.answers()) {
      ObjectNode node = answers.addObject();
      node.put("question", answer.question());
      node.put("answer", answer.verdict().plain());
      node.put("confidence", answer.confidence().words());
    }
    return root;
  }
}
