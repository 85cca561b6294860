package dev.ledo.stochastic.smps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.stochastic.smps.SmpsReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Three SMPS files as texts, to be read from a folder.
record SmpsText(String core, String time, String stoch) {

  /// Two columns and a row now, two columns and two rows later, one of them uncertain.
  static final SmpsText SMALL =
      new SmpsText(
          """
          NAME          SMALL
          ROWS
           N  COST
           L  CAP
           G  DEMAND
           E  LINK
          COLUMNS
              X1        COST             2.0   CAP              1.0
              X1        DEMAND           1.0
              X2        COST             3.0   CAP              1.0
              X2        LINK             1.0
              Y1        COST             5.0   DEMAND           1.0
              Y2        COST             7.0   LINK             1.0
          RHS
              RHS       CAP             10.0   DEMAND           4.0
              RHS       LINK             6.0
          ENDATA
          """,
          """
          TIME          SMALL
          PERIODS
              X1        CAP                      NOW
              Y1        DEMAND                   LATER
          ENDATA
          """,
          """
          STOCH         SMALL
          INDEP         DISCRETE
              RHS       DEMAND           3.0   LATER            0.25
              RHS       DEMAND           5.0   LATER            0.75
          ENDATA
          """);

  SmpsText withCore(String text) {
    return new SmpsText(text, time, stoch);
  }

  SmpsText withTime(String text) {
    return new SmpsText(core, text, stoch);
  }

  SmpsText withStoch(String text) {
    return new SmpsText(core, time, text);
  }

  SmpsText replaceInCore(String from, String to) {
    assertThat(core).contains(from);
    return withCore(core.replace(from, to));
  }

  Reading read(Path folder) {
    try {
      Path cor = Files.writeString(folder.resolve("p.cor"), core);
      Path tim = Files.writeString(folder.resolve("p.tim"), time);
      Path sto = Files.writeString(folder.resolve("p.sto"), stoch);
      return SmpsReader.read(cor, tim, sto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program, which must be read without errors.
  SmpsProgram program(Path folder) {
    Reading reading = read(folder);
    assertThat(reading.problems().sorted())
        .filteredOn(p -> reading.problems().hasErrors())
        .isEmpty();
    return reading.found().orElseThrow();
  }

  /// Headlines of all problems, with the folder taken off.
  List<String> headlines(Path folder) {
    return read(folder).problems().sorted().stream()
        .map(Problem::headline)
        .map(text -> text.replace(folder + "/", ""))
        .toList();
  }
}
