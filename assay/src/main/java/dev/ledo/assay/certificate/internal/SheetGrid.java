package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Cells of a sheet of a workbook.
final class SheetGrid implements Grid {

  private record Line(int number, List<String> texts, List<Kind> kinds) {}

  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final IdentityHashMap<Line, Map<Integer, String>> days = new IdentityHashMap<>();

  /// An empty sheet.
  ///
  /// @param file file, with the sheet's name if it is not the first
  SheetGrid(String file) {
    this.file = file;
  }

  /// Adds a row.
  ///
  /// @param number its number in the sheet, from 1
  void add(int number, List<String> texts, List<Kind> kinds) {
    lines.add(new Line(number, texts, kinds));
  }

  /// Says which day a cell of the last row shows.
  void setDay(int cell, String day) {
    days.computeIfAbsent(lines.getLast(), _ -> new HashMap<>()).put(cell, day);
  }

  @Override
  public String shown(int row, int cell) {
    String day = days.getOrDefault(lines.get(row), Map.of()).get(cell);
    return day == null ? stripped(row, cell) : day;
  }

  @Override
  public int rows() {
    return lines.size();
  }

  @Override
  public int cells(int row) {
    return lines.get(row).texts().size();
  }

  @Override
  public String text(int row, int cell) {
    List<String> texts = lines.get(row).texts();
    return cell < texts.size() ? texts.get(cell) : "";
  }

  @Override
  public Kind kind(int row, int cell) {
    List<Kind> kinds = lines.get(row).kinds();
    return cell < kinds.size() ? kinds.get(cell) : Kind.TEXT;
  }

  @Override
  public boolean isDelimited() {
    return false;
  }

  @Override
  public boolean isBroken(int row) {
    return false;
  }

  @Override
  public boolean isCutShort(int row) {
    return false;
  }

  @Override
  public char separator() {
    return ' ';
  }

  @Override
  public Place place(int row, int cell) {
    return new Place(file, lines.isEmpty() ? 0 : lines.get(row).number(), cell + 1);
  }
}
