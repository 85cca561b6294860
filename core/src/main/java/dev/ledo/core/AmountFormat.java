package dev.ledo.core;

/// Reads amounts as people write them in a cell.
final class AmountFormat {

  private AmountFormat() {}

  static Amount parse(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      throw new AmountFormatException("an empty cell is unknown, not an amount");
    }
    char first = text.charAt(0);
    if (first == '<') {
      return below(number(text.substring(1)));
    }
    if (first == '>') {
      return new Amount.Above(number(text.substring(1)));
    }
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return range(number(text.substring(0, dots)), number(text.substring(dots + 2)));
    }
    int plusMinus = text.indexOf('±');
    if (plusMinus >= 0) {
      return around(number(text.substring(0, plusMinus)), text.substring(plusMinus + 1).strip());
    }
    return new Amount.Exact(number(text));
  }

  private static Amount below(double limit) {
    if (limit <= 0) {
      throw new AmountFormatException(
          "'<' is for amounts that cannot be negative; write a range down to the least it may be");
    }
    return new Amount.Below(limit);
  }

  private static Amount range(double low, double high) {
    if (low > high) {
      throw new AmountFormatException(
          "the range runs backwards; write " + Numbers.plain(high) + ".." + Numbers.plain(low));
    }
    return Amount.between(low, high);
  }

  private static Amount around(double middle, String spread) {
    boolean relative = spread.endsWith("%");
    double size = number(relative ? spread.substring(0, spread.length() - 1) : spread);
    double half = relative ? Math.abs(middle) * size / 100 : size;
    if (half < 0) {
      throw new AmountFormatException("the part after ± is negative");
    }
    return Amount.between(middle - half, middle + half);
  }

  private static double number(String raw) {
    String text = raw.strip();
    if (Numbers.isPlainNumber(text)) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
      throw new AmountFormatException("'" + text + "' is too large to be a figure");
    }
    throw new AmountFormatException("'" + text + "' is not a number" + advice(text));
  }

  private static String advice(String text) {
    if (text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      return "; write it without separators: " + text.replace(",", "");
    }
    if (text.matches("\\d+,\\d+")) {
      return "; write a decimal point: " + text.replace(',', '.');
    }
    return text.equalsIgnoreCase("NA") || text.equals("-")
        ? "; leave the cell empty if unknown"
        : "";
  }
}
