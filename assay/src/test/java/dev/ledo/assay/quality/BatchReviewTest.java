package dev.ledo.assay.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.assay.quality.BatchReview.Batch;
import dev.ledo.assay.quality.BlankChecks.Blank;
import dev.ledo.assay.quality.BlankChecks.Judged;
import dev.ledo.assay.quality.BlankChecks.Outcome;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BatchReviewTest {

  private static final ReferenceMaterial MATERIAL = new ReferenceMaterial("M", 100, 5);
  private static final List<String> ORDER =
      List.of("s1", "c1", "s2", "s3", "c2", "s4", "b1", "s5", "c3", "s6");
  private static final Pairs GOOD = Pairs.of(new double[] {10, 20}, new double[] {10.1, 20.1});

  private static ControlChart chart(double first, double second, double third) {
    return ControlChart.of(MATERIAL, List.of("c1", "c2", "c3"), List.of(first, second, third));
  }

  private static Judged blank(double result, double before) {
    return BlankChecks.USUAL
        .judge(List.of(new Blank("b1", OptionalDouble.of(result), OptionalDouble.of(before))), 0.1)
        .getFirst();
  }

  private static BatchReview review(ControlChart chart, Judged blank) {
    return BatchReview.of(new Batch(ORDER, List.of(chart), List.of(blank), GOOD, 10));
  }

  @Test
  void resultBeyondThreeDeviationsSendsItsNeighbourhoodBack() {
    BatchReview review = review(chart(101, 116, 99), blank(0.2, 50));
    assertThat(review.verdict()).isEqualTo(Verdict.REASSAY);
    assertThat(review.findings().getFirst().samples()).containsExactly("s2", "s3", "s4", "s5");
    assertThat(review.findings().getFirst().reason())
        .isEqualTo("c2 = 116 is 3.2 standard deviations from 100 of M (rule 1-3s)");
  }

  @Test
  void warningAloneIsANote() {
    BatchReview review = review(chart(101, 111, 99), blank(0.2, 50));
    assertThat(review.verdict()).isEqualTo(Verdict.ACCEPT_WITH_NOTE);
    assertThat(review.findings())
        .extracting(Finding::reason)
        .contains("c2 = 111 is 2.2 standard deviations from 100 of M (rule 1-2s)");
  }

  @Test
  void dirtyBlankSendsBackWhatCameBeforeIt() {
    BatchReview review = review(chart(101, 99, 99), blank(1.2, 50));
    assertThat(review.verdict()).isEqualTo(Verdict.REASSAY);
    assertThat(review.findings().getFirst())
        .isEqualTo(
            new Finding(
                Verdict.REASSAY, "b1 is 12 detection limits", List.of("s1", "s2", "s3", "s4")));
  }

  @Test
  void carryOverIsNamed() {
    assertThat(blank(0.7, 100)).matches(Judged::isCarryOver);
    assertThat(blank(0.7, 100).outcome()).isEqualTo(Outcome.WARNING);
    assertThat(blank(0.7, 20)).matches(judged -> !judged.isCarryOver());
    assertThat(blank(0.5, 100).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void batchWithoutControlsIsNotSimplyAccepted() {
    BatchReview review =
        BatchReview.of(
            new Batch(
                List.of("s1"), List.of(), List.of(), Pairs.of(new double[0], new double[0]), 10));
    assertThat(review.verdict()).isEqualTo(Verdict.ACCEPT_WITH_NOTE);
    assertThat(review.findings())
        .extracting(Finding::reason)
        .containsExactlyInAnyOrder(
            "no reference material: a bias would not be seen",
            "no duplicates: precision is not known");
  }
}
