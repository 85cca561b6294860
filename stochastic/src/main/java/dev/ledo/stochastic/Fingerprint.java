package dev.ledo.stochastic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A name for a program with its scenarios and risk measure, which changes if any of them does.
final class Fingerprint {

  private final MessageDigest digest;
  private final ByteBuffer number = ByteBuffer.allocate(Double.BYTES);

  private Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(TwoStageProgram program, ScenarioSource source, RiskMeasure risk) {
    var print = new Fingerprint();
    print.add(program.offset());
    print.add(risk.weight());
    print.add(risk.level());
    print.add(program.first());
    print.add(program.second());
    print.add(program.technology());
    print.add(program.elements().toString());
    print.add(program, source);
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void add(TwoStageProgram program, ScenarioSource source) {
    double[] values = new double[program.elements().size()];
    for (int s = 0; s < source.size(); s++) {
      add(source.probability(s));
      source.fill(s, values);
      for (double value : values) {
        add(value);
      }
    }
  }

  private void add(TwoStageProgram.Stage stage) {
    Columns columns = stage.columns();
    for (int j = 0; j < columns.size(); j++) {
      add(columns.name(j));
      add(columns.cost(j));
      add(columns.lower(j));
      add(columns.upper(j));
      add(columns.isInteger(j) ? 1 : 0);
    }
    Rows rows = stage.rows();
    for (int i = 0; i < rows.size(); i++) {
      add(rows.name(i));
      add(rows.lower(i));
      add(rows.upper(i));
    }
    add(stage.matrix());
  }

  private void add(SparseMatrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int p = matrix.start(i); p < matrix.start(i + 1); p++) {
        add(i);
        add(matrix.column(p));
        add(matrix.value(p));
      }
    }
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private void add(double value) {
    digest.update(number.clear().putDouble(value).array());
  }
}
