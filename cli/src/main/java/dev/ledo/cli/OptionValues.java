package dev.ledo.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads days and numbers of options, and says in plain words what is none.
final class OptionValues {

  private OptionValues() {}

  /// Has a command, and those beneath it, read its options so.
  static CommandLine readBy(CommandLine line) {
    ITypeConverter<Integer> whole = number(Integer::valueOf, "a whole number");
    ITypeConverter<Long> large = number(Long::valueOf, "a whole number");
    ITypeConverter<Double> any = number(Double::valueOf, "a number");
    return line.registerConverter(LocalDate.class, OptionValues::day)
        .registerConverter(Integer.class, whole)
        .registerConverter(int.class, whole)
        .registerConverter(Long.class, large)
        .registerConverter(long.class, large)
        .registerConverter(Double.class, any)
        .registerConverter(double.class, any);
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw none(word, "a day such as 2025-06-30", e);
    }
  }

  private static <T> ITypeConverter<T> number(Function<String, T> read, String what) {
    return word -> {
      try {
        return read.apply(word);
      } catch (NumberFormatException e) {
        throw none(word, what, e);
      }
    };
  }

  private static TypeConversionException none(String word, String what, Exception cause) {
    var none = new TypeConversionException("'%s' is not %s".formatted(word, what));
    none.initCause(cause);
    return none;
  }
}
