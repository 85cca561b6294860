package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.SampleKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells control samples from samples, and damaged ids from whole ones, by the text of the id.
final class Samples {

  private static final Pattern BLANK =
      Pattern.compile("\\*?\\s*(control |method |prep |pulp )?(blk|blank|blanco|branco)\\b.*");
  private static final Pattern DUPLICATE_FIRST =
      Pattern.compile(
          "\\*?\\s*(dup|duplicate|duplicado|duplicata|rep|repeat|chk)\\b[\\s:.#-]*(.*)");
  private static final Pattern DUPLICATE_LAST =
      Pattern.compile("(.+?)[\\s-]+(dup|duplicate|duplicado|duplicata|rpt)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\*?\\s*(std|standard|crm|srm|estandar|padrao|mrc)\\b[\\s:.#-]*(.*)");
  private static final Pattern MATERIAL = Pattern.compile("(oreas|nist|gbm|cgl|amis)[\\s-]?\\d.*");
  private static final Pattern BOUND =
      Pattern.compile(
          "(target range|lower bound|upper bound|original|rango).*(bound|target|limite).*");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[-/ .]"
              + MONTH
              + "[a-z]*([-/ .]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}([ t].*)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*");
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "-\\d{2}");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?e[+-]?\\d{1,3}");

  private Samples() {}

  /// What kind of sample an id stands for.
  ///
  /// @param of id of the original or name of the material, in the id's own case
  record Sort(SampleKind kind, String of) {}

  static Sort sort(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    if (lower.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
      return new Sort(SampleKind.ORDINARY, "");
    }
    if (BOUND.matcher(lower).matches()) {
      return new Sort(SampleKind.BOUND, "");
    }
    if (BLANK.matcher(lower).matches()) {
      return new Sort(SampleKind.BLANK, "");
    }
    Matcher first = DUPLICATE_FIRST.matcher(lower);
    if (first.matches()) {
      return new Sort(SampleKind.DUPLICATE, id.substring(first.start(2)).strip());
    }
    Matcher last = DUPLICATE_LAST.matcher(lower);
    if (last.matches()) {
      return new Sort(SampleKind.DUPLICATE, id.substring(0, last.end(1)).strip());
    }
    Matcher reference = REFERENCE.matcher(lower);
    if (reference.matches()) {
      return new Sort(SampleKind.REFERENCE, id.substring(reference.start(2)).strip());
    }
    return MATERIAL.matcher(lower).matches()
        ? new Sort(SampleKind.REFERENCE, id)
        : new Sort(SampleKind.ORDINARY, "");
  }

  /// Whether a text looks like a date.
  static boolean isDate(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return DATE.matcher(lower).matches() || MONTH_YEAR.matcher(lower).matches();
  }

  /// Whether an id looks like what a spreadsheet makes of one: a date or a rounded number.
  static boolean isDamaged(String id, Grid.Kind kind) {
    if (kind == Grid.Kind.DATE || kind == Grid.Kind.ERROR || kind == Grid.Kind.PERCENT) {
      return true;
    }
    String lower = id.toLowerCase(Locale.ROOT);
    return DATE.matcher(lower).matches()
        || (MONTH_YEAR.matcher(lower).matches() && Character.isLowerCase(id.charAt(1)))
        || SCIENTIFIC.matcher(lower).matches()
        || lower.startsWith("#");
  }
}
