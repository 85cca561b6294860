package dev.ledo.brief.section;

import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.DiscountRate;

/// How a chapter names the discount rate of a case.
final class Rates {

  private Rates() {}

  /// The rate, with a link to the row that states it, or that none does.
  static Text text(Setting setting, DiscountRate rate) {
    return text(setting, rate, rate.words());
  }

  /// The same where one rate is taken: the middle of a range.
  static Text textOfMiddle(Setting setting, DiscountRate rate) {
    return text(setting, rate, rate.wordsOfMiddle());
  }

  private static Text text(Setting setting, DiscountRate rate, String words) {
    return rate.row()
        .map(row -> Text.of("{}", new Piece.Link(setting.trace().href(row), words)))
        .orElse(Text.quoted(words + rate.warning()));
  }
}
