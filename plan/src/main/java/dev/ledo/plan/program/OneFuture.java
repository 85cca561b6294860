package dev.ledo.plan.program;

import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.stochastic.Columns;
import dev.ledo.stochastic.Rows;
import dev.ledo.stochastic.SparseMatrix;
import dev.ledo.stochastic.TwoStageProgram;
import java.util.ArrayList;
import java.util.List;

/// A two-stage program of which the one future is known, as a plain program: columns and rows of
/// the first stage, then those of the second.
final class OneFuture {

  private final TwoStageProgram program;
  private final LinearModelBuilder builder = LinearModel.builder();

  private OneFuture(TwoStageProgram program) {
    this.program = program;
  }

  static LinearModel of(TwoStageProgram program) {
    return new OneFuture(program).model();
  }

  private LinearModel model() {
    columns(program.first().columns());
    columns(program.second().columns());
    int second = program.first().columns().size();
    Rows firstRows = program.first().rows();
    for (int i = 0; i < firstRows.size(); i++) {
      var row = new Entries();
      row.add(program.first().matrix(), i, 0);
      builder.row(firstRows.lower(i), firstRows.upper(i), row.columns(), row.values());
    }
    Rows secondRows = program.second().rows();
    for (int i = 0; i < secondRows.size(); i++) {
      var row = new Entries();
      row.add(program.technology(), i, 0);
      row.add(program.second().matrix(), i, second);
      builder.row(secondRows.lower(i), secondRows.upper(i), row.columns(), row.values());
    }
    return builder.offset(program.offset()).build();
  }

  private void columns(Columns columns) {
    for (int j = 0; j < columns.size(); j++) {
      if (columns.isInteger(j)) {
        builder.integerColumn(columns.cost(j), columns.lower(j), columns.upper(j));
      } else {
        builder.column(columns.cost(j), columns.lower(j), columns.upper(j));
      }
    }
  }

  /// The entries of one row.
  private static final class Entries {

    private final List<Integer> columns = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void add(SparseMatrix matrix, int row, int shift) {
      for (int place = matrix.start(row); place < matrix.start(row + 1); place++) {
        columns.add(matrix.column(place) + shift);
        values.add(matrix.value(place));
      }
    }

    int[] columns() {
      return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    double[] values() {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
