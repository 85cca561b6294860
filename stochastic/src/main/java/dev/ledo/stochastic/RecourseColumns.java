package dev.ledo.stochastic;

/// The columns of the second stage in a form for the simplex method: those of *W*, and after them a
/// logical column −e_i for each row, which stands for the row's value.
final class RecourseColumns {

  private final SparseMatrix matrix;
  private final double[] values;
  private final int structurals;
  private final int[] starts;
  private final int[] rows;
  private final int[] places;

  /// @param values of the matrix by place; read again whenever they are needed
  RecourseColumns(SparseMatrix matrix, double[] values) {
    this.matrix = matrix;
    this.values = values;
    this.structurals = matrix.columns();
    this.starts = new int[structurals + 1];
    this.rows = new int[matrix.places()];
    this.places = new int[matrix.places()];
    for (int p = 0; p < matrix.places(); p++) {
      starts[matrix.column(p) + 1]++;
    }
    for (int j = 0; j < structurals; j++) {
      starts[j + 1] += starts[j];
    }
    int[] next = starts.clone();
    for (int i = 0; i < matrix.rows(); i++) {
      for (int p = matrix.start(i); p < matrix.start(i + 1); p++) {
        int at = next[matrix.column(p)]++;
        rows[at] = i;
        places[at] = p;
      }
    }
  }

  /// Columns of W.
  int structurals() {
    return structurals;
  }

  /// All variables.
  int size() {
    return structurals + matrix.rows();
  }

  /// Variable that stands for the value of a row.
  int logical(int row) {
    return structurals + row;
  }

  /// Entries of a variable's column.
  int count(int variable) {
    return variable < structurals ? starts[variable + 1] - starts[variable] : 1;
  }

  /// Row of one of a variable's entries.
  int row(int variable, int entry) {
    return variable < structurals ? rows[starts[variable] + entry] : variable - structurals;
  }

  /// Value of one of a variable's entries.
  double value(int variable, int entry) {
    return variable < structurals ? values[places[starts[variable] + entry]] : -1;
  }

  /// First place of a row in the matrix.
  int rowStart(int row) {
    return matrix.start(row);
  }

  /// Variable at a place of the matrix.
  int columnAt(int place) {
    return matrix.column(place);
  }

  /// Value at a place of the matrix.
  double valueAt(int place) {
    return values[place];
  }

  /// Adds a multiple of a variable's column to a vector by row.
  void scatter(int variable, double factor, double[] byRow) {
    if (variable >= structurals) {
      byRow[variable - structurals] -= factor;
      return;
    }
    for (int e = starts[variable]; e < starts[variable + 1]; e++) {
      byRow[rows[e]] += factor * values[places[e]];
    }
  }

  /// Product of a variable's column with a vector by row.
  double dot(int variable, double[] byRow) {
    if (variable >= structurals) {
      return -byRow[variable - structurals];
    }
    double sum = 0;
    for (int e = starts[variable]; e < starts[variable + 1]; e++) {
      sum += values[places[e]] * byRow[rows[e]];
    }
    return sum;
  }
}
