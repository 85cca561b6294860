package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.AsciiGridWriter;
import dev.ledo.route.terrain.file.TiffWriter;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledo route mountains`: made-up heights to try things on.
@Command(
    name = "mountains",
    description = "Make up mountains by seed, on a drawing board in metres.",
    mixinStandardHelpOptions = true)
final class RouteMountainsCommand implements Callable<Integer> {

  private static final int MOST = 40_000;
  private static final double SHORTEST_STEP_M = 0.1;
  private static final double LONGEST_STEP_M = 1_000;
  private static final double USABLE = 0.95;
  private static final double MEGA = 1e6;

  @Option(names = "--rows", paramLabel = "N", required = true, description = "Rows of cells.")
  private int rows;

  @Option(names = "--columns", paramLabel = "N", description = "Columns; as many as rows.")
  private Optional<Integer> columns = Optional.empty();

  @Option(names = "--step", paramLabel = "METRES", description = "Size of a cell, 30 by default.")
  private double step = 30;

  @Option(names = "--seed", paramLabel = "S", description = "Each gives other mountains.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to write heights, as .tif or .asc.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    int across = columns.orElse(rows);
    if (rows < 2 || across < 2 || rows > MOST || across > MOST) {
      throw mistake("--rows and --columns lie in 2 to 40,000");
    }
    if (!(step >= SHORTEST_STEP_M && step <= LONGEST_STEP_M)) {
      throw mistake("--step lies in 0.1 to 1,000 m");
    }
    RouteCostTargets.needEnding(spec, "--out", out, RouteCostTargets.RASTERS);
    WholeFiles.check(out);
    var frame = new MetreFrame(rows, across, (rows - 1) * step, 0, step, step);
    checkRoom(MountainGenerator.bytes(frame));
    Terrain terrain = new MountainGenerator(seed).on(frame);
    WholeFiles.write(
        out,
        draft -> {
          if (RouteCostTargets.ending(out).equals("asc")) {
            AsciiGridWriter.write(draft, terrain);
          } else {
            TiffWriter.write(draft, terrain, TiffWriter.Packing.NONE);
          }
        });
    spec.commandLine().getOut().println("written: " + out);
    return ExitCode.DONE;
  }

  private void checkRoom(long neededBytes) {
    double thereBytes = Runtime.getRuntime().maxMemory() * USABLE;
    if (neededBytes > thereBytes) {
      throw mistake(
          "%,d x %,d heights take %,.0f MB, and there are %,.0f MB; set LEDO_JAVA_OPTS=-Xmx8g, or"
                  .formatted(rows, columns.orElse(rows), neededBytes / MEGA, thereBytes / MEGA)
              + " make fewer");
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
