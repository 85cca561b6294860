package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.SampleRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All filled cells of a certificate, side by side, so that millions of them fit in memory.
public final class CellStore {

  private final Grid grid;
  private final List<SampleRow> samples = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private int[] rows = new int[1024];
  private int[] samplesOfCells = new int[1024];
  private char[] cells = new char[1024];
  private char[] columnsOfCells = new char[1024];
  private byte[] states = new byte[1024];
  private double[] numbers = new double[1024];
  private int size;

  CellStore(Grid grid) {
    this.grid = grid;
  }

  int addSample(SampleRow sample) {
    samples.add(sample);
    return samples.size() - 1;
  }

  int addColumn(Column column) {
    columns.add(column);
    return columns.size() - 1;
  }

  /// Room for so many cells more.
  void reserve(int more) {
    if (size + more > rows.length) {
      int length = Math.max(size + more, rows.length + rows.length / 2);
      rows = Arrays.copyOf(rows, length);
      samplesOfCells = Arrays.copyOf(samplesOfCells, length);
      cells = Arrays.copyOf(cells, length);
      columnsOfCells = Arrays.copyOf(columnsOfCells, length);
      states = Arrays.copyOf(states, length);
      numbers = Arrays.copyOf(numbers, length);
    }
  }

  /// Adds a cell, for which there must be room.
  void add(int row, int cell, int sample, int column) {
    rows[size] = row;
    cells[size] = (char) cell;
    samplesOfCells[size] = sample;
    columnsOfCells[size] = (char) column;
    size++;
  }

  /// Says what the cell is that was added last.
  void set(byte state, double number) {
    states[size - 1] = state;
    numbers[size - 1] = number;
  }

  void change(int at, byte state, double number) {
    states[at] = state;
    numbers[at] = number;
  }

  /// How many cells there are.
  public int size() {
    return size;
  }

  /// State of a cell; see [CellStates].
  public byte state(int at) {
    return states[at];
  }

  /// Number or limit of a cell.
  public double number(int at) {
    return numbers[at];
  }

  /// Index of a cell's column.
  public int columnIndex(int at) {
    return columnsOfCells[at];
  }

  /// Index of a cell's sample.
  public int sampleIndex(int at) {
    return samplesOfCells[at];
  }

  /// Row of a cell in the grid.
  public int row(int at) {
    return rows[at];
  }

  /// Index of a cell in its row.
  public int cell(int at) {
    return cells[at];
  }

  /// The samples in order of their rows.
  public List<SampleRow> samples() {
    return samples;
  }

  /// The columns in order.
  public List<Column> columns() {
    return columns;
  }

  /// The sheet the cells stand in.
  public Grid grid() {
    return grid;
  }
}
