package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import java.util.List;

/// How a file writes decimals and thousands, decided by all its numbers together.
///
/// `1,234` alone may be 1234 or 1.234. A number that can only be one of them (`0,05`, `12.5`,
/// `1,234.5`) is evidence. A lone group of thousands is read as such only in a file that has others
/// and no number with three decimals. Where the evidence agrees, the doubtful numbers follow it;
/// where it does not, they are set aside, and so are the clear ones that go against nine in ten of
/// the others.
final class Decimals {

  /// What one number shows about its marks.
  enum Shape {
    /// Digits only.
    PLAIN,
    /// A point that can only be decimal.
    POINT,
    /// A comma that can only be decimal.
    COMMA,
    /// One point before three digits.
    POINT_OR_GROUP,
    /// One comma before three digits.
    COMMA_OR_GROUP,
    /// Points that can only be thousands.
    POINT_GROUPS,
    /// Commas that can only be thousands.
    COMMA_GROUPS,
    /// No number.
    NONE
  }

  /// Fewer numbers may all be slips.
  private static final int LEAST_EVIDENCE = 3;

  private final char cellSeparator;
  private long points;
  private long commas;
  private long pointGroups;
  private long commaGroups;
  private long lonePoints;
  private long loneCommas;
  private boolean threeAfterPoint;
  private boolean threeAfterComma;
  private boolean isPoint;
  private boolean isComma;
  private boolean isContradicted;
  private boolean isSure;

  Decimals(char cellSeparator) {
    this.cellSeparator = cellSeparator;
  }

  /// Counts a number as evidence.
  void see(String digits, Shape shape) {
    boolean certain = shape == Shape.POINT || shape == Shape.COMMA || isGroups(shape);
    if (certain && digits.length() > 4) {
      char mark = digits.charAt(digits.length() - 4);
      threeAfterPoint |= mark == '.' && shape != Shape.POINT_GROUPS;
      threeAfterComma |= mark == ',' && shape != Shape.COMMA_GROUPS;
    }
    see(shape);
  }

  private static boolean isGroups(Shape shape) {
    return shape == Shape.POINT_GROUPS || shape == Shape.COMMA_GROUPS;
  }

  /// Counts a number that has not three digits after its mark.
  void see(Shape shape) {
    switch (shape) {
      case POINT -> points++;
      case COMMA -> commas++;
      case POINT_GROUPS -> pointGroups++;
      case COMMA_GROUPS -> commaGroups++;
      case POINT_OR_GROUP -> lonePoints++;
      case COMMA_OR_GROUP -> loneCommas++;
      case PLAIN, NONE -> {}
    }
  }

  /// Decides, once all evidence is counted: the decimal mark is what nine in ten of it show;
  /// without evidence it is a point where commas stand between cells.
  void decide() {
    long point = points + commaGroups;
    long comma = commas + pointGroups;
    isPoint = point + comma == 0 ? cellSeparator == ',' : point > 0 && comma * 9 <= point;
    isComma = comma > 0 && point * 9 <= comma;
    isContradicted = point > 0 && comma > 0;
    isSure = (isPoint && cellSeparator == ',') || point + comma >= LEAST_EVIDENCE;
  }

  /// Whether every point is a decimal mark.
  boolean isAlwaysPoint() {
    return isPoint && isSure && !isContradicted && commaGroups == 0 && loneCommas == 0;
  }

  /// What a number is in this file.
  ///
  /// @return the number, or NaN when [#doubt] says why not
  double number(String digits, Shape shape) {
    return switch (shape) {
      case PLAIN -> Double.parseDouble(digits);
      case POINT -> isPoint ? withPoint(digits) : Double.NaN;
      case COMMA_GROUPS -> isPoint ? withPoint(digits) : Double.NaN;
      case COMMA -> isComma ? withComma(digits) : Double.NaN;
      case POINT_GROUPS -> isComma ? withComma(digits) : Double.NaN;
      case POINT_OR_GROUP, COMMA_OR_GROUP -> either(digits, shape == Shape.POINT_OR_GROUP);
      case NONE -> Double.NaN;
    };
  }

  /// A mark before three digits: decimal in a file without any sign of groups, thousands in one
  /// that shows groups and no decimals of three digits.
  private double either(String digits, boolean hasPoint) {
    if (isContradicted || !isSure) {
      return Double.NaN;
    }
    boolean groups = isPoint ? commaGroups > 0 : pointGroups > 0;
    boolean perhapsGroups = isPoint ? loneCommas > 0 : lonePoints > 0;
    boolean three = isPoint ? threeAfterPoint : threeAfterComma;
    boolean accepted = isPoint == hasPoint ? !groups && !perhapsGroups : groups && !three;
    if (!accepted) {
      return Double.NaN;
    }
    return isPoint ? withPoint(digits) : withComma(digits);
  }

  private static double withPoint(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static double withComma(String digits) {
    return Double.parseDouble(digits.replace(".", "").replace(',', '.'));
  }

  /// Why a number is in doubt.
  QuarantineReason doubt(Shape shape) {
    return switch (shape) {
      case NONE -> QuarantineReason.UNREADABLE;
      case POINT_OR_GROUP, COMMA_OR_GROUP -> QuarantineReason.AMBIGUOUS_SEPARATOR;
      case PLAIN, POINT, COMMA, POINT_GROUPS, COMMA_GROUPS -> QuarantineReason.OTHER_SEPARATOR;
    };
  }

  /// The shape of a text of digits, points and commas.
  static Shape shape(String text) {
    int points = 0;
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      if (c != '.' && c != ',' && (c < '0' || c > '9')) {
        return Shape.NONE;
      }
    }
    if (text.length() - points - commas == 0 || text.length() > 30) {
      return Shape.NONE;
    }
    if (points == 0 && commas == 0) {
      return Shape.PLAIN;
    }
    if (points > 0 && commas > 0) {
      return both(text, points, commas);
    }
    return points > 0
        ? one(text, '.', List.of(Shape.POINT, Shape.POINT_OR_GROUP, Shape.POINT_GROUPS))
        : one(text, ',', List.of(Shape.COMMA, Shape.COMMA_OR_GROUP, Shape.COMMA_GROUPS));
  }

  private static Shape both(String text, int points, int commas) {
    boolean pointLast = text.lastIndexOf('.') > text.lastIndexOf(',');
    char decimal = pointLast ? '.' : ',';
    if ((pointLast ? points : commas) != 1) {
      return Shape.NONE;
    }
    int at = text.indexOf(decimal);
    boolean grouped = isGrouped(text.substring(0, at), pointLast ? ',' : '.');
    if (!grouped || at == text.length() - 1) {
      return Shape.NONE;
    }
    return pointLast ? Shape.COMMA_GROUPS : Shape.POINT_GROUPS;
  }

  /// @param shapes if decimal, if either, if thousands
  private static Shape one(String text, char mark, List<Shape> shapes) {
    boolean grouped = isGrouped(text, mark);
    if (text.indexOf(mark) != text.lastIndexOf(mark)) {
      return grouped ? shapes.get(2) : Shape.NONE;
    }
    if (text.charAt(text.length() - 1) == mark) {
      return Shape.NONE;
    }
    return shapes.get(grouped ? 1 : 0);
  }

  /// One to three digits, not starting with 0, then groups of three.
  private static boolean isGrouped(String text, char mark) {
    int first = text.indexOf(mark);
    if (first < 1 || first > 3 || text.charAt(0) == '0') {
      return false;
    }
    for (int at = first; at < text.length(); at += 4) {
      boolean group = text.charAt(at) == mark && at + 4 <= text.length();
      if (!group || text.substring(at + 1, at + 4).indexOf(mark) >= 0) {
        return false;
      }
    }
    return true;
  }
}
