package dev.ledo.cli;

import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.SurveyRemark;
import dev.ledo.core.Place;
import dev.ledo.core.Printable;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo assay krige`: estimates between the samples of any table.
@Command(
    name = "krige",
    description = "Estimate values between samples by ordinary kriging.",
    mixinStandardHelpOptions = true)
final class AssayKrigeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TABLE.csv", description = "Samples with x, y and a value.")
  private Path file = Path.of("");

  @Option(names = "--x", paramLabel = "NAME", description = "Column of eastings in metres.")
  private Optional<String> x = Optional.empty();

  @Option(names = "--y", paramLabel = "NAME", description = "Column of northings in metres.")
  private Optional<String> y = Optional.empty();

  @Option(names = "--z", paramLabel = "NAME", description = "Column of heights, if they count.")
  private Optional<String> z = Optional.empty();

  @Option(names = "--value", paramLabel = "NAME", description = "Column to estimate.")
  private Optional<String> value = Optional.empty();

  @Option(
      names = "--limits",
      paramLabel = "HOW",
      description = "What to do with values such as <0.5: refuse, leave-out, zero or as-limit.")
  private KrigeSamples.Limits limits = KrigeSamples.Limits.REFUSE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads, the processor's by default; the result is the same for any number.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; beside the table, with -kriged in its name, by default.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--picture", paramLabel = "FILE.svg", description = "Draw a map here.")
  private Optional<Path> picture = Optional.empty();

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private KrigeOptions options = new KrigeOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Problems problems = new Problems();

  @Override
  public Integer call() throws IOException {
    options.check(spec, z.isPresent());
    Optional<KrigeGrid> grid = options.grid(spec);
    Path target = out.orElseGet(() -> OutputFile.beside(file, "-kriged.csv"));
    if (OutputFile.isSame(file, target) || picture.filter(target::equals).isPresent()) {
      throw mistake("--out is the table or the picture; choose another file");
    }
    if (threads.orElse(1) < 1) {
      throw mistake("--threads %d is no number of threads".formatted(threads.orElse(1)));
    }
    Optional<KrigeResult> result = result(grid);
    if (result.isPresent()) {
      new KrigeTable(result.get()).write(target);
      if (picture.isPresent()) {
        new KrigePicture(result.get()).write(picture.get());
      }
    }
    tell(result, target);
    return result.isPresent() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private Optional<KrigeResult> result(Optional<KrigeGrid> given) throws IOException {
    Optional<DelimitedTable> table = DelimitedTable.open(file, problems);
    boolean hasHeights = given.flatMap(KrigeGrid::z).isPresent();
    if (given.isPresent() && z.isPresent() && !hasHeights) {
      throw mistake("--z needs heights in --grid: x,y,zmin:zmax:step");
    }
    var wish = new KrigeColumns.Wish(x, y, z, value, hasHeights);
    Optional<KrigeColumns> columns = table.flatMap(found -> KrigeColumns.of(found, wish, problems));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Optional<KrigeSamples> samples =
        KrigeSamples.read(table.orElseThrow(), columns.get(), limits, problems);
    if (samples.filter(found -> found.measurements().isEmpty()).isPresent()) {
      report(TableCode.TOO_FEW, "no row has a value", "fill the column, or name another");
      return Optional.empty();
    }
    String name = table.get().header().get(columns.get().value());
    return samples.flatMap(found -> result(name, found, given));
  }

  private Optional<KrigeResult> result(
      String name, KrigeSamples samples, Optional<KrigeGrid> given) {
    Survey survey = Survey.of(samples.measurements());
    String table = String.valueOf(file.getFileName());
    Optional<KrigeModel> model = KrigeModel.of(table, survey, options.model(), problems);
    KrigeGrid grid = given.orElseGet(() -> KrigeGrid.around(survey, z.isPresent()));
    KrigeResult.Way way = options.way(survey);
    boolean hasRoom = hasRoom(grid, way);
    if (model.isEmpty()) {
      survey.remarks().forEach(this::report);
    }
    if (model.isEmpty() || !hasRoom || !canValidate(survey)) {
      return Optional.empty();
    }
    return krige(survey, model.get(), grid, way)
        .map(done ->
            new KrigeResult(name, samples, survey, model.get(), way, done.cells(), done.checks()));
  }

  private boolean canValidate(Survey survey) {
    int places = survey.measurements().size();
    boolean can = places >= 3 && places <= OrdinaryKriging.MOST_AT_ONCE;
    if (options.validates() && !can) {
      report(
          TableCode.TOO_FEW,
          "--validate needs 3 to %,d places, not %,d"
              .formatted(OrdinaryKriging.MOST_AT_ONCE, places),
          "leave out --validate");
    }
    return can || !options.validates();
  }

  private record Done(KrigeCells cells, KrigeResult.Checks checks) {}

  private Optional<Done> krige(
      Survey survey, KrigeModel model, KrigeGrid grid, KrigeResult.Way way) {
    ProgressLine line = progress.line();
    try {
      Block block = way.isBlock() ? grid.block() : Block.POINT;
      OrdinaryKriging kriging =
          way.isAll()
              ? OrdinaryKriging.withAll(survey, model.variogram(), block)
              : OrdinaryKriging.withNearest(survey, model.variogram(), block, way.samples());
      int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
      Optional<CrossValidation> leftOut = leftOut(survey, model, way);
      return KrigeCells.estimate(kriging, grid, workers, line)
          .map(cells -> new Done(cells, new KrigeResult.Checks(leftOut, tonnage(cells))));
    } catch (IllegalArgumentException e) {
      report(
          TableCode.TOO_FEW,
          String.valueOf(e.getMessage()),
          "give a nugget above 0 with --nugget --sill --range, or use --nearest");
      return Optional.empty();
    } finally {
      line.end();
    }
  }

  private Optional<CrossValidation> leftOut(Survey survey, KrigeModel model, KrigeResult.Way way) {
    if (!options.validates()) {
      return Optional.empty();
    }
    return Optional.of(
        way.isAll()
            ? CrossValidation.withAll(survey, model.variogram())
            : CrossValidation.withNearest(survey, model.variogram(), way.samples()));
  }

  private Optional<GradeTonnage> tonnage(KrigeCells cells) {
    if (options.cutOffs().isEmpty()) {
      return Optional.empty();
    }
    double tonnes = options.tonnesOf(cells.grid());
    List<GradeTonnage.Ore> ore = new ArrayList<>();
    IntStream.range(0, cells.size())
        .filter(cell -> !Double.isNaN(cells.value(cell)))
        .forEach(cell -> ore.add(new GradeTonnage.Ore(cells.value(cell), tonnes)));
    return Optional.of(GradeTonnage.of(ore, options.cutOffs()));
  }

  private boolean hasRoom(KrigeGrid grid, KrigeResult.Way way) {
    Optional<String> refusal = KrigeRoom.refusal(grid, way, !options.cutOffs().isEmpty());
    refusal.ifPresent(why ->
        report(
            TableCode.TOO_MUCH,
            why,
            "take longer steps or a smaller grid, or set LEDO_JAVA_OPTS=-Xmx8g"));
    return refusal.isEmpty();
  }

  /// What is odd about samples may be why they have no model.
  private void report(SurveyRemark remark) {
    problems.add(
        Problem.of(
            TableCode.ODD_SAMPLE,
            Place.of(String.valueOf(file.getFileName())),
            String.join(", ", remark.samples()) + ": " + remark.message()));
  }

  private void report(TableCode code, String message, String hint) {
    String name = String.valueOf(file.getFileName());
    problems.add(Problem.of(code, Place.of(name), message).withHint(hint));
  }

  private void tell(Optional<KrigeResult> result, Path target) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (json) {
      var document = new KrigeDocument();
      document.root().put("table", file.toString());
      result.ifPresent(found -> {
        document.put(found);
        document.root().put("written", target.toString());
        picture.ifPresent(drawn -> document.root().put("picture", drawn.toString()));
      });
      TableProblems.into(document.root(), problems);
      terminal.println(document.root().toPrettyString());
      return;
    }
    TableProblems.print(problems, spec.commandLine().getErr());
    result.ifPresent(found -> {
      new KrigeText(terminal).print(found);
      terminal.println("written: " + Printable.of(target.toString()));
      picture.ifPresent(drawn -> terminal.println("drawn: " + Printable.of(drawn.toString())));
    });
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
