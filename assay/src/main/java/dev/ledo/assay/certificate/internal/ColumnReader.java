package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.DetectionRange;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.core.Oxide;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Makes a column out of what its header says.
final class ColumnReader {

  private final Decimals decimals;

  ColumnReader(Decimals decimals) {
    this.decimals = decimals;
  }

  /// What the header of a column says, as printed.
  ///
  /// @param name text in the row or cell of the analyte
  /// @param unit text in the row or cell of the unit, or empty
  record Printed(
      String name, String unit, String method, String digestion, String lower, String upper) {}

  Column read(int cell, Printed printed) {
    Optional<ColumnHeader> header = ColumnHeader.find(printed.name());
    if (header.isEmpty()) {
      return Column.inDoubt(cell, printed.name(), QuarantineReason.UNKNOWN_ANALYTE);
    }
    String unitText = printed.unit().replaceAll("(?i)[\\s(]*(as )?(oxide|oxido)\\)?$", "");
    Optional<AssayUnit> unit = unit(header.get().unit(), unitText);
    if (unit.isEmpty()) {
      return Column.inDoubt(cell, printed.name(), QuarantineReason.UNKNOWN_UNIT);
    }
    boolean asOxide = unitText.length() < printed.unit().length();
    return analyte(header.get().analyte(), asOxide)
        .map(analyte ->
            Column.of(
                cell, printed.name(), determination(analyte, unit.get(), header.get(), printed)))
        .orElseGet(() -> Column.inDoubt(cell, printed.name(), QuarantineReason.UNKNOWN_BASIS));
  }

  private Determination determination(
      Analyte analyte, AssayUnit unit, ColumnHeader header, Printed printed) {
    String method = printed.method().isEmpty() ? header.method() : printed.method();
    var range = new DetectionRange(limit(printed.lower()), limit(printed.upper()));
    return new Determination(
        analyte, unit, method, Digestions.of(printed.digestion(), method), range);
  }

  /// Name and row may both give the unit if they agree; `%` of a name in lower case is one too.
  private static Optional<AssayUnit> unit(String inName, String inRow) {
    if (inName.isEmpty() || inRow.isEmpty()) {
      return AssayUnit.find(inName.isEmpty() ? inRow : inName);
    }
    Optional<AssayUnit> named = AssayUnit.find(inName);
    return named.equals(AssayUnit.find(inRow)) ? named : Optional.empty();
  }

  /// The analyte, as its only oxide where the unit says so.
  private static Optional<Analyte> analyte(Analyte analyte, boolean asOxide) {
    if (asOxide && analyte instanceof Analyte.OfElement(var element)) {
      List<Oxide> oxides =
          Arrays.stream(Oxide.values()).filter(oxide -> oxide.element() == element).toList();
      return oxides.size() == 1
          ? Optional.of(new Analyte.OfOxide(oxides.getFirst()))
          : Optional.empty();
    }
    boolean isOtherElement =
        analyte instanceof Analyte.Other other
            && !other.symbol().toUpperCase(Locale.ROOT).contains("O");
    return asOxide && isOtherElement ? Optional.empty() : Optional.of(analyte);
  }

  private OptionalDouble limit(String text) {
    String digits = text.startsWith("<") || text.startsWith(">") ? text.substring(1) : text;
    Decimals.Shape shape = Decimals.shape(CellText.strip(digits));
    if (shape == Decimals.Shape.NONE) {
      return OptionalDouble.empty();
    }
    double limit = decimals.number(CellText.strip(digits), shape);
    return limit > 0 ? OptionalDouble.of(limit) : OptionalDouble.empty();
  }
}
