package dev.ledo.cases;

import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// A publication that rows refer to.
///
/// @param published when, as exactly as known
/// @param series name shared by all editions of a recurring publication
/// @param copyOf id of the source this one repeats
/// @param row the row it was read from
public record Source(
    String id,
    String publisher,
    String title,
    Optional<PartialDate> published,
    Optional<String> series,
    Optional<String> edition,
    Reliability reliability,
    Optional<String> copyOf,
    Optional<String> url,
    Row row) {

  /// How close a source is to what it reports, best first.
  public enum Reliability {
    /// The body that measured or decided.
    PRIMARY,
    /// Reports a primary.
    SECONDARY,
    /// Derived from named rows.
    COMPUTED,
    /// Republishes.
    COPY,
    /// Origin not checked.
    UNVERIFIED
  }

  static Source of(Row row) {
    return new Source(
        row.id(),
        row.text("publisher"),
        row.text("title"),
        row.findDate("published"),
        row.findText("series"),
        row.findText("edition"),
        Words.of(Reliability.class, row.text("reliability")),
        row.findText("copy_of"),
        row.findText("url"),
        row);
  }

  /// Whether it was surely out on a day: its last possible day of publication has come.
  public boolean isOutOn(LocalDate day) {
    return published.filter(date -> !date.latest().isAfter(day)).isPresent();
  }

  /// Publisher, title and edition in one line.
  public String citation() {
    return publisher
        + ", "
        + title
        + edition.map(e -> ", " + e).orElse("")
        + published.map(date -> " (" + date + ")").orElse("");
  }
}
