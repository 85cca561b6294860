package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// A call that is refused, with the message it has to give.
final class Refusal {

  private Refusal() {}

  static void ofArgument(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  static void ofState(ThrowingCallable call, String message) {
    assertThatIllegalStateException().isThrownBy(call).withMessage(message);
  }
}
