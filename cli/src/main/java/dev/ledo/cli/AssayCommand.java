package dev.ledo.cli;

import dev.ledo.assay.AssayOptions;
import dev.ledo.assay.AssayResult;
import dev.ledo.assay.AssayStudy;
import dev.ledo.assay.SampleRegister;
import dev.ledo.assay.certificate.CertificateReader;
import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo assay`: what laboratory certificates say, and how far they can be relied on.
@Command(
    name = "assay",
    description = "Read laboratory certificates: quality, composition, value, what to sample next.",
    mixinStandardHelpOptions = true)
final class AssayCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CASE|FILE",
      arity = "0..*",
      description = "Folder of a case, or certificates as the laboratory sent them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      description = "Register of the samples, with the columns of the table `samples`.")
  private Optional<Path> samples = Optional.empty();

  @Option(
      names = "--standards",
      paramLabel = "FILE",
      description = "Reference materials, with the columns of the table `standards`.")
  private Optional<Path> standards = Optional.empty();

  @Mixin private CaseDay day = new CaseDay();

  @Option(
      names = "--propose",
      description = "Write rows for compositions.csv and feeds.csv, for a person to accept.")
  private boolean propose;

  @Mixin private AssayWish wish = new AssayWish();

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty()) {
      throw mistake("name the folder of a case, or certificates");
    }
    wish.check(spec);
    boolean hasFolder = inputs.stream().anyMatch(Files::isDirectory);
    if (hasFolder && inputs.size() > 1) {
      throw mistake("name one folder of a case, or files; not both");
    }
    if (hasFolder && (samples.isPresent() || standards.isPresent())) {
      throw mistake("--samples and --standards are for files; a case has them as tables");
    }
    if (!hasFolder && (propose || day.isTold())) {
      throw mistake("--propose and --as-of need a case");
    }
    return hasFolder ? ofCase(inputs.getFirst()) : ofFiles();
  }

  private int ofCase(Path folder) {
    Optional<CaseView> read = day.read(folder, show);
    if (read.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    CaseView view = read.get();
    CaseInfo info = view.theCase().info();
    if (view.rows("campaigns").isEmpty()) {
      spec.commandLine().getErr().println("ledo: the case has no campaigns; add campaigns.csv");
      return ExitCode.BAD_INPUT;
    }
    AssayOptions options = wish.options(info.seed());
    AssayResult result = new AssayStudy(options).of(view);
    if (propose) {
      new AssayProposal(view, options).print(result, spec.commandLine().getOut());
    } else {
      String title = info.title() + ", as of " + view.asOf();
      tell(title, folder.toString(), options, result);
    }
    return end(result);
  }

  private int ofFiles() throws IOException {
    var problems = new Problems();
    SampleRegister register =
        SampleRegister.of(
            rows("samples", samples, problems), rows("standards", standards, problems));
    PrintWriter err = spec.commandLine().getErr();
    problems.sorted().stream().map(Problem::render).forEach(err::println);
    if (problems.hasErrors()) {
      return ExitCode.BAD_INPUT;
    }
    AssayOptions options = wish.options(1);
    List<CertificateReading> readings = new ArrayList<>();
    for (Path file : inputs) {
      if (!Files.isRegularFile(file)) {
        err.println("ledo: error: " + file + ": there is no such file");
        return ExitCode.BAD_INPUT;
      }
      readings.add(new CertificateReader().read(file));
    }
    AssayResult result = new AssayStudy(options).of(readings, register);
    tell("Laboratory certificates", "", options, result);
    return end(result);
  }

  private static List<Row> rows(String table, Optional<Path> file, Problems problems) {
    return file.map(path -> new CaseReader(Schema.load()).readTable(table, path, problems))
        .orElse(List.of());
  }

  private void tell(String title, String folder, AssayOptions options, AssayResult result) {
    PrintWriter out = spec.commandLine().getOut();
    if (show.json()) {
      out.println(new AssayDocument().of(folder, options, result).toPrettyString());
    } else {
      new AssayText(out, show.isAll()).print(title, result);
    }
  }

  private int end(AssayResult result) {
    if (result.hasCertificates()) {
      return ExitCode.DONE;
    }
    spec.commandLine().getErr().println("ledo: no certificate could be read");
    return ExitCode.BAD_INPUT;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
