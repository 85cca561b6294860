package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  private enum Code implements ProblemCode {
    C042;

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String title() {
      return "amount out of range";
    }

    @Override
    public String remedy() {
      return "Check the figure and its unit.";
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
}
