package dev.ledo.highs.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.ledo.highs.Sense;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;

/// One model in the memory of HiGHS, and the memory through which numbers go there and back.
///
/// Not for two threads at once.
public final class NativeModel implements AutoCloseable {

  private static final int ERROR = -1;

  private final Instances instances;
  private final HighsLibrary library;
  private final MemorySegment highs;
  private final Passage columns;
  private final Passage rows;

  public NativeModel(Instances instances) {
    this.instances = instances;
    this.library = instances.library();
    this.highs = instances.open();
    this.columns = new Passage();
    this.rows = new Passage();
  }

  public void pass(Sense sense, double offset, Columns all, Rows some) {
    columns.reserve(all.count());
    rows.reserve(some.count());
    try (Arena arena = Arena.ofConfined()) {
      require(
          "take the model",
          library.passModel(
              highs, sense, offset, NativeColumns.of(all, arena), NativeRows.of(some, 0, arena)));
    }
  }

  public void changeColumnBounds(Range range, Columns all) {
    MemorySegment lower = columns.first(all.lower, range);
    MemorySegment upper = columns.second(all.upper, range);
    require(
        "change bounds of columns",
        library.call(
            HighsFunction.CHANGE_COLUMN_BOUNDS, highs, range.first(), range.last(), lower, upper));
  }

  public void changeRowBounds(Range range, Rows all) {
    MemorySegment lower = rows.first(all.lower, range);
    MemorySegment upper = rows.second(all.upper, range);
    require(
        "change bounds of rows",
        library.call(
            HighsFunction.CHANGE_ROW_BOUNDS, highs, range.first(), range.last(), lower, upper));
  }

  public void changeCosts(Range range, Columns all) {
    MemorySegment costs = columns.first(all.cost, range);
    require(
        "change costs",
        library.call(HighsFunction.CHANGE_COSTS, highs, range.first(), range.last(), costs));
  }

  public void changeEntry(int row, int column, double value) {
    require("change an entry", library.changeEntry(highs, row, column, value));
  }

  /// Adds the rows from one on to the last.
  public void addRows(Rows all, int from) {
    rows.reserve(all.count());
    try (Arena arena = Arena.ofConfined()) {
      require("add rows", library.addRows(highs, NativeRows.of(all, from, arena)));
    }
  }

  public void deleteRows(BitSet gone, int count) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mask = arena.allocate(JAVA_INT, count);
      gone.stream().forEach(row -> mask.setAtIndex(JAVA_INT, row, 1));
      require("delete rows", library.call(HighsFunction.DELETE_ROWS, highs, mask));
    }
  }

  public ModelStatus run() {
    int status = instances.run(HighsFunction.RUN, highs);
    if (status == ERROR) {
      return ModelStatus.ERROR;
    }
    return ModelStatus.of(library.call(HighsFunction.MODEL_STATUS, highs));
  }

  /// Forgets what was found out, so that the next run starts from nothing.
  public void clearSolver() {
    require("forget a solution", library.call(HighsFunction.CLEAR_SOLVER, highs));
  }

  public void zeroClocks() {
    require("reset its clock", library.call(HighsFunction.ZERO_ALL_CLOCKS, highs));
  }

  /// Reads the value of every column and the dual of every row.
  public void readSolution(double[] primal, double[] duals, int rowCount) {
    require("give its solution", solution(HighsFunction.GET_SOLUTION, rows.first()));
    columns.read(primal, primal.length);
    rows.read(duals, rowCount);
  }

  /// Reads the value of every column.
  public void readPrimal(double[] primal) {
    require("give its solution", solution(HighsFunction.GET_SOLUTION, MemorySegment.NULL));
    columns.read(primal, primal.length);
  }

  /// Offers the value of every column as a start.
  public void offerPrimal(double[] primal) {
    columns.first(primal, new Range(0, primal.length - 1));
    require("take a start", solution(HighsFunction.SET_SOLUTION, MemorySegment.NULL));
  }

  /// Passes the value of every column, and no reduced costs or activities.
  private int solution(HighsFunction function, MemorySegment duals) {
    return library.solution(
        function, highs, columns.first(), MemorySegment.NULL, MemorySegment.NULL, duals);
  }

  /// Reads the weights of rows that prove infeasibility, if HiGHS has them.
  public boolean readDualRay(double[] into, int rowCount) {
    return readRay(HighsFunction.GET_DUAL_RAY, rows, into, rowCount);
  }

  /// Reads the direction of columns that proves unboundedness, if HiGHS has it.
  public boolean readPrimalRay(double[] into, int columnCount) {
    return readRay(HighsFunction.GET_PRIMAL_RAY, columns, into, columnCount);
  }

  private boolean readRay(HighsFunction function, Passage passage, double[] into, int size) {
    MemorySegment has = passage.codes();
    has.set(JAVA_INT, 0, 0);
    int status = instances.run(function, highs, has, passage.first());
    if (status == ERROR || has.get(JAVA_INT, 0) == 0) {
      return false;
    }
    passage.read(into, size);
    return true;
  }

  /// Reads HiGHS' number of every column's and row's basis status.
  public void readBasis(byte[] columnCodes, byte[] rowCodes) {
    require(
        "give its basis",
        library.call(HighsFunction.GET_BASIS, highs, columns.codes(), rows.codes()));
    columns.readCodes(columnCodes);
    rows.readCodes(rowCodes);
  }

  /// Sets every column's and row's basis status by HiGHS' numbers.
  public void setBasis(byte[] columnCodes, byte[] rowCodes) {
    require(
        "take a basis",
        library.call(
            HighsFunction.SET_BASIS, highs, columns.codes(columnCodes), rows.codes(rowCodes)));
  }

  /// Sets an option by its type in HiGHS.
  ///
  /// @return whether HiGHS knows it and takes the value
  public boolean setOption(String name, Object value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment key = arena.allocateFrom(name);
      MemorySegment type = arena.allocate(JAVA_INT);
      if (library.call(HighsFunction.GET_OPTION_TYPE, highs, key, type) != 0) {
        return false;
      }
      return OptionType.of(type.get(JAVA_INT, 0)).set(library, highs, key, value);
    }
  }

  public int intInfo(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(JAVA_INT);
      require(
          "say " + name,
          library.call(HighsFunction.GET_INT_INFO, highs, arena.allocateFrom(name), value));
      return value.get(JAVA_INT, 0);
    }
  }

  public double doubleInfo(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(JAVA_DOUBLE);
      require(
          "say " + name,
          library.call(HighsFunction.GET_DOUBLE_INFO, highs, arena.allocateFrom(name), value));
      return value.get(JAVA_DOUBLE, 0);
    }
  }

  private static void require(String what, int status) {
    if (status == ERROR) {
      throw new IllegalStateException("HiGHS refused to " + what);
    }
  }

  @Override
  public void close() {
    instances.close(highs);
    columns.close();
    rows.close();
  }
}
