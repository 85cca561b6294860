package dev.ledo.route.network;

import java.util.List;
import java.util.Optional;

/// Whether and by whose leave a segment can be passed.
///
/// @param season its state month by month
/// @param border what its crossing is, if it is one
/// @param forbiddenBy id of the rule of law that forbids it; then it is unavailable and has no
///   price at which it would not be
/// @param claims who holds it, with dates
public record Access(
    Season season, Border border, Optional<String> forbiddenBy, List<ControlClaim> claims) {

  /// Open all year, no border, no rule, nobody told.
  public static final Access OPEN =
      new Access(Season.OPEN, Border.NONE, Optional.empty(), List.of());

  public Access {
    claims = List.copyOf(claims);
  }

  /// Whether it is known that neither law nor border nor any month hinders it.
  public boolean isSurelyOpen() {
    return forbiddenBy.isEmpty()
        && (border == Border.NONE || border == Border.OPEN)
        && season.months().stream().allMatch(MonthState.Open.class::isInstance);
  }

  /// The same with another season.
  public Access with(Season other) {
    return new Access(other, border, forbiddenBy, claims);
  }

  /// The same with another border.
  public Access with(Border other) {
    return new Access(season, other, forbiddenBy, claims);
  }

  /// The same with these claims.
  public Access withClaims(List<ControlClaim> stated) {
    return new Access(season, border, forbiddenBy, stated);
  }

  /// The same, forbidden by a rule.
  public Access forbiddenBy(String rule) {
    return new Access(season, border, Optional.of(rule), claims);
  }
}
