package dev.ledo.highs.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// What kind of value an option of HiGHS takes.
enum OptionType {
  BOOL,
  INT,
  DOUBLE,
  STRING;

  static OptionType of(int code) {
    return switch (code) {
      case 0 -> BOOL;
      case 1 -> INT;
      case 2 -> DOUBLE;
      case 3 -> STRING;
      default -> throw new IllegalStateException("HiGHS has no options of type " + code);
    };
  }

  /// Sets an option of this type.
  ///
  /// @return false if the value is not of this type, or HiGHS refuses it
  boolean set(HighsLibrary library, MemorySegment highs, MemorySegment name, Object value) {
    return switch (value) {
      case Boolean flag when this == BOOL ->
          library.call(HighsFunction.SET_BOOL_OPTION, highs, name, flag ? 1 : 0) == 0;
      case Double number when this == INT && number == Math.rint(number) ->
          library.call(HighsFunction.SET_INT_OPTION, highs, name, number.intValue()) == 0;
      case Double number when this == DOUBLE ->
          library.call(HighsFunction.SET_DOUBLE_OPTION, highs, name, number.doubleValue()) == 0;
      case String text when this == STRING -> setText(library, highs, name, text);
      default -> false;
    };
  }

  private static boolean setText(
      HighsLibrary library, MemorySegment highs, MemorySegment name, String text) {
    try (Arena arena = Arena.ofConfined()) {
      return library.call(HighsFunction.SET_STRING_OPTION, highs, name, arena.allocateFrom(text))
          == 0;
    }
  }
}
