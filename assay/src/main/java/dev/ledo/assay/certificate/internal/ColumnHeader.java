package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.certificate.AssayUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column's name says: `Dy`, `Dy_ppm`, `Dy2O3 (%)`, `La ppm ME-MS81`.
///
/// @param unit as in the name, empty text if it names none
/// @param method as in the name, empty text if it names none
record ColumnHeader(Analyte analyte, String unit, String method) {

  private static final Pattern BREAKS = Pattern.compile("[\\s_()\\[\\],;|]+");
  private static final Pattern METHOD =
      Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9+./-]{1,19}|[A-Z]{2,6}[-+][A-Z0-9+-]{1,12}");

  /// What a name says, if it names one analyte and nothing that is not understood.
  static Optional<ColumnHeader> find(String name) {
    String text = CellText.strip(name);
    if (text.isEmpty() || text.length() > 60 || !mayStart(text.charAt(0))) {
      return Optional.empty();
    }
    Optional<Analyte> whole = Analyte.find(text);
    if (whole.isPresent()) {
      return whole.map(analyte -> new ColumnHeader(analyte, "", ""));
    }
    return ofWords(BREAKS.split(text.replaceAll("(?i)wt\\.? ?%", "wt%")));
  }

  private static boolean mayStart(char first) {
    return Character.isLetter(first) || first == '%' || first == '(' || first == '[';
  }

  private static Optional<ColumnHeader> ofWords(String[] words) {
    List<Analyte> analytes = new ArrayList<>();
    List<String> units = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      Optional<Analyte> analyte = Analyte.find(word);
      if (analyte.isPresent()) {
        analytes.add(analyte.get());
      } else if (AssayUnit.find(word).isPresent()) {
        units.add(word);
      } else if (METHOD.matcher(word).matches()) {
        methods.add(word);
      } else {
        return Optional.empty();
      }
    }
    boolean clear = analytes.size() == 1 && units.size() <= 1 && methods.size() <= 1;
    return clear
        ? Optional.of(
            new ColumnHeader(analytes.getFirst(), String.join("", units), String.join("", methods)))
        : Optional.empty();
  }
}
