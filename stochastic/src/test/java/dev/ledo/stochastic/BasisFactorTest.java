package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisFactorTest {

  private static final int ROWS = 30;
  private static final int COLUMNS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void solutionsMultiplyBackToWhatWasSolvedFor(long seed) {
    var random = new Random(seed);
    var basis = new RandomBasis(random, 1 + (int) (seed % 6));
    assertThat(basis.factor.factor()).isTrue();
    basis.assertSolves(random);
    for (int exchange = 0; exchange < 20; exchange++) {
      basis.exchange(random);
      basis.assertSolves(random);
    }
    assertThat(basis.factor.factor()).isTrue();
    basis.assertSolves(random);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void forgottenExchangesLeaveTheBasisThatWasFactored(long seed) {
    var random = new Random(seed);
    var basis = new RandomBasis(random, 4);
    assertThat(basis.factor.factor()).isTrue();
    int[] before = basis.head.clone();
    for (int exchange = 0; exchange < 5; exchange++) {
      basis.exchange(random);
    }
    basis.factor.forgetExchanges();
    System.arraycopy(before, 0, basis.head, 0, ROWS);
    basis.assertSolves(random);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSingularBasisIsRefused(long seed) {
    var basis = new RandomBasis(new Random(seed), 4);
    basis.positionOf[basis.head[1]] = -1;
    basis.head[1] = basis.head[0];
    assertThat(basis.factor.factor()).isFalse();
  }

  /// Columns of a random matrix and of the rows, chosen so that the basis is regular.
  private static final class RandomBasis {

    private final RecourseColumns columns;
    private final int[] head = new int[ROWS];
    private final int[] positionOf;
    private final BasisFactor factor;

    /// @param filling entries in a column
    RandomBasis(Random random, int filling) {
      var entries = new SparseMatrix.Entries();
      for (int j = 0; j < COLUMNS; j++) {
        for (int e = 0; e < filling; e++) {
          entries.add(random.nextInt(ROWS), j, random.nextInt(19) - 9.5);
        }
      }
      SparseMatrix matrix = entries.matrix(ROWS, COLUMNS);
      this.columns = new RecourseColumns(matrix, matrix.allValues());
      this.positionOf = new int[columns.size()];
      Arrays.fill(positionOf, -1);
      for (int p = 0; p < ROWS; p++) {
        head[p] = columns.logical(p);
        positionOf[head[p]] = p;
      }
      this.factor = new BasisFactor(columns, head, positionOf);
      assertThat(factor.factor()).isTrue();
      for (int exchange = 0; exchange < 2 * ROWS; exchange++) {
        if (!factor.hasRoom()) {
          assertThat(factor.factor()).isTrue();
        }
        exchange(random);
      }
    }

    /// Brings a random column in where it stands best.
    void exchange(Random random) {
      int in = random.nextInt(COLUMNS);
      if (positionOf[in] >= 0) {
        return;
      }
      double[] entering = new double[ROWS];
      columns.scatter(in, 1, entering);
      factor.forward(entering);
      int best = 0;
      for (int p = 1; p < ROWS; p++) {
        best = Math.abs(entering[p]) > Math.abs(entering[best]) ? p : best;
      }
      if (Math.abs(entering[best]) < 0.1) {
        return;
      }
      factor.exchange(best, entering);
      positionOf[head[best]] = -1;
      head[best] = in;
      positionOf[in] = best;
    }

    void assertSolves(Random random) {
      double[] wanted = random.doubles(ROWS, -5, 5).toArray();
      double[] forward = new double[ROWS];
      for (int p = 0; p < ROWS; p++) {
        columns.scatter(head[p], wanted[p], forward);
      }
      factor.forward(forward);
      assertThat(forward).containsExactly(wanted, within(1e-6));
      double[] backward = new double[ROWS];
      for (int p = 0; p < ROWS; p++) {
        backward[p] = columns.dot(head[p], wanted);
      }
      factor.backward(backward);
      assertThat(backward).containsExactly(wanted, within(1e-6));
    }
  }
}
