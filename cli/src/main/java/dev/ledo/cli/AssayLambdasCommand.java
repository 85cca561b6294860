package dev.ledo.cli;

import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.TableCells;
import dev.ledo.assay.ree.LambdaBasis;
import dev.ledo.assay.ree.ReferenceComposition;
import dev.ledo.core.Element;
import dev.ledo.core.Nearest;
import dev.ledo.core.Problems;
import dev.ledo.core.WholeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo assay lambdas`: the shape of rare-earth patterns in a few numbers, for any table.
@Command(
    name = "lambdas",
    description = "Describe rare-earth patterns of a table by lambdas, tetrads and anomalies.",
    mixinStandardHelpOptions = true)
final class AssayLambdasCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TABLE.csv", description = "Samples in rows, rare earths in columns.")
  private Path file = Path.of("");

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description = "What samples are divided by; chondrite-oneill-2016 by default.")
  private String reference = ReferenceComposition.CHONDRITE_ONEILL_2016.id();

  @Option(
      names = "--basis",
      paramLabel = "NAME",
      description = "oneill-2016 (by default) or all-fourteen.")
  private String basis = LambdaBasis.ONEILL_2016.id();

  @Option(
      names = "--degree",
      paramLabel = "N",
      description = "Degree of the last polynomial, 0 to 4; 3 by default.")
  private int degree = 3;

  @Option(
      names = "--exclude",
      paramLabel = "SYMBOL",
      split = ",",
      description = "Elements left out of the fit, Eu by default, or none.")
  private List<String> excluded = new ArrayList<>(List.of("Eu"));

  @Option(names = "--tetrads", description = "Fit the four tetrads too.")
  private boolean tetrads;

  @Option(
      names = "--sample",
      paramLabel = "NAME",
      description = "Column of the samples' ids, if it is not called sample, id or the like.")
  private Optional<String> sample = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "NAME",
      split = ",",
      description = "Columns to pass on, such as hole or depth.")
  private List<String> kept = new ArrayList<>();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "Unit of columns that name none, such as ppm.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; beside the table, with -lambdas in its name, by default.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LambdaFitting.Setting setting = setting();
    var wish = new LambdaColumns.Wish(sample, kept, unit.map(this::unit));
    Path target = out.orElseGet(() -> OutputFile.beside(file, "-lambdas.csv"));
    if (OutputFile.isSame(file, target)) {
      throw mistake("--out is the table itself; choose another file");
    }
    var problems = new Problems();
    var summary = new LambdaSummary(file, setting, target, problems);
    Optional<DelimitedTable> table = DelimitedTable.open(file, problems);
    Optional<LambdaColumns> columns =
        table.flatMap(found -> LambdaColumns.of(found, wish, problems));
    if (columns.isPresent()) {
      summary.found(columns.get());
      work(table.orElseThrow(), columns.get(), setting, summary);
    }
    return end(summary, columns.isPresent());
  }

  private void work(
      DelimitedTable table,
      LambdaColumns columns,
      LambdaFitting.Setting setting,
      LambdaSummary summary)
      throws IOException {
    var cells = new TableCells(table.separator());
    table.forEach(row -> see(columns, row, cells));
    cells.decide();
    var fitting = new LambdaFitting(table, columns, cells, setting, summary.problems());
    List<String> ids = new ArrayList<>();
    ids.add(table.header().get(columns.sample()));
    columns.kept().forEach(cell -> ids.add(table.header().get(cell)));
    WholeFiles.writeText(
        summary.target(),
        out -> {
          var lines = new LambdaTable(out, ids, setting.names());
          table.forEach(row -> {
            if (row.number() != columns.unitLine()) {
              LambdaRow result = fitting.of(row);
              lines.add(result);
              summary.add(result);
            }
          });
        });
  }

  private static void see(LambdaColumns columns, DelimitedTable.Row row, TableCells cells) {
    for (LambdaColumns.Source source : columns.sources().values()) {
      if (source.cell() < row.cells().size()) {
        cells.see(row.cells().get(source.cell()));
      }
    }
  }

  private int end(LambdaSummary summary, boolean isDone) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (json) {
      terminal.println(summary.document(isDone).toPrettyString());
    } else {
      TableProblems.print(summary.problems(), spec.commandLine().getErr());
      if (isDone) {
        summary.print(terminal);
      }
      if (isDone && summary.fitted() == 0) {
        spec.commandLine().getErr().println("ledo: no sample has lambdas; the remarks say why");
      }
    }
    return isDone && summary.fitted() > 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private LambdaFitting.Setting setting() {
    if (degree < 0 || degree >= LambdaBasis.MOST) {
      throw mistake("--degree %d is not 0 to %d".formatted(degree, LambdaBasis.MOST - 1));
    }
    List<LambdaBasis> bases = List.of(LambdaBasis.ONEILL_2016, LambdaBasis.ALL_FOURTEEN);
    LambdaBasis found =
        bases.stream()
            .filter(each -> each.id().equals(basis))
            .findFirst()
            .orElseThrow(() ->
                mistake(
                    "--basis %s is neither %s nor %s"
                        .formatted(basis, bases.getFirst().id(), bases.getLast().id())));
    return new LambdaFitting.Setting(referenceSet(), found, degree, leftOut(), tetrads);
  }

  private ReferenceComposition referenceSet() {
    return ReferenceComposition.find(reference)
        .orElseThrow(() -> {
          List<String> names =
              ReferenceComposition.all().stream().map(ReferenceComposition::id).toList();
          String near =
              Nearest.to(reference, names).map(n -> "; did you mean " + n + "?").orElse("");
          return mistake(
              "--reference %s is not known%s There are %s"
                  .formatted(reference, near.isEmpty() ? "." : near, String.join(", ", names)));
        });
  }

  private Set<Element> leftOut() {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    for (String symbol : excluded) {
      if (!symbol.equalsIgnoreCase("none")) {
        elements.add(
            Element.find(symbol)
                .filter(LambdaBasis.ALL_FOURTEEN.elements()::contains)
                .orElseThrow(
                    () -> mistake("--exclude %s is no lanthanide such as Ce".formatted(symbol))));
      }
    }
    return elements;
  }

  private AssayUnit unit(String text) {
    return AssayUnit.find(text)
        .filter(each -> each.kind() == AssayUnit.Kind.MASS_FRACTION)
        .orElseThrow(() -> mistake("--unit %s is not mass in mass, such as ppm".formatted(text)));
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
