package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final LinearModelBuilder builder = LinearModel.builder();

  @Test
  void holdsWhatWasPutIn() {
    builder.sense(Sense.MAXIMISE).offset(2.5);
    int first = builder.column(3, -1, 4);
    int second = builder.integerColumn(5, -NONE, NONE);
    int row = builder.row(0, 10, new int[] {second, first}, new double[] {7, -2});
    int empty = builder.row(-NONE, 1);

    LinearModel model = builder.build();

    assertThat(model.sense()).isEqualTo(Sense.MAXIMISE);
    assertThat(model.offset()).isEqualTo(2.5);
    assertThat(model.columns()).isEqualTo(2);
    assertThat(model.rows()).isEqualTo(2);
    assertThat(model.entries()).isEqualTo(2);
    assertThat(model.cost(first)).isEqualTo(3);
    assertThat(model.columnLower(first)).isEqualTo(-1);
    assertThat(model.columnUpper(first)).isEqualTo(4);
    assertThat(model.isInteger(first)).isFalse();
    assertThat(model.isInteger(second)).isTrue();
    assertThat(model.rowLower(row)).isZero();
    assertThat(model.rowUpper(row)).isEqualTo(10);
    assertThat(model.rowColumns(row)).containsExactly(first, second);
    assertThat(model.rowEntries(row)).containsExactly(-2, 7);
    assertThat(model.rowColumns(empty)).isEmpty();
  }

  @Test
  void takesEntriesInAnyOrder() {
    for (int column = 0; column < 3; column++) {
      builder.column(0, 0, 1);
      builder.row(0, 1);
    }
    builder.entry(2, 1, 21).entry(0, 2, 2).entry(2, 0, 20).entry(0, 0, 1);

    LinearModel model = builder.build();

    assertThat(model.rowColumns(0)).containsExactly(0, 2);
    assertThat(model.rowEntries(0)).containsExactly(1, 2);
    assertThat(model.rowColumns(1)).isEmpty();
    assertThat(model.rowEntries(2)).containsExactly(20, 21);
  }

  @Test
  void isNotChangedByWhatTheBuilderDoesNext() {
    builder.column(1, 0, 1);
    LinearModel model = builder.build();
    builder.column(2, 0, 1);

    assertThat(model.columns()).isEqualTo(1);
    assertThat(builder.build().columns()).isEqualTo(2);
  }

  @Test
  void takesHugeBoundsAsNone() {
    builder.column(0, -1e20, 1e30);

    assertThat(builder.build().columnLower(0)).isEqualTo(-NONE);
    assertThat(builder.build().columnUpper(0)).isEqualTo(NONE);
  }

  @Test
  void losesItsWholeNumbersWhenRelaxed() {
    builder.integerColumn(1, 0, 1);
    LinearModel model = builder.build();

    assertThat(model.hasIntegers()).isTrue();
    assertThat(model.relaxed().hasIntegers()).isFalse();
    assertThat(model.relaxed().columns()).isEqualTo(1);
  }

  @Test
  void saysWhichBoundsCross() {
    Refusal.ofArgument(
        () -> builder.column(0, 3, 2),
        "column 0: lower bound 3.0 is not at or below upper bound 2.0");
    Refusal.ofArgument(
        () -> builder.row(Double.NaN, 2),
        "row 0: lower bound NaN is not at or below upper bound 2.0");
    Refusal.ofArgument(
        () -> builder.column(0, NONE, NONE),
        "column 0: bounds Infinity and Infinity leave no number");
    Refusal.ofArgument(
        () -> builder.row(-NONE, -1e21), "row 0: bounds -Infinity and -1.0E21 leave no number");
  }

  @Test
  void saysWhichNumberIsNone() {
    builder.column(0, 0, 1);
    Refusal.ofArgument(() -> builder.offset(NONE), "offset Infinity is not a finite number");
    Refusal.ofArgument(
        () -> builder.column(Double.NaN, 0, 1), "column 1: cost NaN is not a number below 1e20");
    Refusal.ofArgument(
        () -> builder.row(0, 1, new int[] {0}, new double[] {1e15}),
        "row 0, column 0: entry 1.0E15 is not a number below 1e15");
  }

  @Test
  void saysWhichColumnIsUnknownOrComesTwice() {
    builder.column(0, 0, 1);
    builder.column(0, 0, 1);
    Refusal.ofArgument(
        () -> builder.row(0, 1, new int[] {2}, new double[] {1}),
        "row 0: column 2 is outside 0..1");
    builder.row(0, 1);
    Refusal.ofArgument(
        () -> builder.row(0, 1, new int[] {1, 0, 1}, new double[] {1, 1, 1}),
        "row 1: column 1 comes twice; add its entries up");
    Refusal.ofArgument(
        () -> builder.row(0, 1, new int[] {1}, new double[] {1, 1}),
        "row 1: 1 columns but 2 entries");
    builder.entry(0, 0, 4).entry(0, 0, 5);
    Refusal.ofArgument(builder::build, "row 0: column 0 comes twice; add its entries up");
  }

  @Test
  void knowsNoColumnBeyondItsLast() {
    builder.column(0, 0, 1);
    LinearModel model = builder.build();

    assertThatThrownBy(() -> model.cost(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> model.rowLower(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.entry(0, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
