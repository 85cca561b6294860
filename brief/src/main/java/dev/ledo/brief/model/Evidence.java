package dev.ledo.brief.model;

import java.util.List;
import java.util.Optional;

/// Where each number on the page comes from.
///
/// @param numbers figures that were computed
/// @param bases sets of rows that several figures stand on, each once
/// @param rows rows of the case that figures stand on, each once
/// @param sources sources of the case that were out on the day
public record Evidence(
    List<Computed> numbers, List<Basis> bases, List<Line> rows, List<Publication> sources) {

  public Evidence {
    numbers = List.copyOf(numbers);
    bases = List.copyOf(bases);
    rows = List.copyOf(rows);
    sources = List.copyOf(sources);
  }

  /// A place on the page in words: `facts.csv:12` for a row, `rows 3` for a basis.
  public static String label(String id) {
    return id.startsWith("row-")
        ? id.substring("row-".length()).replaceFirst("-(\\d+)$", ":$1")
        : id.replace('-', ' ');
  }

  /// A figure that was computed.
  ///
  /// @param id place on the page
  /// @param what what it is
  /// @param exact all digits, without unit
  /// @param unit may be empty
  /// @param method how it was computed, in a few words
  /// @param rows ids of the rows it stands on, or of the one basis that lists them
  public record Computed(
      String id, String what, String exact, String unit, String method, List<String> rows) {
    public Computed {
      rows = List.copyOf(rows);
    }
  }

  /// Rows that figures stand on together.
  ///
  /// @param id place on the page
  /// @param rows ids of the rows
  public record Basis(String id, List<String> rows) {
    public Basis {
      rows = List.copyOf(rows);
    }
  }

  /// A row of the case.
  ///
  /// @param id place on the page
  /// @param place file and line
  /// @param raw the row as it stands in the file
  /// @param cells its filled cells, name and text
  /// @param kind fact, claim, assumption or prior; empty for tables without sources
  /// @param sources ids of its sources
  public record Line(
      String id,
      String place,
      String raw,
      List<Named> cells,
      String kind,
      Optional<String> reason,
      List<String> sources) {
    public Line {
      cells = List.copyOf(cells);
      sources = List.copyOf(sources);
    }
  }

  /// A name and its text.
  public record Named(String name, String text) {}

  /// A source.
  ///
  /// @param id place on the page
  /// @param key its id in the case
  /// @param citation publisher, title, edition, date
  /// @param published as exactly as known; empty if unknown
  /// @param copyOf place of the source it repeats; empty if none
  /// @param address where to find it; empty if not given
  /// @param rowsUsed rows of the page that name it
  public record Publication(
      String id,
      String key,
      String citation,
      String published,
      String edition,
      String reliability,
      String copyOf,
      String address,
      String note,
      int rowsUsed) {

    /// The address in pieces, those that a browser can follow as links.
    public List<Address> addresses() {
      return Address.of(address);
    }
  }
}
