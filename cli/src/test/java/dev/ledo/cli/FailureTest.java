package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.highs.HighsUnavailable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureTest {

  private final StringWriter err = new StringWriter();

  @Command
  private record Failing(Callable<Integer> work) implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private int run(Callable<Integer> work) {
    return Failure.execute(
        new CommandLine(new Failing(work))
            .setErr(new PrintWriter(err, true))
            .setExecutionExceptionHandler(new Failure()));
  }

  @Test
  void aMissingFileOrSolverIsNamedAndNoDefect() {
    assertThat(
            run(() -> {
              throw new NoSuchFileException("heights.tif");
            }))
        .isEqualTo(ExitCode.MISSING);
    assertThat(
            run(() -> {
              throw new HighsUnavailable("there is no HiGHS for this platform");
            }))
        .isEqualTo(ExitCode.MISSING);
    assertThat(err.toString().lines())
        .containsExactly(
            "ledo: error: heights.tif", "ledo: error: there is no HiGHS for this platform");
  }

  @Test
  void aDefectIsToldWithWhereItWas() {
    assertThat(
            run(() -> {
              throw new IllegalStateException("7 of 6 routes");
            }))
        .isEqualTo(ExitCode.DEFECT);
    assertThat(err.toString().lines())
        .startsWith(
            "ledo: this is a defect in Ledo; please report it with what follows",
            "java.lang.IllegalStateException: 7 of 6 routes")
        .anyMatch(line -> line.contains("at dev.ledo"));
  }

  @Test
  void anEmptyMemoryIsSaidInOneLine() {
    assertThat(
            run(() -> {
              throw new OutOfMemoryError();
            }))
        .isEqualTo(ExitCode.DEFECT);
    assertThat(err.toString())
        .startsWith("ledo: error: the memory is used up; try")
        .hasLineCount(1);
  }
}
