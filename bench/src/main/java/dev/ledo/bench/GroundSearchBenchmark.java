package dev.ledo.bench;

import dev.ledo.core.Progress;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.ground.WalkEffort;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Least cost from one cell to all of 4,000 x 4,000, in a process that has searched before: wall
/// seconds by threads and headings.
///
/// The terrain and the start are those of `bench/route/threads.sh`, which measures whole processes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 9)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn16m", "-Xmx2g"})
public class GroundSearchBenchmark {

  private static final int ROWS = 4000;
  private static final double STEP_M = 30;
  private static final int SEED = 3;

  /// Directions of moves from a cell; with 16 a long move samples what it crosses.
  @Param({"8", "16"})
  private int headings;

  /// Threads that search.
  @Param({"1", "2"})
  private int threads;

  private final Cell start = new Cell(ROWS / 10, ROWS / 10);
  private Travel travel;

  /// Makes the terrain.
  @Setup
  public void terrain() {
    var frame = new MetreFrame(ROWS, ROWS, (ROWS - 1) * STEP_M, 0, STEP_M, STEP_M);
    var ground = Ground.of(new MountainGenerator(SEED).on(frame));
    Sampling sampling = headings == 8 ? Sampling.ENDS : Sampling.CROSSED;
    travel = new Travel(ground, HeadingSet.of(headings), WalkEffort.LANGMUIR, sampling);
  }

  /// One search.
  @Benchmark
  public Optional<CostField> search() {
    var setting = new SearchSetting(threads, Double.POSITIVE_INFINITY);
    return GroundSearch.from(travel, List.of(start), setting, Progress.SILENT);
  }
}
