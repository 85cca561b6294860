package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private enum Code implements ProblemCode {
    C042(Severity.ERROR),
    C075(Severity.WARNING),
    C081(Severity.NOTE);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String title() {
      return "amount out of range";
    }

    @Override
    public String remedy() {
      return "check the figure and its unit";
    }
  }

  @Test
  void isPrintedWithPlaceTextAndHint() {
    String line = "pangwa,Pangwa,mine,MMR,198.1,25.6";
    Problem problem =
        Problem.of(Code.C042, new Place("sites.csv", 14, 24), "latitude 198.1 is outside -90..90")
            .withExcerpt(Excerpt.of(14, line, 23, 5))
            .withHint("columns 5 and 6 look swapped");
    assertThat(problem.render())
        .isEqualTo(
            """
            sites.csv:14:24: error C042: latitude 198.1 is outside -90..90
                14 | pangwa,Pangwa,mine,MMR,198.1,25.6
                   |                        ^^^^^
              hint: columns 5 and 6 look swapped\
            """);
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    Excerpt excerpt = Excerpt.of(1, "x".repeat(500) + "HERE" + "y".repeat(500), 500, 4);
    assertThat(excerpt.text()).hasSizeLessThan(110).contains("HERE");
    assertThat(excerpt.text().substring(excerpt.start(), excerpt.start() + 4)).isEqualTo("HERE");
  }

  @Test
  void onlySoManyProblemsAreKeptAndTheRestIsCounted() {
    var problems = new Problems();
    for (int i = 0; i < Problems.LIMIT + 7; i++) {
      problems.add(Problem.of(Code.C042, new Place("a.csv", i + 1, 1), "bad"));
    }
    assertThat(problems.sorted()).hasSize(Problems.LIMIT);
    assertThat(problems.dropped()).isEqualTo(7);
    assertThat(problems.errors()).isEqualTo(Problems.LIMIT + 7);
  }

  @Test
  void theRemedyStandsInForAMissingHintExceptForANote() {
    var place = new Place("sites.csv", 14, 24);
    assertThat(Problem.of(Code.C042, place, "bad").render())
        .isEqualTo("sites.csv:14:24: error C042: bad\n  hint: check the figure and its unit");
    assertThat(Problem.of(Code.C081, place, "revised").render())
        .isEqualTo("sites.csv:14:24: note C081: revised");
  }

  @Test
  void nothingInAFileCanSteerTheTerminal() {
    Problem problem =
        Problem.of(Code.C042, new Place("a\u001B[2J.csv", 1, 1), "'x\ny\u009B\u202E' is bad")
            .withExcerpt(Excerpt.of(1, "a\u001B\u0085\u202Eb", 4, 1))
            .withHint("write \u2066x");
    assertThat(problem.render())
        .isEqualTo(
            """
            a\\u001B[2J.csv:1:1: error C042: 'x\\u000Ay\\u009B\\u202E' is bad
                 1 | a   b
                   |     ^
              hint: write \\u2066x\
            """);
  }

  @Test
  void aLongMessageLosesItsMiddle() {
    String message = "'" + "x".repeat(10_000) + "' is not an id";
    Problem problem = Problem.of(Code.C042, Place.of("sites.csv"), message);
    assertThat(problem.message()).hasSize(300).startsWith("'xxx").endsWith("x' is not an id");
    assertThat(problem.withHint("💎".repeat(1_000)).hint().orElseThrow())
        .hasSizeBetween(597, 600)
        .doesNotContain("?");
  }

  @Test
  void errorsDisplaceWarningsAndWarningsDisplaceNotes() {
    var problems = new Problems();
    for (Code code : List.of(Code.C081, Code.C075, Code.C042)) {
      for (int i = 0; i < Problems.LIMIT - 500; i++) {
        problems.add(Problem.of(code, new Place("a.csv", i + 1, 1), "bad"));
      }
    }
    assertThat(problems.sorted()).hasSize(Problems.LIMIT);
    assertThat(problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR))
        .hasSize(Problems.LIMIT - 500);
    assertThat(problems.sorted()).noneMatch(p -> p.severity() == Severity.NOTE);
    assertThat(problems.dropped()).isEqualTo(2 * Problems.LIMIT - 1_500);
  }
}
