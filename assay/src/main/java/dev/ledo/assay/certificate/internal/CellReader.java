package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.DetectionRange;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one cell of results at a time: a state and, with it, a number.
final class CellReader {

  private static final Map<String, Reading.Cause> WORDS =
      Map.ofEntries(
          Map.entry("is", Reading.Cause.INSUFFICIENT_SAMPLE),
          Map.entry("i.s.", Reading.Cause.INSUFFICIENT_SAMPLE),
          Map.entry("nss", Reading.Cause.INSUFFICIENT_SAMPLE),
          Map.entry("n.s.s.", Reading.Cause.INSUFFICIENT_SAMPLE),
          Map.entry("ins", Reading.Cause.INSUFFICIENT_SAMPLE),
          Map.entry("lnr", Reading.Cause.NOT_RECEIVED),
          Map.entry("l.n.r.", Reading.Cause.NOT_RECEIVED),
          Map.entry("n.a.", Reading.Cause.NOT_ANALYSED),
          Map.entry("n.a", Reading.Cause.NOT_ANALYSED),
          Map.entry("na", Reading.Cause.NOT_ANALYSED),
          Map.entry("n/a", Reading.Cause.NOT_ANALYSED),
          Map.entry("nr", Reading.Cause.NOT_ANALYSED),
          Map.entry("n.r.", Reading.Cause.NOT_ANALYSED),
          Map.entry("-", Reading.Cause.NOT_ANALYSED),
          Map.entry("--", Reading.Cause.NOT_ANALYSED),
          Map.entry("---", Reading.Cause.NOT_ANALYSED));
  private static final Set<String> BELOW =
      Set.of("<", "<ld", "<dl", "<lod", "<ldm", "<lld", "<ldl", "bdl", "<l.d.", "<l.d");
  private static final Set<String> ABOVE = Set.of(">", ">ul", ">udl", ">uld", ">ls", "ol", ">l.s.");
  private static final Pattern SCIENTIFIC = Pattern.compile("([0-9.,]+)[eE]([+-]?\\d{1,3})");
  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d{1,5})?[eE][+-]\\d{2,3}");
  private static final Pattern WITH_UNIT = Pattern.compile("([0-9.,]+)\\s*(\\p{L}.*|%.*)");
  private static final Pattern SPACED =
      Pattern.compile("\\d{1,3}([\\u00A0\\u202F\\u2009]\\d{3})+([.,]\\d+)?");

  private final Decimals decimals;
  private double number;

  CellReader(Decimals decimals) {
    this.decimals = decimals;
  }

  /// The number or limit of the cell that was read last.
  double number() {
    return number;
  }

  /// Reads a cell.
  ///
  /// @param text without outer spaces
  /// @return a state of [CellStates]
  byte read(String text, Grid.Kind kind, Determination determination) {
    number = Double.NaN;
    return switch (kind) {
      case DATE -> CellStates.setAside(QuarantineReason.SPREADSHEET_DATE);
      case PERCENT -> CellStates.setAside(QuarantineReason.PERCENT_FORMAT);
      case ERROR -> CellStates.setAside(QuarantineReason.SPREADSHEET_ERROR);
      case NUMBER -> numberCell(text, determination);
      case TEXT -> textCell(text, determination);
    };
  }

  private byte numberCell(String text, Determination determination) {
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return CellStates.setAside(QuarantineReason.UNREADABLE);
    }
    return checked(determination);
  }

  private byte textCell(String cell, Determination determination) {
    String text = cell.charAt(0) == '\'' ? CellText.strip(cell.substring(1)) : cell;
    if (text.isEmpty()) {
      return CellStates.BLANK;
    }
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]", "");
    Reading.Cause cause = WORDS.get(lower.replace('–', '-').replace('—', '-'));
    if (cause != null) {
      return CellStates.missing(cause);
    }
    if (BELOW.contains(lower)) {
      return atLimit(CellStates.BELOW, determination.range().lower());
    }
    if (ABOVE.contains(lower)) {
      return atLimit(CellStates.ABOVE, determination.range().upper());
    }
    char first = text.charAt(0);
    if (first == '<' || first == '>') {
      return limit(text, first == '<' ? CellStates.BELOW : CellStates.ABOVE, determination);
    }
    byte doubt = parse(unsigned(text), determination);
    if (doubt != CellStates.KNOWN) {
      return doubt;
    }
    number = isNegative(first) ? -number : number;
    return checked(determination);
  }

  private byte atLimit(byte state, OptionalDouble limit) {
    number = limit.orElse(Double.NaN);
    return limit.isPresent() ? state : CellStates.setAside(QuarantineReason.LIMIT_UNKNOWN);
  }

  private byte limit(String text, byte state, Determination determination) {
    byte doubt = parse(CellText.strip(text.substring(1)), determination);
    if (doubt != CellStates.KNOWN) {
      return doubt;
    }
    byte checked = checked(determination);
    if (checked != CellStates.KNOWN || number <= 0) {
      return CellStates.setAside(QuarantineReason.ZERO);
    }
    return isWithinRange(state, determination.range())
        ? CellStates.setAside(QuarantineReason.OTHER_LIMIT)
        : state;
  }

  /// A limit may be raised by dilution; it is not below the printed detection limit, and nothing is
  /// above a limit that the method can still measure.
  private boolean isWithinRange(byte state, DetectionRange range) {
    OptionalDouble printed = state == CellStates.BELOW ? range.lower() : range.upper();
    return printed.isPresent() && number < printed.getAsDouble() * (1 - 1e-9);
  }

  private static boolean isNegative(char first) {
    return first == '-' || first == '−' || first == '–';
  }

  private static String unsigned(String text) {
    boolean signed = isNegative(text.charAt(0)) || text.charAt(0) == '+';
    return signed ? CellText.strip(text.substring(1)) : text;
  }

  /// Reads a number without sign into `number`.
  private byte parse(String text, Determination determination) {
    Decimals.Shape shape = Decimals.shape(text);
    if (shape != Decimals.Shape.NONE) {
      return decided(text, shape);
    }
    if (SPACED.matcher(text).matches()) {
      String digits = text.replaceAll("[\\u00A0\\u202F\\u2009]", "");
      return decided(digits, Decimals.shape(digits));
    }
    if (ROUNDED.matcher(text).matches()) {
      return CellStates.setAside(QuarantineReason.SPREADSHEET_ROUNDED);
    }
    Matcher scientific = SCIENTIFIC.matcher(text);
    if (scientific.matches()) {
      byte mantissa = decided(scientific.group(1), Decimals.shape(scientific.group(1)));
      number = Double.parseDouble(number + "e" + scientific.group(2));
      return mantissa;
    }
    Matcher unit = WITH_UNIT.matcher(text);
    return unit.matches()
        ? withUnit(unit.group(1), unit.group(2), determination)
        : CellStates.setAside(unreadable(text));
  }

  private byte withUnit(String digits, String word, Determination determination) {
    Optional<AssayUnit> unit = AssayUnit.find(word);
    if (unit.isEmpty()) {
      return CellStates.setAside(unreadable(digits + word));
    }
    return unit.get() == determination.unit()
        ? decided(digits, Decimals.shape(digits))
        : CellStates.setAside(QuarantineReason.OTHER_UNIT);
  }

  private byte decided(String digits, Decimals.Shape shape) {
    number = decimals.number(digits, shape);
    return Double.isNaN(number) ? CellStates.setAside(decimals.doubt(shape)) : CellStates.KNOWN;
  }

  private static QuarantineReason unreadable(String text) {
    return Samples.isDate(text) ? QuarantineReason.SPREADSHEET_DATE : QuarantineReason.UNREADABLE;
  }

  /// Whether a determination is a loss on ignition, which may be a gain.
  static boolean isLoss(Determination determination) {
    return determination.analyte() instanceof Analyte.Other other && other.symbol().equals("LOI");
  }

  private byte checked(Determination determination) {
    if (!Double.isFinite(number)) {
      return CellStates.setAside(QuarantineReason.UNREADABLE);
    }
    if (number < 0 && !isLoss(determination)) {
      return CellStates.NEGATIVE;
    }
    if (number == 0 && determination.range().lower().isPresent()) {
      return CellStates.setAside(QuarantineReason.ZERO);
    }
    AssayUnit unit = determination.unit();
    boolean impossible =
        unit.kind() == AssayUnit.Kind.MASS_FRACTION
            && number * unit.factorToBase() > 1e6 * (1 + 1e-9);
    return impossible ? CellStates.setAside(QuarantineReason.IMPOSSIBLE) : CellStates.KNOWN;
  }
}
