package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.Reading;
import java.util.List;

/// What a cell was found to be, in one byte.
public final class CellStates {

  static final byte BLANK = 0;
  static final byte KNOWN = 1;
  static final byte BELOW = 2;
  static final byte ABOVE = 3;

  /// A negative number, until the whole column is seen.
  static final byte NEGATIVE = 4;

  private static final int MISSING = 8;
  private static final int SET_ASIDE = 32;
  private static final List<Reading.Cause> CAUSES = List.of(Reading.Cause.values());
  private static final List<QuarantineReason> REASONS = List.of(QuarantineReason.values());

  private CellStates() {}

  static byte missing(Reading.Cause cause) {
    return (byte) (MISSING + CAUSES.indexOf(cause));
  }

  static byte setAside(QuarantineReason reason) {
    return (byte) (SET_ASIDE + REASONS.indexOf(reason));
  }

  /// Whether a cell was set aside.
  public static boolean isSetAside(byte state) {
    return state >= SET_ASIDE;
  }

  /// Why a cell was set aside.
  public static QuarantineReason reason(byte state) {
    return REASONS.get(state - SET_ASIDE);
  }

  /// What a cell says that was not set aside.
  public static Reading reading(byte state, double number) {
    return switch (state) {
      case KNOWN -> new Reading.Known(number);
      case BELOW -> new Reading.Below(number);
      case ABOVE -> new Reading.Above(number);
      default -> new Reading.Missing(CAUSES.get(state - MISSING));
    };
  }
}
