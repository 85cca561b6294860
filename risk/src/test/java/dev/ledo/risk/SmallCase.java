package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// A small invented case on disk that a test writes file by file.
final class SmallCase {

  private static final Schema SCHEMA = Schema.load();

  private final Path folder;

  SmallCase(Path folder) {
    this.folder = folder;
    with(
        "case.yaml",
        """
        title: Test
        question: Where from?
        country: XHO
        as_of: 2026-06-30
        elements: [Dy, Tb]
        """);
    with(
        "sources.csv",
        """
        id,publisher,title,published,series,edition,reliability,copy_of
        old,Survey,Tables,2025-03,survey,2025,primary,
        new,Survey,Tables,2026-03,survey,2026,primary,
        paper,Paper,Story,2026-05-04,,,secondary,
        """);
    with(
        "materials.csv",
        """
        id,name,form,counted_in,elements,hs
        reo,Concentrate,concentrate,t REO,,
        compounds,Compounds,product,t,,2846
        nd-oxide,Nd oxide,oxide,t REO,Nd,
        pr-oxide,Pr oxide,oxide,t REO,Pr,
        ndpr-oxide,NdPr oxide,oxide,t REO,Nd;Pr,
        dy-oxide,Dy oxide,oxide,t REO,Dy,
        ndpr-metal,NdPr metal,metal,t metal,Nd;Pr,
        magnet,Magnet,magnet,t magnet,,
        """);
  }

  /// Writes a file of the case.
  SmallCase with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The case as of its own day; it must have no errors.
  CaseView view() {
    Reading reading = read();
    return CaseView.of(reading.usable().orElseThrow());
  }

  /// The case as of a day.
  CaseView view(String day) {
    return CaseView.of(read().usable().orElseThrow(), LocalDate.parse(day));
  }

  private Reading read() {
    Reading reading = new CaseReader(SCHEMA).read(folder);
    assertThat(reading.problems().sorted())
        .filteredOn(problem -> problem.severity().word().equals("error"))
        .extracting(Problem::headline)
        .isEmpty();
    return reading;
  }
}
