package dev.ledo.cases;

import java.util.Locale;

/// Words of a column as constants of an enum.
public final class Words {

  private Words() {}

  /// The constant for a word: `state-company` is `STATE_COMPANY`.
  ///
  /// @throws IllegalArgumentException if the schema allows a word that the enum does not have
  public static <E extends Enum<E>> E of(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The word for a constant.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
