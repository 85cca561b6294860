package dev.ledo.brief.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a source's address, as the case writes it.
///
/// A case writes addresses as people cite them: a host and a path without scheme, words after it
/// that say which file is meant, several addresses with a semicolon between, a DOI. What stands
/// first between two semicolons is followed if it has the form of an address on the web; the rest
/// stays words.
///
/// @param text as it stands in the case
/// @param href where it leads, with scheme; empty for words
public record Address(String text, Optional<String> href) {

  private static final Pattern STARTS =
      Pattern.compile(
          "(?<=^|; )(?:(?<web>https?://[^\\s;]+)|doi[ :]+(?<doi>10\\.\\d{4,9}/[^\\s;]+)"
              + "|(?<host>(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:/[^\\s;]*)?(?=$|[\\s;])))");

  /// The pieces of an address in order; joined they are the address.
  static List<Address> of(String address) {
    var pieces = new ArrayList<Address>();
    Matcher matcher = STARTS.matcher(address);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        pieces.add(new Address(address.substring(end, matcher.start()), Optional.empty()));
      }
      pieces.add(new Address(matcher.group(), Optional.of(href(matcher))));
      end = matcher.end();
    }
    if (end < address.length()) {
      pieces.add(new Address(address.substring(end), Optional.empty()));
    }
    return List.copyOf(pieces);
  }

  private static String href(Matcher found) {
    if (found.group("web") != null) {
      return found.group("web");
    }
    return found.group("doi") != null
        ? "https://doi.org/" + found.group("doi")
        : "https://" + found.group("host");
  }
}
