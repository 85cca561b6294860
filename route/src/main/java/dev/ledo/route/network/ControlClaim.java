package dev.ledo.route.network;

import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// A dated statement by a source that an actor holds, fights for or claims a place or segment.
///
/// @param actor id of the actor
/// @param from first day; absent if it began before anything told
/// @param to last day; absent if nothing tells of an end
/// @param source id of the source
/// @param confidence 0..1; absent if nobody has judged it
public record ControlClaim(
    String actor,
    ControlForm form,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    String source,
    OptionalDouble confidence) {

  /// @throws IllegalArgumentException if the actor has no id, the dates are turned round or the
  ///   confidence is outside 0..1
  public ControlClaim {
    Figures.requireId("actor", actor);
    if (from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest())) {
      throw new IllegalArgumentException(
          "control of %s ends %s before it begins %s".formatted(actor, to.get(), from.get()));
    }
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "confidence %s is not within 0..1".formatted(confidence.getAsDouble()));
    }
  }

  /// A claim without dates or confidence.
  public static ControlClaim of(String actor, ControlForm form, String source) {
    return new ControlClaim(
        actor, form, Optional.empty(), Optional.empty(), source, OptionalDouble.empty());
  }

  /// Whether it may speak of a day: a date known to the month counts from its first day to its
  /// last.
  public boolean speaksOf(LocalDate day) {
    return from.map(PartialDate::earliest).map(first -> !first.isAfter(day)).orElse(true)
        && to.map(PartialDate::latest).map(last -> !last.isBefore(day)).orElse(true);
  }
}
