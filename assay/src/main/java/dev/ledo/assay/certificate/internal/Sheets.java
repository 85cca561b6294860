package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Opens a file by what is in it: workbook or delimited text, never by its name.
public final class Sheets {

  /// More bytes than any certificate has.
  public static final int MOST_BYTES = 500_000_000;

  /// More cells than any row of a certificate has.
  static final int MOST_CELLS = 5_000;

  private static final int ROWS_SNIFFED = 320;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private Sheets() {}

  /// A sheet with results.
  ///
  /// @param name of the sheet in a workbook; empty text for a file of text
  /// @param layout where they stand
  /// @param head the text above them
  public record Found(String name, Layout layout, Head head) {

    static Found of(String name, Grid grid, Layout layout) {
      return new Found(name, layout, new Head(grid, layout.top()));
    }

    /// Reads the results.
    public CellStore read(Problems problems) {
      return layout.read(problems);
    }
  }

  /// The sheets with results, in order; what is wrong is reported.
  public static List<Found> find(String file, byte[] bytes, Problems problems) {
    Optional<CertificateCode> never = neverATable(bytes);
    if (never.isPresent()) {
      problems.add(Problem.of(never.get(), Place.of(file), never.get().title()));
      return List.of();
    }
    return startsWith(bytes, "PK")
        ? new Workbook(file, problems).find(bytes)
        : findInText(file, bytes, problems).stream().toList();
  }

  private static Optional<CertificateCode> neverATable(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(CertificateCode.EMPTY);
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of(CertificateCode.TOO_LARGE);
    }
    boolean other =
        startsWith(bytes, "%PDF") || startsWith(bytes, "<") || startsWith(bytes, "{\\rtf");
    return other ? Optional.of(CertificateCode.NOT_A_TABLE) : Optional.empty();
  }

  private static Optional<Found> findInText(String file, byte[] bytes, Problems problems) {
    Optional<String> text = Decoder.decode(bytes);
    if (text.isEmpty()) {
      problems.add(
          Problem.of(
              CertificateCode.NOT_A_TABLE,
              Place.of(file),
              "the file holds bytes that no text has"));
      return Optional.empty();
    }
    if (CellText.strip(text.get()).isEmpty()) {
      problems.add(Problem.of(CertificateCode.EMPTY, Place.of(file), "nothing but spaces"));
      return Optional.empty();
    }
    Optional<Character> separator = separator(file, text.get());
    if (separator.isEmpty()) {
      problems.add(noResults(file));
      return Optional.empty();
    }
    var grid = new TextGrid(file, text.get(), separator.get(), Integer.MAX_VALUE);
    if (isTooWide(grid)) {
      problems.add(
          Problem.of(
              CertificateCode.TOO_LARGE,
              Place.of(file),
              "a row has more than %d cells".formatted(MOST_CELLS)));
      return Optional.empty();
    }
    return Layout.find(grid).map(layout -> Found.of("", grid, layout));
  }

  static Problem noResults(String file) {
    return Problem.of(
        CertificateCode.NO_RESULTS, Place.of(file), CertificateCode.NO_RESULTS.title());
  }

  private static boolean isTooWide(TextGrid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      if (grid.cells(row) > MOST_CELLS) {
        return true;
      }
    }
    return false;
  }

  /// The separator under which the head of the file explains most.
  private static Optional<Character> separator(String file, String text) {
    int most = 0;
    Optional<Character> best = Optional.empty();
    for (char separator : SEPARATORS) {
      if (text.indexOf(separator) < 0) {
        continue;
      }
      var head = new TextGrid(file, text, separator, ROWS_SNIFFED);
      int score = isTooWide(head) ? 1 : Layout.find(head).map(Layout::score).orElse(0);
      if (score > most) {
        most = score;
        best = Optional.of(separator);
      }
    }
    return best;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] start = mark.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= start.length
        && mark.equals(new String(bytes, 0, start.length, StandardCharsets.ISO_8859_1));
  }
}
